/** Answers queries from the built index file without a browser: for the unit tests and for tuning. */
import { readFileSync } from 'node:fs';
import { openBook, type Book } from '../../src/domain/search/book.ts';
import { addressOf, search } from '../../src/domain/search/search.ts';
import { NO_FILTERS, type SearchFile } from '../../src/domain/search/types.ts';

/**
 * The index of the built site.
 * @throws if the site was not built with its search
 */
export function readBook(file = 'dist/pagefind/pages.json'): Book {
  return openBook(JSON.parse(readFileSync(file, 'utf8')) as SearchFile);
}

/** Addresses in the order in which the page shows them. */
export function answersOf(book: Book, q: string): string[] {
  return search(book, q, NO_FILTERS).groups.flatMap((group) => group.hits.map(addressOf));
}

/** Makes the index file: rows from the content, words from what Pagefind read on the built pages. */
import { stemsOf } from '../../src/domain/search/book.ts';
import { packPages, packWords } from '../../src/domain/search/code.ts';
import { stem, words } from '../../src/domain/search/words.ts';
import type { SearchFile } from '../../src/domain/search/types.ts';
import type { Content } from '../../src/content/read.ts';
import type { Fragment } from './fragments.ts';
import { makeRows, type Addressed } from './rows.ts';

/** A stem on more pages than this finds nothing by itself: only that it occurs is kept. */
const MOST_PAGES = 25;

/**
 * The whole index file.
 * @throws if a page of the content was not indexed by Pagefind
 */
export function makeFile(content: Content, fragments: readonly Fragment[]): SearchFile {
  const { file, addressed } = makeRows(content);
  const byUrl = new Map(fragments.map((fragment) => [fragment.url, fragment]));
  const bodies = new Map<string, Set<number>>();
  addressed.forEach((item, number) => {
    const fragment = byUrl.get(item.address.replace(/#.*$/, ''));
    if (!fragment) throw new Error(`Pagefind did not index ${item.address}. Is its data-pagefind-body missing?`);
    if (!item.address.includes('#')) item.row.f = fragment.id;
    // The glossary is one page of many terms: a term has its own definition, not the page's text.
    const text = item.address.includes('#') ? glossaryText(content, item) : fragment.content;
    const own = new Set(stringsOf(item).flatMap(stemsOf));
    for (const word of new Set(words(text).map(stem))) {
      if (own.has(word)) continue;
      const pages = bodies.get(word) ?? new Set();
      bodies.set(word, pages.add(number));
    }
  });
  const sorted = [...bodies.keys()].sort();
  const lists = sorted.map((word) => [...(bodies.get(word) ?? [])].sort((a, b) => a - b));
  return {
    ...file,
    words: packWords(sorted),
    pages: packPages(lists.map((list) => (list.length > MOST_PAGES ? [] : list))),
  };
}

function stringsOf({ row }: Addressed): string[] {
  return [row.t, row.s, ...(row.a ?? []), ...(row.l ?? []), ...(row.st ?? []).map(([, action]) => action)];
}

function glossaryText(content: Content, { row }: Addressed): string {
  return content.glossary.get(row.i)?.data.definition ?? '';
}

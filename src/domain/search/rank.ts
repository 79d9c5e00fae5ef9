/** Orders the pages for a query. */
import type { Book, Page } from './book.ts';
import { preference, type Reader } from './preferences.ts';
import { scoreOf, tableOf } from './score.ts';
import type { Query } from './understand.ts';

/** A page that answers, and how well. */
export interface Hit {
  page: Page;
  score: number;
  /** Positions of its steps that answer, best first. */
  steps: number[];
}

/** Least share of what a query says that must be words that some page has: beyond that it asks for something else. */
const LEAST_KNOWN = 0.5;
/** Pages that score below this share of the best are left out. */
const LEAST_OF_BEST = 0.3;

/** The pages that answer a query, best first. Nothing if its words are mostly unknown. */
export function rank(book: Book, query: Query, reader: Reader = {}): Hit[] {
  if (knownShare(query) < LEAST_KNOWN) return [];
  const table = tableOf(query);
  const hits = candidates(book, query).flatMap((page): Hit[] => {
    const { value, steps } = scoreOf(page, query, table);
    return value === 0 ? [] : [{ page, score: value * preference(book, page, query, reader), steps }];
  });
  hits.sort((a, b) => b.score - a.score || (a.page.row.o ?? 9) - (b.page.row.o ?? 9) || a.page.number - b.page.number);
  const best = hits[0]?.score ?? 0;
  return hits.filter((hit) => hit.score >= best * LEAST_OF_BEST);
}

function knownShare({ terms }: Query): number {
  const weigh = (some: typeof terms): number => some.reduce((sum, term) => sum + term.weight, 0);
  return terms.length === 0 ? 0 : weigh(terms.filter((term) => term.options.size > 0)) / weigh(terms);
}

function candidates(book: Book, query: Query): Page[] {
  const numbers = new Set<number>();
  for (const term of query.terms)
    for (const option of term.options.keys()) for (const number of book.where.get(option) ?? []) numbers.add(number);
  return [...numbers].flatMap((number) => book.pages[number] ?? []);
}

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

/** Pages that score below this share of the best are left out. */
const LEAST_OF_BEST = 0.3;

/** The pages that answer a query, best first. Nothing if its words are mostly unknown. */
export function rank(book: Book, query: Query, reader: Reader = {}): Hit[] {
  const table = tableOf(query);
  const hits = candidates(book, query).flatMap((page): Hit[] => {
    const { value, steps } = scoreOf(page, query, table);
    return value === 0 ? [] : [{ page, score: value * preference(book, page, query, reader), steps }];
  });
  hits.sort((a, b) => b.score - a.score || (a.page.row.o ?? 9) - (b.page.row.o ?? 9) || a.page.number - b.page.number);
  const best = hits[0]?.score ?? 0;
  return hits.filter((hit) => hit.score >= best * LEAST_OF_BEST);
}

function candidates(book: Book, query: Query): Page[] {
  const numbers = new Set<number>();
  for (const term of query.terms)
    for (const option of term.options.keys()) for (const number of book.where.get(option) ?? []) numbers.add(number);
  return [...numbers].flatMap((number) => book.pages[number] ?? []);
}

import type { Book } from './book.ts';
import { rank, type Hit } from './rank.ts';
import type { Query } from './understand.ts';

/** Guides that share at least something with a query that no page answers. */
export function nearby(book: Book, query: Query, most = 3): Hit[] {
  const known = query.terms.filter((term) => term.options.size > 0);
  if (known.length === 0) return [];
  return rank(book, { ...query, terms: known }, {})
    .filter((hit) => hit.page.row.k === 0)
    .slice(0, most);
}

/** From what the reader types to what is shown. */
import type { Book } from './book.ts';
import { countsOf, FACETS, filter, type Facet } from './facets.ts';
import type { Reader } from './preferences.ts';
import { rank, type Hit } from './rank.ts';
import { KINDS, type Filters, type Kind } from './types.ts';
import { understand, type Query } from './understand.ts';

/** A group of results. `best` holds the first few of any kind. */
export interface Group {
  kind: Kind | 'best';
  hits: Hit[];
}

export interface Answer {
  query: Query;
  /** All hits before the filters. */
  all: Hit[];
  /** The hits that pass the filters, best first. */
  hits: Hit[];
  groups: Group[];
  counts: Record<Facet, Map<string, number>>;
}

/** How many results of any kind stand above the groups. */
const BEST = 3;

/** Answers a query. */
export function search(book: Book, text: string, filters: Filters, reader: Reader = {}): Answer {
  const query = understand(book, text);
  const region = filters.region === '' ? reader.region : filters.region;
  const all = rank(book, query, { region });
  const hits = filter(book.file, all, filters);
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, countsOf(book.file, all, filters, facet)]),
  ) as Answer['counts'];
  return { query, all, hits, groups: groupsOf(hits), counts };
}

/** A page of another kind takes the last of the best places if it scores at least this share of the one there. */
const OTHER_KIND = 0.8;

/** The best few first, whatever they are; the rest by kind, in the order in which the kinds first turn up. */
export function groupsOf(hits: readonly Hit[]): Group[] {
  const best = bestOf(hits);
  const rest = hits.filter((hit) => !best.includes(hit));
  const kinds = [...new Set(rest.map((hit) => hit.page.row.k))];
  return [
    ...(best.length > 0 ? [{ kind: 'best' as const, hits: best }] : []),
    ...kinds.map((k) => ({ kind: KINDS[k] ?? 'guide', hits: rest.filter((hit) => hit.page.row.k === k) })),
  ];
}

/** The first few; three of one kind make room for a page of another kind that answers nearly as well. */
function bestOf(hits: readonly Hit[]): Hit[] {
  const best = hits.slice(0, BEST);
  const last = best.at(-1);
  if (!last || best.length < BEST || best.some((hit) => hit.page.row.k !== last.page.row.k)) return best;
  const other = hits.find((hit) => hit.page.row.k !== last.page.row.k && hit.score >= OTHER_KIND * last.score);
  return other ? [...best.slice(0, -1), other] : best;
}

/** The address of a page. */
export function addressOf(hit: Pick<Hit, 'page'>): string {
  const { k, i } = hit.page.row;
  const kind = KINDS[k];
  if (kind === 'guide') return `/${i}/`;
  if (kind === 'claim') return `/claims/${i}/`;
  if (kind === 'change') return `/changes/${i}/`;
  return kind === 'right' ? `/rights/${i}/` : `/glossary/#${i}`;
}

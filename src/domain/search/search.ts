/** From what the reader types to what is shown. */
import { countsOf, FACETS, filter, type Facet } from './facets.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { rank, type Hit, type Reader } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { KINDS, type Filters, type Kind } from './types.ts';
import { termsIn, words } from './words.ts';

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
  /** Whether the best page has most of what was asked; if not, these are only the closest. */
  good: boolean;
}

/** How many results of any kind stand above the groups. */
const BEST = 5;
/** A page that has less than this share of what was asked is only close to it. */
const GOOD = 0.45;
/** Least share of what a query says that a step must have to be shown. */
const LEAST_STEP = 0.45;

/**
 * Answers a query.
 * @throws Missing if a part of the index is needed that is not loaded
 */
export function search(index: SearchIndex, text: string, filters: Filters, reader: Reader = {}): Answer {
  const query = parseQuery(index, text);
  const region = filters.region === '' ? reader.region : filters.region;
  const all = rank(index, query, { ...reader, region });
  const hits = filter(index.core, all, filters);
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, countsOf(index.core, all, filters, facet)]),
  ) as Answer['counts'];
  index.need(hits.slice(0, BEST).map(({ page }) => index.detailPartOf(page)));
  return { query, all, hits, groups: groupsOf(hits), counts, good: (hits[0]?.cover ?? 0) >= GOOD };
}

/** The best few first, whatever they are; the rest by kind, in the order in which the kinds first turn up. */
function groupsOf(hits: readonly Hit[]): Group[] {
  const rest = hits.slice(BEST);
  const kinds = [...new Set(rest.map(({ row }) => row[0]))];
  return [
    ...(hits.length > 0 ? [{ kind: 'best' as const, hits: hits.slice(0, BEST) }] : []),
    ...kinds.map((kind) => ({ kind: KINDS[kind] ?? 'guide', hits: rest.filter(({ row }) => row[0] === kind) })),
  ];
}

/** Positions of the steps of a page that answer, best first. Its details must be loaded. */
export function matchingSteps(index: SearchIndex, { page }: Hit, { terms }: Query): number[] {
  const weights = new Map(terms.map(({ term, weight, pair }) => [term, pair ? 0 : weight]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return index
    .detail(page)[1]
    .map(([, action], step) => {
      const said = new Set(termsIn(words(action)).map(({ term }) => term));
      return { step, share: [...said].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / total };
    })
    .filter(({ share }) => share >= LEAST_STEP)
    .sort((a, b) => b.share - a.share || a.step - b.step)
    .map(({ step }) => step);
}

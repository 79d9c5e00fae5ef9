/** Filters and their counts. */
import { KINDS, NO_FILTERS, type Filters, type SearchFile } from './types.ts';
import type { Hit } from './rank.ts';

export type Facet = keyof Filters;
export const FACETS: readonly Facet[] = ['platform', 'region', 'device', 'kind'];

/** Names of the kinds: of one page and of several. */
export const KIND_NAMES = {
  guide: ['Guide', 'Guides'],
  claim: ['Fact check', 'Fact checks'],
  change: ['Change', 'Changes'],
  right: ['Rights', 'Your rights'],
  term: ['Glossary', 'Glossary'],
} as const;

const DEVICES = [
  ['ios', 'iPhone'],
  ['android', 'Android'],
  ['web', 'Computer'],
] as const;

/** The choices of a facet: id and name. */
export function choicesOf(file: SearchFile, facet: Facet): (readonly [id: string, name: string])[] {
  if (facet === 'platform') return file.platforms;
  if (facet === 'region') return file.regions;
  if (facet === 'device') return [...DEVICES];
  return KINDS.map((kind) => [kind, KIND_NAMES[kind][1]] as const);
}

/** Whether a page passes one choice of a facet. What has no known limit passes. */
export function passes(file: SearchFile, hit: Hit, facet: Facet, value: string): boolean {
  if (value === '') return true;
  const { row } = hit.page;
  if (facet === 'platform') return row.p.some((index) => file.platforms[index]?.[0] === value);
  if (facet === 'region') return row.r === undefined || row.r.some((index) => file.regions[index]?.[0] === value);
  if (facet === 'device') return row.d === undefined || row.d.includes(value[0] ?? '');
  return KINDS[row.k] === value;
}

/** The hits that pass all filters. */
export function filter(file: SearchFile, hits: readonly Hit[], filters: Filters): Hit[] {
  return hits.filter((hit) => FACETS.every((facet) => passes(file, hit, facet, filters[facet])));
}

/** How many hits each choice of a facet would leave, the other filters kept. */
export function countsOf(file: SearchFile, hits: readonly Hit[], filters: Filters, facet: Facet): Map<string, number> {
  const others = filter(file, hits, { ...filters, [facet]: '' });
  return new Map([
    ['', others.length],
    ...choicesOf(file, facet).map(([id]) => [id, others.filter((hit) => passes(file, hit, facet, id)).length] as const),
  ]);
}

/** Filters from an address; anything that is not a choice is left out. */
export function filtersFrom(file: SearchFile, params: URLSearchParams): Filters {
  const filters = { ...NO_FILTERS };
  for (const facet of FACETS) {
    const value = params.get(facet) ?? '';
    if (choicesOf(file, facet).some(([id]) => id === value)) filters[facet] = value;
  }
  return filters;
}

/** The address parameters of a query and its filters. */
export function paramsOf(query: string, filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) if (filters[facet] !== '') params.set(facet, filters[facet]);
  return params;
}

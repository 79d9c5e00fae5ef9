/** Filters and their counts. */
import type { Hit } from './rank.ts';
import { KINDS, NO_FILTERS, type Core, type Filters, type Kind } from './types.ts';

export type Facet = keyof Filters;
export const FACETS: readonly Facet[] = ['platform', 'region', 'device', 'kind'];

/** Names of the kinds: of one page and of several. */
export const KIND_NAMES: Record<Kind, readonly [one: string, several: string]> = {
  situation: ['Situation', 'Situations'],
  guide: ['Guide', 'Guides'],
  topic: ['Topic', 'Topics'],
  hub: ['App', 'Apps'],
  claim: ['Fact check', 'Fact checks'],
  change: ['Change', 'Changes'],
  right: ['Rights', 'Your rights'],
  page: ['Page', 'Pages of this site'],
  term: ['Glossary', 'Glossary'],
};

/** The choices of a facet: id and name. */
export function choicesOf(core: Core, facet: Facet): (readonly [id: string, name: string])[] {
  if (facet === 'platform') return core.platforms;
  if (facet === 'region') return core.regions;
  if (facet === 'device') return core.devices;
  return KINDS.map((kind) => [kind, KIND_NAMES[kind][1]] as const);
}

/** Whether a page passes one choice of a facet. What has no known limit passes. */
function passes(core: Core, { row }: Hit, facet: Facet, value: string): boolean {
  if (value === '') return true;
  if (facet === 'platform') return row[3].some((at) => core.platforms[at]?.[0] === value);
  if (facet === 'region') return row[4] === 0 || row[4].some((at) => core.regions[at]?.[0] === value);
  if (facet === 'device')
    return row[5] === '' || row[5].includes(String(core.devices.findIndex(([id]) => id === value)));
  return KINDS[row[0]] === value;
}

/** The hits that pass all filters. */
export function filter(core: Core, hits: readonly Hit[], filters: Filters): Hit[] {
  return hits.filter((hit) => FACETS.every((facet) => passes(core, hit, facet, filters[facet])));
}

/** How many hits each choice of a facet would leave, the other filters kept. */
export function countsOf(core: Core, hits: readonly Hit[], filters: Filters, facet: Facet): Map<string, number> {
  const others = filter(core, hits, { ...filters, [facet]: '' });
  return new Map([
    ['', others.length],
    ...choicesOf(core, facet).map(([id]) => [id, others.filter((hit) => passes(core, hit, facet, id)).length] as const),
  ]);
}

/** Filters from an address; anything that is not a choice is left out. */
export function filtersFrom(core: Core, params: URLSearchParams): Filters {
  const filters = { ...NO_FILTERS };
  for (const facet of FACETS) {
    const value = params.get(facet) ?? '';
    if (choicesOf(core, facet).some(([id]) => id === value)) filters[facet] = value;
  }
  return filters;
}

/**
 * The address parameters of a query and its filters.
 * @param from the platform of the page that the reader came from
 */
export function paramsOf(query: string, filters: Filters, from?: string): URLSearchParams {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) if (filters[facet] !== '') params.set(facet, filters[facet]);
  if (from !== undefined) params.set('from', from);
  return params;
}

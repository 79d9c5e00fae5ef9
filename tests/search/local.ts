/** Answers queries from the index of a built site without a browser: for the tests and for tuning. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { search } from '../../src/domain/search/search.ts';
import { SearchIndex } from '../../src/domain/search/search-index.ts';
import { NO_FILTERS, type Core } from '../../src/domain/search/types.ts';
import type { Case } from './set.ts';

/**
 * The index of a built site, with all its parts.
 * @throws if the site was not built with its search
 */
export function readIndex(site = 'dist'): SearchIndex {
  const folder = path.join(site, 'search-index');
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const index = new SearchIndex(read('core.json') as Core);
  const parts = path.join('parts', index.core.folder);
  for (const file of readdirSync(path.join(folder, parts)))
    index.add(file.replace('.json', ''), read(path.join(parts, file)));
  return index;
}

/** Addresses in the order in which the page shows them. */
export function answersOf(index: SearchIndex, { q, from, region, device }: Omit<Case, 'good' | 'stratum'>): string[] {
  return search(index, q, NO_FILTERS, { from, region, device }).groups.flatMap((group) =>
    group.hits.map(({ row }) => row[2]),
  );
}

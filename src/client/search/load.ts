/** Loads the search index: its core once a page, its parts when a query needs them. */
import { SearchIndex } from '../../domain/search/search-index.ts';
import type { Core } from '../../domain/search/types.ts';
import { url } from '../../domain/urls.ts';

const CORE_ADDRESS = url.searchIndex('core.json');

let loading: Promise<SearchIndex> | undefined;
const parts = new Map<string, Promise<void>>();

/**
 * The index, at first with its core alone. A failed load is not kept, so that trying again tries again.
 * @param begun a request that is already under way
 * @throws if it cannot be loaded or is not what this version of the code reads
 */
export function loadIndex(begun?: Promise<Response>): Promise<SearchIndex> {
  loading ??= (begun ?? fetch(CORE_ADDRESS)).then(open).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function open(response: Response): Promise<SearchIndex> {
  const core = (await json(response)) as Partial<Core>;
  if (core.v !== 2 || !Array.isArray(core.pages)) throw new Error(`${CORE_ADDRESS}: another version`);
  return new SearchIndex(core as Core);
}

/**
 * Loads parts that are not there yet.
 * @throws if one cannot be loaded: the connection is gone, or the site was published anew and the core is of yesterday
 */
export async function loadParts(index: SearchIndex, names: readonly string[]): Promise<void> {
  const load = async (name: string): Promise<void> => {
    index.add(name, await json(await fetch(url.searchIndex(`parts/${index.core.folder}/${name}.json`))));
  };
  try {
    await Promise.all(
      names.map((name) => {
        const known = parts.get(name) ?? load(name);
        parts.set(name, known);
        return known;
      }),
    );
  } catch (error) {
    parts.clear();
    loading = undefined;
    throw error;
  }
}

async function json(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  return response.json();
}

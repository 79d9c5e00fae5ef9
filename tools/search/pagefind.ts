import { rmSync } from 'node:fs';
import { close, createIndex } from 'pagefind';

/** What stands on a page and not in its text: markers, drawings, what is only printed or shown without JavaScript. */
const NOT_TEXT = [
  '.cite',
  '.screens',
  '.print-only',
  '.only-chosen',
  '.no-js',
  '.js-only',
  '.screen-only',
  '.sr-only',
  '.step-foot',
  '.tick',
  '.where .for',
  '.handout',
  '.progress',
];

/**
 * Runs Pagefind over the built pages that have `data-pagefind-body`.
 * @param site the built site
 * @param target where its files go
 * @returns the number of pages
 * @throws if Pagefind reports an error or finds no page
 */
export async function runPagefind(
  site: string,
  target: string,
  excludeSelectors: string[] = NOT_TEXT,
): Promise<number> {
  rmSync(target, { recursive: true, force: true });
  const { index, errors } = await createIndex({ excludeSelectors });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: target });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  if (added.page_count === 0) throw new Error(`Pagefind found no page in ${site}. Build the site first: astro build`);
  return added.page_count;
}

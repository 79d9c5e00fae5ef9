/** `npm run search:index -- [folder]`: makes the search of a site that is built already, as the build does by itself. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { makeSearch } from './make-search.ts';

const SITE = process.argv[2] ?? 'dist';

try {
  if (!existsSync(path.join(SITE, 'index.html')))
    throw new Error(`${SITE}/index.html is missing. Build the site first: astro build`);
  const { content, faults } = readContent();
  if (faults.length > 0)
    throw new Error(
      `${faults.length} faults in the content, the first in ${faults[0]?.file ?? ''}: run npm run check:content`,
    );
  console.log(`search: ${await makeSearch(content, SITE)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

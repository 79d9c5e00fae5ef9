/** `npm run search:index`: makes Pagefind's index of dist/ and, beside it, our own file of names, steps and words. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { makeFile } from './file.ts';
import { readFragments } from './fragments.ts';
import { runPagefind } from './pagefind.ts';

const SITE = 'dist';
const TARGET = path.join(SITE, 'pagefind');
/** Pagefind writes interfaces that we do not use; nobody should load them from here. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

try {
  if (!existsSync(path.join(SITE, 'index.html')))
    throw new Error(`${SITE}/index.html is missing. Build the site first: astro build`);
  const { content, faults } = readContent();
  if (faults.length > 0)
    throw new Error(
      `${faults.length} faults in the content, the first in ${faults[0]?.file ?? ''}: run npm run check:content`,
    );
  await runPagefind(SITE, TARGET);
  for (const name of readdirSync(TARGET)) if (UNUSED.test(name)) rmSync(path.join(TARGET, name));
  const file = makeFile(content, readFragments(TARGET));
  const text = JSON.stringify(file);
  writeFileSync(path.join(TARGET, 'pages.json'), text);
  console.log(
    `search: ${String(file.rows.length)} pages and terms, ${(text.length / 1000).toFixed(0)} kB before compression`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

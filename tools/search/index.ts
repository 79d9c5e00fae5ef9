/** `npm run search:index`: makes Pagefind's index of the built site and, beside it, our own of names, questions and words. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { buildIndex } from './build-index.ts';
import { readNearEnglish } from './near-words.ts';
import { runPagefind } from './pagefind.ts';
import { writeIndex } from './write-index.ts';

const SITE = process.argv[2] ?? 'dist';
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
  const index = buildIndex(content, readNearEnglish());
  const letters = writeIndex(index, SITE);
  console.log(
    `search: ${String(index.core.pages.length)} pages and terms in ${String(index.parts.size)} parts, ${(letters / 1000).toFixed(0)} kB before compression`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../src/content/read.ts';
import { buildIndex } from './build-index.ts';
import { readNearEnglish } from './near-words.ts';
import { runPagefind } from './pagefind.ts';
import { writeIndex } from './write-index.ts';

/** Pagefind writes interfaces that we do not use; nobody should load them from here. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes all that search needs below a built site: Pagefind's index of its pages and our own of names, questions and words.
 * @param site the folder of the built site
 * @returns what was made, in a line
 * @throws if Pagefind reports an error or finds no page
 */
export async function makeSearch(content: Content, site: string): Promise<string> {
  const target = path.join(site, 'pagefind');
  await runPagefind(site, target);
  for (const name of readdirSync(target)) if (UNUSED.test(name)) rmSync(path.join(target, name));
  const index = buildIndex(content, readNearEnglish());
  const letters = writeIndex(index, site);
  return `${String(index.core.pages.length)} pages and terms in ${String(index.parts.size)} parts, ${(letters / 1000).toFixed(0)} kB before compression`;
}

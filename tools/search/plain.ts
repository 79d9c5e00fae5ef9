/** What the score is held against: two engines as they come, over the same pages, each on a small site of its own. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import type { Content } from '../../src/content/read.ts';
import { searchDocuments } from './documents.ts';
import { runPagefind } from './pagefind.ts';

/** A small site that holds only the two engines. */
export const PLAIN_SITE = path.join('.cache', 'search-plain');

/** How MiniSearch is asked: its documentation's own example, with names before texts. */
const OPTIONS = {
  fields: ['title', 'alias', 'ask', 'label', 'step', 'summary', 'body'],
  storeFields: ['address'],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, alias: 2, ask: 2, label: 2 } },
};

/**
 * Builds it from the built site and the content it was built from.
 * @throws if Pagefind finds no page
 */
export async function buildPlain(site: string, content: Content): Promise<void> {
  rmSync(PLAIN_SITE, { recursive: true, force: true });
  mkdirSync(PLAIN_SITE, { recursive: true });
  await runPagefind(site, path.join(PLAIN_SITE, 'pagefind'), []);
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(
    searchDocuments(content).map(({ address, fields }, id) => ({
      id,
      address,
      ...Object.fromEntries(Object.entries(fields).map(([field, texts]) => [field, texts.join(' . ')])),
    })),
  );
  const write = (name: string, text: string): void => {
    writeFileSync(path.join(PLAIN_SITE, name), text);
  };
  write('minisearch.json', JSON.stringify({ options: OPTIONS, index: engine }));
  cpSync(path.resolve('node_modules/minisearch/dist/es/index.js'), path.join(PLAIN_SITE, 'minisearch.js'));
  cpSync(path.join(site, '_headers'), path.join(PLAIN_SITE, '_headers'));
  write('index.html', '<!doctype html><html lang="en"><title>Plain engines</title></html>');
}

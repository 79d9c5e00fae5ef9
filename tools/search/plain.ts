/** Pagefind as it comes, over the same pages: no weights, no aliases, nothing left out. The other column of the score. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runPagefind } from './pagefind.ts';

/** A small site of its own that holds only Pagefind's default index. */
export const PLAIN_SITE = path.join('.cache', 'search-plain');

/**
 * Builds it from the built site, whose pages carry no Pagefind attribute but `data-pagefind-body`.
 * @throws if Pagefind finds no page
 */
export async function buildPlain(site: string): Promise<void> {
  mkdirSync(PLAIN_SITE, { recursive: true });
  await runPagefind(site, path.join(PLAIN_SITE, 'pagefind'), []);
  copyFileSync(path.join(site, '_headers'), path.join(PLAIN_SITE, '_headers'));
  writeFileSync(
    path.join(PLAIN_SITE, 'index.html'),
    '<!doctype html><html lang="en"><title>Plain Pagefind</title></html>',
  );
}

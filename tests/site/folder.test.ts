/** The fixture site as a release's folder: opened by a browser without any server. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderCopy } from '../../tools/release/folder.ts';
import { withBrowser } from '../../tools/search/served.ts';
import { BELOW, FIXTURE_SITE_BELOW } from '../fixtures/site/place.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nss-folder-'));
let files: Map<string, Buffer>;

beforeAll(() => {
  if (!existsSync(path.join(FIXTURE_SITE_BELOW, 'index.html')))
    throw new Error(`${FIXTURE_SITE_BELOW} is missing. Build first: npm run build:base`);
  files = folderCopy(FIXTURE_SITE_BELOW, { base: BELOW, day: '27 November 2026', live: undefined });
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every page and file that a page names is in the folder, anchors too, and every page is reached from the first', () => {
  const html = (name: string): string => String(files.get(name) ?? '');
  const ids = new Map<string, Set<string>>();
  const idsOf = (name: string): Set<string> => {
    const known = ids.get(name) ?? new Set([...html(name).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    ids.set(name, known);
    return known;
  };
  const broken: string[] = [];
  const seen = new Set(['index.html']);
  for (const name of seen) {
    if (!name.endsWith('.html')) continue;
    const from = pathToFileURL(path.join(folder, name));
    for (const [, value = ''] of html(name).matchAll(/\s(?:href|src|action)="([^"]*)"|url=([^"]*)"/g)) {
      const address = new URL(value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), from);
      if (address.protocol !== 'file:') continue;
      const target = path.relative(folder, fileURLToPath(address));
      if (!files.has(target)) broken.push(`${name} leads to ${value}`);
      else if (
        address.hash.length > 1 &&
        target.endsWith('.html') &&
        !idsOf(target).has(decodeURIComponent(address.hash.slice(1)))
      )
        broken.push(`${name} leads to ${value}, which has no such anchor`);
      if (files.has(target)) seen.add(target);
    }
  }
  expect(broken.slice(0, 20)).toEqual([]);
  expect([...seen].filter((name) => name.endsWith('.html')).length).toBeGreaterThan(90);
});

test('one page of each kind opens in the browser: styles are on, nothing fails, nothing is asked of the network', async () => {
  const kinds = new Map<string, string>();
  for (const [name, bytes] of files)
    if (name.endsWith('.html'))
      kinds.set(
        [...String(bytes).matchAll(/<link rel="stylesheet"[^>]*\/([^"/]+)"/g)].map(([, sheet]) => sheet).join(),
        name,
      );
  const faults: string[] = [];
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('requestfailed', (request) => {
      // The next page was opened before the icon of the one before was there.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        faults.push(`${page.url()} asks in vain for ${request.url()}`);
    });
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) faults.push(`${page.url()} asks for ${request.url()}`);
    });
    // What has no style sheet leads on at once: it is looked at by itself.
    kinds.delete('');
    for (const name of kinds.values()) await page.goto(pathToFileURL(path.join(folder, name)).href);
    await page.goto(pathToFileURL(path.join(folder, 'hub/no-ads/index.html')).href, { waitUntil: 'commit' });
    await page.waitForURL(/\/hub\/refuse-ads\/index\.html$/);
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
    expect(await page.locator('.folder-copy').textContent()).toContain('valid as of 27 November 2026');
    await page.getByRole('button', { name: 'Search' }).first().click();
    expect(await page.locator('main').textContent()).toContain('Search needs the site itself');
  });
  expect(faults).toEqual([]);
  expect(kinds.size).toBeGreaterThan(8);
}, 120_000);

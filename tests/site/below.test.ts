/** The fixture site built with BASE_PATH=/x/ (`npm run build:base`), served below that path by our own server. */
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../tools/serve/server.ts';
import { withBrowser } from '../../tools/search/served.ts';
import { BELOW, FIXTURE_SITE_BELOW } from '../fixtures/site/place.ts';
import { use, walk } from '../hosts/walk.ts';

let server: Server;
let site: string;

beforeAll(async () => {
  if (!existsSync(path.join(FIXTURE_SITE_BELOW, 'index.html')))
    throw new Error(`${FIXTURE_SITE_BELOW} is missing. Build first: npm run build:base`);
  server = createSiteServer(FIXTURE_SITE_BELOW, undefined, BELOW);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${BELOW}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('every page and file below it is reached by its links, and nothing leads out of it', async () => {
  const { faults, asked } = await withBrowser((browser) => walk(browser, { site }));
  expect(faults.slice(0, 20)).toEqual([]);
  expect(asked).toBeGreaterThan(100);
}, 300_000);

test('search, full text, plan and ticks work below it', async () => {
  expect(await withBrowser((browser) => use(browser, { site }))).toEqual([]);
}, 300_000);

test('whole addresses, redirects and headers have the path, too', async () => {
  const built = (file: string): string => readFileSync(path.join(FIXTURE_SITE_BELOW, file), 'utf8');
  for (const file of ['llms.txt', 'changes/feed.xml', 'changes/feed.json', 'api/v1/guides.json', 'sitemap-0.xml'])
    for (const [address] of built(file).matchAll(/https:\/\/no-single-switch\.example[^\s"<)]*/g))
      expect(address, file).toMatch(/^https:\/\/no-single-switch\.example\/x\//);
  for (const line of built('_redirects').trim().split('\n')) expect(line).toMatch(/^\/x\/\S+ \/x\/\S+ 301$/);
  expect(built('_headers')).toMatch(/^\/x\/\*$/m);
  const answer = await fetch(`${site}/nothing-here/`);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const outside = new URL('/chirper/', site);
  expect((await fetch(outside)).status).toBe(404);
});

/**
 * `npm run bench:first-step`: where the first step of every guide begins on a phone of 390 × 844, as a reader sees it who
 * comes for the first time. Needs a built site. Exits 1 if fewer than nine guides of ten begin above y = 700, or if one
 * begins below the first screen.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, devices } from '@playwright/test';
import { launchOptions } from '../browser/launch.ts';
import { createSiteServer } from '../serve/server.ts';

const WIDTH = 390;
const HEIGHT = 844;
const WANTED = 700;
const SHARE = 0.9;

const server = createSiteServer('dist');
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
const browser = await chromium.launch(launchOptions());
const { userAgent } = devices['Pixel 7'];
const context = await browser.newContext({
  userAgent,
  viewport: { width: WIDTH, height: HEIGHT },
  isMobile: true,
  hasTouch: true,
});
const page = await context.newPage();
const found: { path: string; top: number }[] = [];
for (const path of guidePaths()) {
  await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
  const top = await page
    .locator('.step:visible')
    .first()
    .evaluate((step) => step.getBoundingClientRect().top + scrollY);
  found.push({ path, top: Math.round(top) });
}
await browser.close();
server.close();

found.sort((a, b) => b.top - a.top);
const tops = found.map(({ top }) => top);
const above = tops.filter((top) => top < WANTED).length;
console.log(`The first step of ${String(found.length)} guides at ${String(WIDTH)} × ${String(HEIGHT)}:`);
console.log(
  `  median ${String(tops[Math.floor(tops.length / 2)])}, highest ${String(tops.at(-1))}, lowest ${String(tops[0])}`,
);
console.log(`  above ${String(WANTED)}: ${String(above)} (${((100 * above) / tops.length).toFixed(1)} %)`);
for (const { path, top } of found.filter((one) => one.top >= WANTED)) console.log(`  ${String(top)}  ${path}`);
const below = tops.filter((top) => top >= HEIGHT).length;
if (found.length === 0 || above < SHARE * tops.length || below > 0) {
  console.error(`Wanted: nine of ten above ${String(WANTED)}, none below ${String(HEIGHT)}.`);
  process.exitCode = 1;
}

/** The addresses of all guides, from the published data of the built site. */
function guidePaths(): string[] {
  const { items } = JSON.parse(readFileSync('dist/api/v1/guides.json', 'utf8')) as { items: { url: string }[] };
  return items.map(({ url }) => new URL(url).pathname);
}

/**
 * `npm run test:visual -- [--update] [view…]`: holds the main pages of the fixture site against what was recorded of them
 * in tests/visual/baselines, or records them anew with --update. Needs `npm run build:fixture` first.
 * Blocks and colours are compared, not pixels, because fonts differ between machines; what is drawn inside a block is
 * seen in the pictures, which lie in .cache/visual after each run.
 * Exits 1 if something differs, 2 if nothing was recorded or a view is unknown.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { served, withBrowser } from '../../tools/search/served.ts';
import { FIXTURE_SITE } from '../fixtures/site/place.ts';
import { boxesOfPage, differences, read, write, type Box } from './boxes.ts';
import { LOOKS, VIEWS, type View } from './pages.ts';

const BASELINES = 'tests/visual/baselines';
const PICTURES = '.cache/visual';
/** All is looked at on this day, because pages say what is due. */
const TODAY = new Date('2026-11-27T12:00:00Z');
const SHOWN = 12;

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** Opens one view in one look, takes its picture, and measures it. */
async function look(browser: Browser, base: string, view: View, { width, colorScheme }: (typeof LOOKS)[number]) {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  await page.addInitScript(
    (text) => {
      if (text !== '') localStorage.setItem('nss', text);
    },
    view.stored ? JSON.stringify(view.stored) : '',
  );
  await page.goto(view.address, { waitUntil: 'networkidle' });
  await view.act?.(page);
  await page.evaluate(() => document.fonts.ready);
  const name = `${view.name}-${width}-${colorScheme}`;
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
  const boxes = await page.evaluate(boxesOfPage);
  await context.close();
  return { name, boxes };
}

/** Prints what differs from what was recorded. @returns whether something does */
function compare(name: string, boxes: readonly Box[]): boolean {
  const file = path.join(BASELINES, `${name}.txt`);
  if (!existsSync(file)) {
    console.error(
      `${name}: nothing was recorded. Look at ${PICTURES}/${name}.png, then: npm run test:visual -- --update`,
    );
    process.exitCode = 2;
    return false;
  }
  const found = differences(read(readFileSync(file, 'utf8')), boxes);
  if (found.length === 0) return false;
  console.error(`${name}: ${found.length} differences, see ${PICTURES}/${name}.png`);
  for (const line of found.slice(0, SHOWN)) console.error(`  ${line}`);
  if (found.length > SHOWN) console.error(`  … and ${found.length - SHOWN} more`);
  return true;
}

const unknown = positionals.filter((name) => !VIEWS.some((view) => view.name === name));
if (unknown.length > 0) {
  console.error(`There is no view ${unknown.join(', ')}. There are: ${VIEWS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const views = VIEWS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
mkdirSync(PICTURES, { recursive: true });
if (values.update && positionals.length === 0) rmSync(BASELINES, { recursive: true, force: true });
mkdirSync(BASELINES, { recursive: true });
let differing = 0;
let looks = 0;
await served(FIXTURE_SITE, (base) =>
  withBrowser(async (browser) => {
    for (const view of views) {
      for (const one of LOOKS.filter(({ width }) => view.width === undefined || view.width === width)) {
        looks += 1;
        const { name, boxes } = await look(browser, base, view, one);
        if (values.update) writeFileSync(path.join(BASELINES, `${name}.txt`), write(boxes));
        else if (compare(name, boxes)) differing += 1;
      }
    }
  }),
);
console.log(
  values.update
    ? `Recorded ${looks} looks; the pictures are in ${PICTURES}.`
    : `${looks} looks, ${differing} of them differ.`,
);
if (differing > 0) process.exitCode = 1;

/**
 * The fixture site in a made-up language (`npm run build:marked`): every string of its words is marked, so what a reader
 * meets unmarked must be content, a name or a date. Looked at in the browser, so that what scripts write is looked at, too.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { languagesFor } from '../../src/client/screen/languages.ts';
import { readContent } from '../../src/content/read.ts';
import { MENU_LANGUAGE_TAGS } from '../../src/domain/languages.ts';
import { SITE_NAME } from '../../src/settings/site-name.ts';
import { served, withBrowser } from '../../tools/search/served.ts';
import { unmarked } from '../fixtures/messages/mark.ts';
import { FIXTURE_SITE_MARKED } from '../fixtures/site/place.ts';
import { foundIn, type Found } from './visible.ts';

if (!existsSync(path.join(FIXTURE_SITE_MARKED, 'index.html')))
  throw new Error(`${FIXTURE_SITE_MARKED} is missing. Build first: npm run build:marked`);

const built = (file: string): string => readFileSync(path.join(FIXTURE_SITE_MARKED, file), 'utf8');
const GUIDE = 'chirper/object-to-training';
const { content } = readContent('tests/fixtures/site');

/** Every text of the content, and the name of the site, whole and as its mark breaks it. */
const texts = new Set([SITE_NAME, 'No Single', 'Switch']);
const bodies: string[] = [];
for (const entries of Object.values(content))
  for (const { data, body } of (entries as Map<string, { data: unknown; body?: string }>).values()) {
    collect(data);
    if (body !== undefined) bodies.push(plain(body.replace(/<[^>]*>|\*\*|\]\([^)]*\)|\[|^#+ /gm, '')));
  }

function collect(value: unknown): void {
  if (typeof value === 'string') texts.add(plain(value));
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Dates as the made-up language writes them: by the rules of Polish, of which English has no word. */
const MONTHS = [...Array(12).keys()].flatMap((month) =>
  [{ month: 'long' as const }, { month: 'long' as const, day: 'numeric' as const }].map((options) =>
    new Intl.DateTimeFormat('pl', options).format(Date.UTC(2026, month, 1)).replace(/^1 /, ''),
  ),
);
const DATE = new RegExp(`^(?:\\d+ )?(?:${MONTHS.join('|')}) \\d{4}$`);

/** Languages and countries have the names that the browser knows; a report tells their codes, too. */
const LANGUAGES = [...MENU_LANGUAGE_TAGS, 'pt', 'es', ...languagesFor(undefined, '').languages.map(({ tag }) => tag)];
const COUNTRIES = [...content.regions.values()].flatMap(({ data }) => data.countries);
const NAMES = new Set([
  ...['en-XA', ...LANGUAGES].flatMap((tag) => [tag, nameOf('language', tag)]),
  ...COUNTRIES.map((code) => nameOf('region', code)),
  ...[...content.regions].flatMap(([id, { data }]) => data.countries.map((code) => `${id}/${code}`)),
]);

function nameOf(type: 'language' | 'region', code: string): string {
  return new Intl.DisplayNames('en-XA', { type }).of(code) ?? code;
}

/** What may stand between pieces of content: signs, and the “and” of a list in Polish. */
const BETWEEN = [/\n+/, / › /, / · /, / i /, /, /, /[.:;,](?: |$)/, /[“”()]/, /[‹›]/];

/** Whether a text that stands outside marks is none of the site's own words. */
function isContent(text: string): boolean {
  const rest = text.trim();
  if (!/\p{L}/u.test(rest) || texts.has(plain(rest)) || DATE.test(rest) || NAMES.has(rest)) return true;
  if (/^(?:https?:\/\/)?[\w.:-]+\.[\w:]+(?:\/[\w/?=&#.-]*)?$/.test(rest)) return true;
  return BETWEEN.some((sign) => {
    const pieces = rest.split(sign);
    return pieces.length > 1 && pieces.every(isContent);
  });
}

/** What of the found texts is neither marked nor content. */
function foreign(found: readonly Found[]): string[] {
  return found
    .filter(({ text, inProse }) => {
      const rest = unmarked(text);
      return !isContent(rest) && !(inProse && bodies.some((body) => body.includes(plain(rest))));
    })
    .map(({ text, where }) => `${where}: ${text}`);
}

/** Opens a page with something stored, runs `use`, and gives what is foreign then. */
async function look(browser: Browser, address: string, use: (page: Page) => Promise<void>, state?: unknown) {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  if (state !== undefined)
    await page.addInitScript((raw) => {
      localStorage.setItem('nss', raw);
    }, JSON.stringify(state));
  await page.goto(address);
  await use(page);
  const left = foreign(await page.evaluate(foundIn, 'body'));
  await context.close();
  return left;
}

test('what is left outside marks is told from content', () => {
  expect(foreign([{ text: 'Hidden English', where: 'p', inProse: false }])).toEqual(['p: Hidden English']);
  expect(foreign([{ text: '¿Sent on 2 stycznia 2026¡', where: 'p', inProse: false }])).toEqual([]);
  expect(isContent('2 January 2026')).toBe(false);
  expect(isContent('2 stycznia 2026')).toBe(true);
});

test('the language is one setting: pages, feeds and the index of full text name it', () => {
  expect(built('index.html')).toContain('<html lang="en-XA">');
  expect(built('changes/feed.xml')).toContain('xml:lang="en-XA"');
  expect(JSON.parse(built('changes/feed.json'))).toMatchObject({ language: 'en-XA' });
  expect(Object.keys((JSON.parse(built('pagefind/pagefind-entry.json')) as { languages: object }).languages)).toEqual([
    'en-xa',
  ]);
});

test('addresses are the same in every language', () => {
  expect(existsSync(path.join(FIXTURE_SITE_MARKED, GUIDE, 'index.html'))).toBe(true);
});

test('every string of every guide is marked or content', async () => {
  const left = await served(FIXTURE_SITE_MARKED, (site) =>
    withBrowser(async (browser) => {
      const page = await browser.newPage();
      const faults: string[] = [];
      for (const guide of content.guides.keys()) {
        await page.goto(`${site}/${guide}/`);
        faults.push(...foreign(await page.evaluate(foundIn, 'body')));
      }
      return faults;
    }),
  );
  expect([...new Set(left)]).toEqual([]);
}, 300_000);

const TICK = { at: '2026-01-02T10:00:00.000Z', version: 1 };

test('so is what scripts write: ticks, banners, sheets, cards, one step at a time', async () => {
  const left = await served(FIXTURE_SITE_MARKED, (site) =>
    withBrowser(async (browser) => {
      const at = `${site}/${GUIDE}/`;
      const button = (page: Page, selector: string) => page.locator(selector).first();
      const all = { v: 2, ticks: Object.fromEntries([...stepsOf(GUIDE)].map((step) => [`${GUIDE}#${step}`, TICK])) };
      const now = new Date().toISOString();
      const sent = { v: 2, ticks: { [`${GUIDE}#send`]: { at: now, version: 1, sent: now.slice(0, 10) } } };
      return [
        // Old ticks ask to be checked again.
        await look(browser, at, (page) => page.locator('.check-again').waitFor(), all),
        // A form that was sent waits for an answer.
        await look(browser, at, (page) => page.locator('#send .state').waitFor(), sent),
        // All ticks, cleared, and the way back.
        await look(browser, at, async (page) => {
          for (const box of await page.locator('.tick input').all()) await box.check();
          await page.locator('nss-checklist[data-end]').waitFor();
        }),
        await look(browser, at, async (page) => {
          await button(page, '.tick input').check();
          await button(page, '[data-reset]').click();
          await page.waitForFunction(() => document.querySelector('.tick input:checked') === null);
        }),
        // The screen says the same, and the sheet of a report.
        await look(browser, at, async (page) => {
          await button(page, '[data-screen=same]').click();
          await page.locator('[data-noted] button').click();
          await page.locator('.report-sheet').waitFor();
        }),
        await look(browser, at, async (page) => {
          await button(page, '[data-preferences]').click();
          await page.locator('.preferences-dialog').waitFor();
        }),
        await look(browser, at, async (page) => {
          await button(page, '[data-copy-link]').click();
          await page.locator('.step-foot [role=status]').waitFor();
        }),
        await look(browser, at, async (page) => {
          await button(page, '.cite > a').hover();
          await page.locator('#source-card').waitFor();
        }),
        // One step at a time, to its end.
        await look(browser, at, async (page) => {
          await button(page, '[data-focus]').click();
          await page.locator('dialog.one').waitFor();
        }),
        await look(browser, at, async (page) => {
          await button(page, '[data-focus]').click();
          await page.locator('dialog.one').waitFor();
          while (await page.locator('.one-foot [data-next]').isVisible())
            await page.locator('.one-foot [data-next]').click();
        }),
        // The frame of the search; what searches cannot be loaded.
        await look(browser, at, async (page) => {
          await page.route('**/_astro/dialog.*', (route) => route.abort());
          await button(page, '[data-search-open]').click();
          await page.locator('.search-dialog a').waitFor();
        }),
      ].flat();
    }),
  );
  expect([...new Set(left)]).toEqual([]);
}, 300_000);

/** The ids of a guide's steps. */
function* stepsOf(id: string): Iterable<string> {
  for (const step of content.guides.get(id)?.data.steps ?? []) yield step.id;
}

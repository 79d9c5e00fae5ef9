import { expect, test } from './support.ts';

/** One address of every kind of page. */
const PAGES = [
  '/',
  '/plauder/',
  '/chirper/object-to-training/',
  '/guides/',
  '/plan/?apps=chirper,plauder',
  '/plan/eu-eea/',
  '/controls/',
  '/changes/',
  '/changes/2026-07-24-chirper-form-moved/',
  '/claims/',
  '/claims/keys-train-the-machine/',
  '/rights/',
  '/rights/eu-eea/',
  '/sources/',
  '/sources/chirper-privacy-policy-eu/',
  '/search/?q=training',
  '/labels/',
  '/glossary/',
  '/about/',
  '/about/freshness/',
];

// The reader's own size of letters: twice the usual 16 px.
test.use({
  viewport: { width: 360, height: 740 },
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] });
  },
});

test('with letters twice as large no page of any kind scrolls sideways on a phone', async ({ page }) => {
  const wide: string[] = [];
  for (const path of PAGES) {
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    expect(answer?.status(), path).toBe(200);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('34px');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) wide.push(`${path}: ${String(width)} px`);
  }
  expect(wide).toEqual([]);
});

import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

const results = (page: Page) => page.getByRole('list', { name: 'Search results' });

/** Types texts one after the other, as fast as the page answers, and tells what was shown for each. */
function ask(page: Page, texts: readonly string[]): Promise<{ links: string[]; odd: number; good: boolean }[]> {
  return page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('main [data-search-field]');
    const host = document.querySelector('[data-search-host]');
    if (!input || !host) throw new Error('The search page has no field.');
    const answers: { links: string[]; odd: number; good: boolean }[] = [];
    for (const text of all) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      while (host.hasAttribute('data-waiting')) await new Promise((resolve) => setTimeout(resolve, 5));
      answers.push({
        links: [...host.querySelectorAll('[aria-label="Search results"]:not([hidden]) a.hit-link')].map(
          (link) => link.getAttribute('href') ?? '',
        ),
        odd: host.querySelectorAll('script, img, iframe, object, embed, form, style, [onerror], [onload], [onclick]')
          .length,
        good: host.textContent.includes('Best matches'),
      });
    }
    return answers;
  }, texts);
}

async function openPage(page: Page): Promise<void> {
  await page.goto('/search/?q=photo+ideas');
  await results(page).getByRole('link').first().waitFor();
}

/** Nonsense, made anew from a fixed seed, and words of other fields. */
const LETTERS = Array.from('bcdfghjklmnpqrstvwxz');
const nonsense = fc.sample(fc.string({ minLength: 5, maxLength: 12, unit: fc.constantFrom(...LETTERS) }), {
  numRuns: 20,
  seed: 5,
});
const ABSENT = [
  'banana bread recipe',
  'photosynthesis',
  'trombone lessons',
  'gardening tomatoes',
  'quantum entanglement',
];

test('nonsense gives no result, and words of other fields no good one', async ({ page }) => {
  await openPage(page);
  const none = await ask(page, nonsense);
  expect(nonsense.filter((_, index) => (none[index]?.links.length ?? 1) > 0)).toEqual([]);
  const absent = await ask(page, ABSENT);
  expect(ABSENT.filter((_, index) => absent[index]?.good !== false)).toEqual([]);
  // The test can fail: a word that pages have gives results, and good ones.
  const [known] = await ask(page, ['photo ideas']);
  expect([known?.good, (known?.links.length ?? 0) > 0]).toEqual([true, true]);
});

test('1,000 hostile queries do no harm', async ({ page }) => {
  await openPage(page);
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '__proto__',
      'constructor prototype',
      '${7*7}',
      '{{7*7}}',
      "' OR 1=1 --",
      '../../etc/passwd',
      '\u202Ephoto',
      '\u0000',
      '%00%',
      'a'.repeat(200),
      'photo '.repeat(28),
    ),
    fc
      .tuple(
        fc.constantFrom('photo', 'object to training', '<b>', '&lt;'),
        fc.string({ unit: 'binary', maxLength: 20 }),
      )
      .map(([a, b]) => `${a} ${b}`),
  );
  const texts = fc.sample(nasty, { numRuns: 1000, seed: 11 });
  const answers = await ask(page, texts);
  expect(answers.length).toBe(1000);
  expect(texts.filter((_, index) => answers[index]?.odd !== 0)).toEqual([]);
  expect(answers.flatMap(({ links }) => links).filter((link) => !/^\/[a-z0-9/-]+(?:#[a-z0-9-]+)?$/.test(link))).toEqual(
    [],
  );
  expect((await ask(page, ['photo ideas']))[0]?.links.length).toBeGreaterThan(0);
  for (const text of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '%E0%A4%A']) {
    await page.goto(
      `/search/?q=${text.startsWith('%') ? text : encodeURIComponent(text)}&platform=<b>&region=__proto__&kind[]=x`,
    );
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.locator('[data-search-host] a').first().waitFor();
    expect(await page.locator('[data-search-host] :is(img, script)').count()).toBe(0);
  }
});

test('everything that a result says can be read on its page', async ({ page, context }) => {
  await openPage(page);
  const shown: { href: string; texts: string[] }[] = [];
  for (const q of [
    'photo ideas',
    'object to training',
    'are backups open',
    'delete',
    'my rights in the uk',
    'what is a backup',
    'court ruling',
  ]) {
    await page.getByRole('searchbox').fill(q);
    shown.push(
      ...(await results(page)
        .locator('li.hit')
        .evaluateAll((hits) =>
          hits.slice(0, 4).map((hit) => ({
            href: hit.querySelector('a')?.getAttribute('href') ?? '',
            texts: [...hit.querySelectorAll('.hit-title, .hit-about, .hit-step > span:last-child')].map(
              (node) => node.textContent,
            ),
          })),
        )),
    );
  }
  await page.getByRole('searchbox').fill('training');
  await page.getByRole('button', { name: 'Also search inside all texts' }).click();
  const texts = page.getByRole('region', { name: 'In the texts' });
  await texts.getByRole('link').first().waitFor();
  const found = await texts.locator('li.hit').evaluateAll((hits) =>
    hits.map((hit) => ({
      href: hit.querySelector('a')?.getAttribute('href') ?? '',
      texts: [hit.querySelector('.hit-about')?.textContent ?? ''],
    })),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(shown.length).toBeGreaterThan(10);
  const plain = (text: string): string => text.replace(/[\s.…,;:]+/g, ' ').trim();
  const reading = await context.newPage();
  const faults: string[] = [];
  for (const { href, texts: said } of [...shown, ...found]) {
    await reading.goto(href);
    const visible = plain(
      await reading.evaluate(() => {
        for (const node of document.querySelectorAll('.cite, .tick')) node.remove();
        return document.querySelector('main')?.innerText ?? '';
      }),
    );
    for (const text of said) {
      // Pagefind joins what stands in blocks of its own, so its excerpts are held to it sentence by sentence.
      const fromPagefind = found.some((item) => item.texts.includes(text));
      const sentences = text
        .split(/[.!?:]/)
        .slice(1, -1)
        .filter((sentence) => sentence.trim().split(' ').length > 3);
      const pieces = (fromPagefind ? sentences : [text]).map(plain);
      // The page sets the “Yes” or “No” of an answer apart, as its verdict, and begins the rest with a capital letter.
      const withoutVerdict = (piece: string): string => piece.replace(/^(?:Yes|No|True) /, '').slice(1);
      for (const piece of pieces) if (!visible.includes(withoutVerdict(piece))) faults.push(`${href}: “${piece}”`);
    }
  }
  expect(faults).toEqual([]);
});

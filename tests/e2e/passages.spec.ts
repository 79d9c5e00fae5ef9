/** The source's own words at a citation: on the card, in the list, on the source's page, with and without scripts. */
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

interface Item {
  url: string;
}

/** The path of a guide whose source list comes with the words of a passage. */
async function guideWithPassages(page: Page): Promise<string> {
  const api = (await (await page.request.get('/api/v1/guides.json')).json()) as { items: Item[] };
  for (const item of api.items.filter((guide) => JSON.stringify(guide).includes('"passages":['))) {
    const { pathname } = new URL(item.url);
    if ((await (await page.request.get(pathname)).text()).includes('data-passage="')) return pathname;
  }
  throw new Error('No guide carries its passages itself.');
}

test('a card shows the words that its marker names, and no others', async ({ page }) => {
  await page.goto(await guideWithPassages(page));
  const marker = page.locator('.cite > a[data-passages]').first();
  const wanted = (await marker.getAttribute('data-passages'))?.split(' ') ?? [];
  await marker.click();
  await expect(page.locator('.card .passage')).toHaveCount(wanted.length);
  for (const id of wanted) await expect(page.locator(`.card [data-passage="${id}"]`)).toBeVisible();
});

test('words that a page keeps in a file come once, when a card first needs them', async ({ page }) => {
  await page.goto(await guideWithPassages(page));
  const marker = page.locator('.cite > a[data-passages]').first();
  const wanted = (await marker.getAttribute('data-passages'))?.split(' ') ?? [];
  const number = (await marker.getAttribute('href'))?.slice('#s'.length) ?? '';
  let asked = 0;
  await page.route('**/made/passages.json', (route) => {
    asked += 1;
    const words = wanted.map((id) => ({ id, quote: `Words of ${id}`, language: 'de', note: 'A made place' }));
    return route.fulfill({ json: { [number]: [...words, { id: 'of-another-marker', note: 'Not wanted' }] } });
  });
  // As SourceList.astro leaves a page with many words: a link in place of the words, and the file's address.
  await page.locator('ol.sources').evaluate((list: HTMLElement) => {
    list.dataset.passages = '/made/passages.json';
    for (const item of list.querySelectorAll('li')) {
      const passages = item.querySelectorAll('[data-passage]');
      const link = Object.assign(document.createElement('a'), { href: '/sources/', textContent: 'The words' });
      link.dataset.apart = '';
      passages[0]?.before(link);
      for (const passage of passages) passage.remove();
    }
  });
  for (let round = 0; round < 2; round++) {
    await marker.click();
    await expect(page.locator('.card q')).toHaveText(wanted.map((id) => `Words of ${id}`));
    await expect(page.locator('.card q').first()).toHaveAttribute('lang', 'de');
    await expect(page.locator('.card').getByRole('link', { name: 'The words' })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  expect(asked).toBe(1);
});

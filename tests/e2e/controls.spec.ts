import { axeFaults, prepareAxe } from './axe.ts';
import { expect, test } from './support.ts';

for (const width of [320, 360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 780 } });

    test('each answer is one for the chosen region and leads to its guide or says why there is none', async ({
      page,
    }) => {
      await prepareAxe(page);
      await page.goto('/controls/?region=uk');
      expect(await page.locator('.matrix td:not([colspan])').count()).toBe(8 * 6);
      const counts = await page.evaluate(() =>
        [...document.querySelectorAll('.matrix td:not([colspan])')].map(
          (cell) => [...cell.querySelectorAll('.answer')].filter((answer) => answer.checkVisibility()).length,
        ),
      );
      expect(counts.filter((shown) => shown !== 1)).toEqual([]);
      // On a phone all of it lies within four screens.
      expect(await page.locator('.matrix').evaluate((table) => table.getBoundingClientRect().height)).toBeLessThan(
        4 * 780,
      );
      const use = page.locator('.matrix tbody').first();
      await expect(use.getByRole('link').first()).toBeHidden();
      await use.getByText('Guides and reasons').click();
      const answers = await use.locator('.in-use > li').evaluateAll((apps) =>
        apps.map((app) => {
          const shown = [...app.querySelectorAll('.answer')].filter((answer) => answer.checkVisibility());
          return {
            shown: shown.length,
            explained: shown.every((answer) => answer.querySelector('a[href], .soft') !== null),
          };
        }),
      );
      expect(answers.length).toBe(await use.locator('td:not([colspan])').count());
      expect(answers.filter(({ shown, explained }) => shown !== 1 || !explained)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('all regions are there and named', async ({ page }) => {
        await page.goto('/controls/');
        // The strongest answer stands for a use and an app; all of them, with their regions, are in the open row.
        const shown = await page
          .locator('.matrix td:not([colspan])')
          .evaluateAll((cells) =>
            cells.map((cell) => [...cell.querySelectorAll('.answer')].filter((one) => one.checkVisibility()).length),
          );
        expect(shown.filter((number) => number !== 1)).toEqual([]);
        const use = page.locator('.matrix tbody', { has: page.locator('.reach') }).first();
        await use.getByText('Guides and reasons').click();
        await expect(use.locator('.reach').first()).toBeVisible();
        await expect(use.locator('.reach').first()).not.toBeEmpty();
      });
    });
  });
}

test('the region is asked first, and its choice changes the answers at once', async ({ page }) => {
  await page.goto('/controls/');
  const use = page.locator('.matrix tbody', { has: page.locator('.reach') }).first();
  await use.getByText('Guides and reasons').click();
  await expect(use.locator('.reach').first()).toBeVisible();
  await page.getByRole('button', { name: 'Choose your region' }).click();
  await page.getByRole('dialog').getByLabel('Region').selectOption({ index: 1 });
  await page.getByRole('dialog').getByRole('button', { name: 'Use this' }).click();
  await expect(use.locator('.reach').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Choose your region' })).toBeHidden();
});

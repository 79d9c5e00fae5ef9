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
      const cells = page.getByRole('cell');
      expect(await cells.count()).toBe(8 * 6);
      const counts = await page.evaluate(() =>
        [...document.querySelectorAll('.matrix td')].map((cell) => {
          const shown = [...cell.querySelectorAll<HTMLElement>('.answer')].filter((answer) => answer.checkVisibility());
          return {
            shown: shown.length,
            explained: shown.every((answer) => answer.querySelector('a[href], .soft') !== null),
          };
        }),
      );
      expect(counts.filter(({ shown, explained }) => shown !== 1 || !explained)).toEqual([]);
      const row = page.getByRole('row', { name: /^Public posts for training/ });
      await expect(row.getByRole('cell').first()).toContainText('Partial');
      await expect(row.getByRole('cell').first().getByRole('link').first()).toHaveAttribute(
        'href',
        '/chirper/object-to-training/',
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('all regions are there and named', async ({ page }) => {
        await page.goto('/controls/');
        const row = page.getByRole('row', { name: /^Face maps/ });
        await expect(row.getByText('United States').first()).toBeVisible();
        await expect(row.getByText('Other countries').first()).toBeVisible();
      });
    });
  });
}

test('the choice of region changes the answers at once', async ({ page }) => {
  await page.goto('/controls/');
  const row = page.getByRole('row', { name: /^Face maps/ });
  await expect(row.getByText('United States').first()).toBeVisible();
  await page.getByRole('button', { name: 'Change region and device' }).click();
  await page.getByRole('dialog').getByLabel('Region').selectOption('japan');
  await page.getByRole('dialog').getByRole('button', { name: 'Use this' }).click();
  await expect(row.getByText('United States').first()).toBeHidden();
  await expect(row.getByText('Unknown').first()).toBeVisible();
});

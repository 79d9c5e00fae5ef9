/** Links onward know where the reader lives: what is of no use there does not show, and without a region it is named. */
import { expect, test } from './support.ts';

const LIMITED = '/hub/refuse-ads/';

for (const [region, instead] of [
  ['us', '/device/limit-location/'],
  ['japan', '/device/block-trackers/'],
] as const)
  test(`where a guide is not offered, it offers what helps there: ${region}`, async ({ page }) => {
    await page.addInitScript((id) => {
      localStorage.setItem('nss', JSON.stringify({ v: 2, ticks: {}, region: id }));
    }, region);
    await page.goto(LIMITED);
    await expect(page.locator('.banner .instead:visible a')).toHaveCount(1);
    await expect(page.locator('.banner .instead:visible a')).toHaveAttribute('href', instead);
  });

test('next for you has nothing for other regions; without a region they are named', async ({ page }) => {
  await page.goto('/chirper/turn-off-photo-ideas/');
  const next = page.getByRole('region', { name: 'Next for you' });
  const limited = next.locator('li[data-regions]');
  const all = await limited.count();
  expect(all).toBeGreaterThan(0);
  await expect(limited.first().locator('.region-limit')).toBeVisible();
  // What is for everybody comes first.
  await expect(next.locator('li').first()).not.toHaveAttribute('data-regions', /./);
  await page.addInitScript(() => {
    localStorage.setItem('nss', JSON.stringify({ v: 2, ticks: {}, region: 'japan' }));
  });
  await page.reload();
  for (const item of await limited.all()) {
    const here = ((await item.getAttribute('data-regions')) ?? '').split(' ').includes('japan');
    await expect(item).toBeVisible({ visible: here });
  }
});

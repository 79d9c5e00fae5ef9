import { expect, test } from './support.ts';

test.use({ javaScriptEnabled: false });

test('a guide is complete without JavaScript: all devices, numbers, citations, sources', async ({ page }) => {
  await page.goto('/plauder/encrypt-backup/');
  await expect(page.locator('.where[data-for="ios"]').first()).toBeVisible();
  await expect(page.locator('.where[data-for="android"]').first()).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByText('Saved ticks need JavaScript')).toBeVisible();
  const marker = page.locator('.cite > a').first();
  const target = await marker.getAttribute('href');
  await marker.click();
  await expect(page.locator(target ?? '#missing')).toBeInViewport();
});

test('changes can be filtered by app without JavaScript', async ({ page }) => {
  await page.goto('/changes/');
  await page
    .getByRole('navigation', { name: 'Changes by app' })
    .getByRole('link', { name: /Plauder/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed: Plauder');
  expect(await page.locator('.rows > li').count()).toBeGreaterThan(1);
});

test('search says that it needs JavaScript and offers the page of all guides', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /all guides by worry/i })
    .first()
    .click();
  expect(await page.locator('.rows > li').count()).toBeGreaterThan(15);
});

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

test('instructions of others in other languages lie folded below the steps, and nowhere else', async ({ page }) => {
  for (const address of ['/chirper/object-to-training/', '/rights/eu-eea/']) {
    await page.goto(address);
    const german = page.locator('a[hreflang="de"]');
    await expect(german).toBeHidden();
    await page.getByText('Step by step in other languages').click();
    await expect(german).toBeVisible();
    await expect(german).toHaveText('Widerspruch in fünf Schritten');
    await expect(german).toHaveAttribute('lang', 'de');
  }
  await page.goto('/plauder/encrypt-backup/');
  await expect(page.getByText('Step by step in other languages')).toHaveCount(0);
});

test('labels in other languages are there, folded at the step', async ({ page }) => {
  await page.goto('/chirper/limit-old-posts/');
  const german = page.getByText('Altes Gezwitscher').first();
  await expect(german).toBeHidden();
  await page.getByText('In other languages').first().click();
  await expect(german).toBeVisible();
  await page.getByRole('link', { name: 'How we know' }).first().click();
  await expect(page.getByRole('heading', { name: 'Labels in German' })).toBeInViewport();
});

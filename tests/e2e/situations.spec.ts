/** Journeys: their pages, where a reader is on them, and the three doors of the home page. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support.ts';

const WATCHED = '/situations/somebody-reads-along/';
const LEAVING = '/situations/leave-chirper/';

const inRegion = (page: Page, region: string) =>
  page.addInitScript((id) => {
    localStorage.setItem('nss', JSON.stringify({ v: 2, ticks: {}, region: id }));
  }, region);

test('the order of a journey stands with its limits, notices and help lines', async ({ page }) => {
  await page.goto(WATCHED);
  const steps = page.locator('.journey > li');
  await expect(steps).toHaveCount(8);
  await expect(page.locator('.limits').getByText('What this will not do:')).toBeVisible();
  await expect(steps.nth(3).getByText('What somebody else can notice:')).toBeVisible();
  await page.getByRole('link', { name: 'Who can help you' }).click();
  await expect(page.locator('.help-lines > li')).toHaveCount(2);
  await expect(page.getByRole('link', { name: '0800 000 000' })).toHaveAttribute('href', 'tel:0800000000');
});

test('for a reader’s region the rest folds away, and what depends on it leads there', async ({ page }) => {
  await inRegion(page, 'us');
  await page.goto(WATCHED);
  await expect(page.locator('.help-lines > li').first()).toBeHidden();
  await expect(page.getByRole('link', { name: /rights in the United Kingdom/ })).toBeHidden();
  await page
    .getByRole('button', { name: /for other regions or devices/ })
    .last()
    .click();
  await expect(page.getByRole('link', { name: /rights in the United Kingdom/ })).toBeVisible();
  await inRegion(page, 'uk');
  await page.goto(LEAVING);
  await expect(page.locator('.own').first().getByRole('link')).toHaveCount(1);
  await expect(page.locator('.own').first().getByRole('link')).toHaveAttribute('href', '/rights/uk/');
  await expect(page.locator('.own').last().getByRole('link')).toHaveAttribute('href', '/rights/letter/uk/erasure/');
});

test('a journey shows the ticks of its guides', async ({ page }) => {
  await page.goto('/plauder/hide-last-seen/');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.goto(WATCHED);
  await expect(page.locator('[data-guide="plauder/hide-last-seen"] .state')).toContainText('Done');
  await expect(page.locator('[data-guide="plauder/encrypt-backup"] .state')).toHaveText('');
});

test('waiting times are added up in one line', async ({ page }) => {
  await page.goto(LEAVING);
  const waits = page.locator('.waits');
  await expect(waits).toContainText('Waiting time: 30 days.');
  await waits.getByText('Each of them').click();
  await expect(waits.getByText('1 month, only in some regions and not counted above')).toBeVisible();
});

test('who comes from a journey sees where, and goes on and back in it; others do not', async ({ page }) => {
  await page.goto(WATCHED);
  await page.locator('[data-guide="plauder/hide-last-seen"] h3 a').click();
  const here = page.getByRole('navigation', { name: '“Somebody may be reading along”' });
  await expect(here).toContainText('Step 4 of 8 of');
  await expect(here).toBeInViewport();
  await page.getByRole('link', { name: 'Link to this step' }).first().scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    location.hash = 'sources';
  });
  await expect(here).toBeVisible();
  await here.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL('/plauder/encrypt-backup/#from-somebody-reads-along');
  await expect(here).toContainText('Step 5 of 8 of');
  await here.getByRole('link', { name: /^Back/ }).click();
  await expect(here).toContainText('Step 4 of 8 of');
  await page.goto('/plauder/hide-last-seen/');
  await expect(here).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Part of' })).toBeVisible();
});

test('the end of a guide leads on in the journey', async ({ page }) => {
  await page.goto('/plauder/hide-last-seen/#from-somebody-reads-along');
  const next = page.locator('.finish .open a[data-next]');
  await expect(next).toHaveAttribute('href', /\/plauder\/encrypt-backup\/#from-somebody-reads-along$/);
});

test('on a phone all three doors of the home page are on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const doors: Locator[] = [
    page.getByRole('button', { name: 'Make my plan' }),
    page.getByRole('searchbox'),
    page.locator('.moments li a').first(),
  ];
  let last = 0;
  for (const door of doors) {
    const box = await door.boundingBox();
    const bottom = (box?.y ?? Infinity) + (box?.height ?? 0);
    expect(bottom).toBeLessThanOrEqual(844);
    expect(bottom).toBeGreaterThan(last);
    last = bottom;
  }
});

test('nothing is wider than a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ['/situations/', WATCHED, LEAVING, '/plauder/hide-last-seen/#from-somebody-reads-along']) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a journey is whole, and the line on a guide works', async ({ page }) => {
    await page.goto(WATCHED);
    await expect(page.locator('.journey > li:visible')).toHaveCount(8);
    await expect(page.locator('.help-lines > li:visible')).toHaveCount(2);
    await page.locator('[data-guide="plauder/encrypt-backup"] h3 a').click();
    const here = page.getByRole('navigation', { name: '“Somebody may be reading along”' });
    await expect(here).toContainText('Step 5 of 8 of');
    await here.getByRole('link', { name: /^Next/ }).click();
    await expect(page).toHaveURL(`${WATCHED}#close-doors`);
  });

  test('printed, each step has a box', async ({ page }) => {
    await page.goto(WATCHED);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.journey .box:visible')).toHaveCount(8);
  });
});

import { devices } from '@playwright/test';
import { expect, holdBack, stored, test } from './support.ts';

const GUIDE = '/chirper/turn-off-photo-ideas/';

test('a tick survives a reload, counts as progress and can be cleared and brought back', async ({ page }) => {
  await page.goto(GUIDE);
  const boxes = page.getByRole('checkbox');
  const all = await boxes.count();
  expect(all).toBeGreaterThan(1);
  await boxes.first().check();
  await expect(page.getByRole('status').getByText(`1 of ${String(all)}`)).toBeVisible();
  await page.reload();
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.nth(1)).not.toBeChecked();
  await page.getByRole('button', { name: 'Clear ticks' }).click();
  await expect(boxes.first()).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(boxes.first()).toBeChecked();
});

test('what was ticked and chosen before the script came is kept', async ({ page }) => {
  const release = await holdBack(page, '**/_astro/Base*.js');
  await page.goto('/plauder/encrypt-backup/', { waitUntil: 'commit' });
  await page.getByRole('checkbox').first().check();
  await page.getByRole('radio', { name: 'Android' }).check();
  expect(await stored(page)).toBeNull();
  release();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-device', 'android');
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Android' })).toBeChecked();
});

test('a tick that was erased does not come back with the page', async ({ page }) => {
  await page.goto(GUIDE);
  await page.getByRole('checkbox').first().check();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('/about/');
  await page.goBack();
  await expect(page.getByText(/^0 of \d+$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^0 of \d+$/)).toBeVisible();
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  expect(await stored(page)).toBeNull();
});

test('the end of a guide leads on to what is next in the reader’s own plan', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'nss',
      JSON.stringify({ v: 2, ticks: {}, region: 'uk', plan: { apps: ['chirper', 'plauder'], worries: [] } }),
    );
  });
  await page.goto(GUIDE);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  const next = page.locator('.finish').getByRole('link', { name: /^Next in your plan: / });
  await expect(next).toBeVisible();
  await expect(next).not.toHaveAttribute('href', GUIDE);
});

test('the choice of device folds the other menus away and is remembered on other guides', async ({ page }) => {
  await page.goto('/plauder/encrypt-backup/');
  const ios = page.locator('.where[data-for="ios"]').first();
  const android = page.locator('.where[data-for="android"]').first();
  await expect(ios).toBeVisible();
  await expect(android).toBeVisible();
  await page.getByRole('radio', { name: 'iPhone' }).check();
  await expect(ios).toBeVisible();
  await expect(android).toBeHidden();
  await page.goto('/plauder/hide-last-seen/');
  await expect(page.getByRole('radio', { name: 'iPhone' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-device', 'ios');
});

test('the link to a step is copied, said, and leads to the step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(GUIDE);
  await page.getByRole('link', { name: 'Link to this step' }).nth(1).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const id = await page.locator('.step').nth(1).getAttribute('id');
  expect(copied).toContain(`${GUIDE}#${id ?? 'missing'}`);
  await page.goto(copied);
  await expect(page.locator(`#${id ?? 'missing'}`)).toBeInViewport();
});

test('a phone is shown its own menus from the start, and all of them if the reader asks', async ({
  browser,
  baseURL,
}) => {
  const { userAgent, viewport } = devices['iPhone 14'];
  const phone = await browser.newContext({ userAgent, viewport, baseURL: baseURL ?? '' });
  const page = await phone.newPage();
  await page.goto('/plauder/encrypt-backup/');
  await expect(page.locator('.where[data-for="ios"]').first()).toBeVisible();
  await expect(page.locator('.where[data-for="android"]').first()).toBeHidden();
  expect(await stored(page)).toBeNull();
  await page.getByRole('button', { name: 'Change region and device' }).click();
  await page.getByRole('dialog').getByLabel('Device').selectOption('');
  await page.getByRole('button', { name: 'Use this' }).click();
  await expect(page.locator('.where[data-for="android"]').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('.where[data-for="android"]').first()).toBeVisible();
  await phone.close();
});

test('the last tick shows the end with its date, and moves nothing', async ({ page }) => {
  await page.goto(GUIDE);
  const finish = page.locator('.finish');
  const boxes = page.getByRole('checkbox');
  const all = await boxes.count();
  for (let at = 0; at < all - 1; at++) await boxes.nth(at).check();
  await expect(finish.locator('.open')).toBeVisible();
  await expect(finish.locator('.all-done')).toBeHidden();
  const below = page.locator('.prose h2').first();
  const before = await below.evaluate((title) => title.getBoundingClientRect().top + scrollY);
  await boxes.last().check();
  await expect(finish.locator('.all-done')).toBeVisible();
  await expect(finish.locator('.open')).toBeHidden();
  await expect(finish.locator('[data-done]')).toHaveText(/^\d{1,2} \w+ \d{4}$/);
  expect(await below.evaluate((title) => title.getBoundingClientRect().top + scrollY)).toBe(before);
  await page.reload();
  await expect(finish.locator('.all-done')).toBeVisible();
  await boxes.first().uncheck();
  await expect(finish.locator('.open')).toBeVisible();
});

test('a citation shows its card by keyboard and by tap, and leads to the page of its source', async ({ page }) => {
  await page.goto(GUIDE);
  const marker = page.locator('.cite > a').first();
  await marker.click();
  const card = page.locator('.card');
  await expect(card).toBeVisible();
  await expect(card.getByRole('link', { name: 'About this source' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await marker.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.locator('a').first()).toBeFocused();
  await card.getByRole('link', { name: 'About this source' }).click();
  await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { name: 'Cited by' })).toBeVisible();
});

test('one button erases all that the site stored', async ({ page }) => {
  await page.goto(GUIDE);
  await page.getByRole('checkbox').first().check();
  expect(await stored(page)).not.toBeNull();
  await page.goto('/about/');
  await page.getByRole('button', { name: /Erase everything/ }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('broken and hostile storage and query strings leave a calm, working page', async ({ page }) => {
  const hostile = [
    'not json',
    'null',
    '[]',
    '{"ticks":5}',
    '{"v":99,"ticks":{"__proto__":{"at":"x"}},"device":"<img src=x onerror=alert(1)>","region":{"a":1}}',
    `{"ticks":{"${'x'.repeat(50_000)}":{}}}`,
    JSON.stringify({ ticks: { 'chirper/turn-off-photo-ideas#x': { at: 'never', version: 'one' } } }),
  ];
  await page.goto(GUIDE);
  for (const value of hostile) {
    await page.evaluate((text) => {
      localStorage.setItem('nss', text);
    }, value);
    await page.goto(`${GUIDE}?device=%3Cscript%3Ealert(1)%3C/script%3E&region=__proto__`);
    const box = page.getByRole('checkbox').first();
    await box.check();
    await page.reload();
    await expect(box).toBeChecked();
  }
});

test('without storage the page works and says that ticks cannot be saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(GUIDE);
  await page.getByRole('checkbox').first().check();
  await expect(page.getByText('does not let the page save ticks')).toBeVisible();
});

import { axeFaults, prepareAxe } from './axe.ts';
import { expect, stored, test } from './support.ts';

const EUROPEAN = '/hub/refuse-ads/';

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 780 }, timezoneId: 'Europe/London', locale: 'en-GB' });

    test('region and device are chosen once, with a guess that asks, and fold away what does not apply', async ({
      page,
    }) => {
      await page.goto('/hub/');
      const row = page.locator('.rows > li', { has: page.locator(`a[href="${EUROPEAN}"]`) }).first();
      await expect(row.locator('.meta')).toBeVisible();
      await page.getByRole('button', { name: 'Change region and device' }).click();
      const dialog = page.getByRole('dialog', { name: 'Your region and device' });
      await expect(
        dialog.getByText('A guess: your time zone, Europe/London, points to the United Kingdom'),
      ).toBeVisible();
      await expect(dialog.getByLabel('Region')).toHaveValue('');
      await dialog.getByRole('button', { name: 'Yes, fill it in' }).click();
      await expect(dialog.getByLabel('Region')).toHaveValue('uk');
      await dialog.getByRole('button', { name: 'Use this' }).click();
      await expect(dialog).toBeHidden();
      expect(await stored(page)).toMatchObject({ region: 'uk', device: 'web' });

      // Rows for other regions and those after the fifth wait behind a button for each, which goes on at the first of them.
      await expect(row).toBeHidden();
      const group = page.locator('.group', { has: page.locator(`a[href="${EUROPEAN}"]`) }).first();
      await group.getByRole('button', { name: 'for other regions or devices' }).click();
      await expect(row.locator('.meta')).toBeVisible();
      await expect(row.getByRole('link')).toBeFocused();

      await page.goto(EUROPEAN);
      await expect(page.locator('.steps')).toBeHidden();
      await page.getByRole('button', { name: 'Show the steps' }).click();
      await expect(page.locator('.steps')).toBeVisible();
    });

    test('a link wins for its page and overwrites nothing', async ({ page }) => {
      await page.goto('/');
      await page.evaluate(() => {
        localStorage.setItem('nss', JSON.stringify({ v: 2, ticks: {}, region: 'eu-eea', device: 'android' }));
      });
      await page.goto(`${EUROPEAN}?region=us&device=ios`);
      await expect(page.locator('html')).toHaveAttribute('data-region', 'us');
      await expect(page.locator('html')).toHaveAttribute('data-device', 'ios');
      await expect(page.locator('.steps')).toBeHidden();
      expect(await stored(page)).toMatchObject({ region: 'eu-eea', device: 'android' });
      await page.goto(EUROPEAN);
      await expect(page.locator('html')).toHaveAttribute('data-region', 'eu-eea');
      await expect(page.locator('html')).toHaveAttribute('data-device', 'android');
      await expect(page.locator('.steps')).toBeVisible();
    });

    test('a link to a step opens it even where the guide is folded away', async ({ page }) => {
      await page.goto(`${EUROPEAN}?region=us`);
      const id = await page.locator('.step').nth(1).getAttribute('id');
      await page.goto(`${EUROPEAN}?region=us#${id ?? ''}`);
      await expect(page.locator(`#${id ?? 'missing'}`)).toBeInViewport();
    });

    test('is applied before the first paint: nothing moves while a tailored page with ticks loads', async ({
      page,
    }) => {
      await page.goto('/');
      await page.evaluate(() => {
        const at = '2026-01-02T10:00:00.000Z';
        const ticks = {
          'chirper/object-to-training#open-desk': { at, version: 1 },
          'chirper/object-to-training#send': { at, version: 1 },
        };
        localStorage.setItem(
          'nss',
          JSON.stringify({
            v: 2,
            ticks,
            region: 'eu-eea',
            device: 'ios',
            plan: { apps: ['chirper'], worries: [] },
            visit: { last: '2026-02-01' },
          }),
        );
      });
      await page.addInitScript(() => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const path of ['/chirper/object-to-training/', '/chirper/', '/plan/', '/controls/', '/']) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(200);
        expect(await page.evaluate(() => window.shift), path).toBeLessThan(0.001);
      }
    });
  });
}

test('the choice works by keyboard alone and is accessible', async ({ page }) => {
  await prepareAxe(page);
  await page.goto('/guides/');
  await page.getByRole('button', { name: 'Change region and device' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Your region and device' });
  await expect(dialog).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await expect(dialog.getByLabel('Region')).toBeFocused();
  await page.keyboard.type('Bra');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Change region and device' })).toBeFocused();
  expect(await stored(page)).toBeNull();
});

test.describe('one step at a time', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('shows one step a screen with its path, and done, back and next', async ({ page }) => {
    await prepareAxe(page);
    await page.goto('/chirper/object-to-training/?device=ios');
    await page.getByRole('button', { name: 'One step at a time' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Step 1 of')).toBeVisible();
    await expect(dialog.getByText('To read out: open “Menu”')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Back' })).toBeDisabled();
    expect(await axeFaults(page)).toEqual([]);
    const size = await dialog.locator('h2').evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
    expect(size).toBeGreaterThan(24);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog.getByText('Step 2 of')).toBeVisible();
    await expect(dialog.locator('h2')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(dialog.getByText('Step 1 of')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Not done' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'One step at a time' })).toBeFocused();
    await expect(page.getByRole('checkbox').first()).toBeChecked();
  });

  test('goes to its end, and says “Sent” of a form', async ({ page }) => {
    await page.goto('/chirper/object-to-training/?focus#send');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Sent' }).click();
    for (let step = 0; step < 10 && !(await dialog.getByText('You have seen every step').isVisible()); step++)
      await dialog.getByRole('button', { name: 'Next' }).click();
    await expect(dialog.getByRole('link', { name: 'Back to my plan' })).toBeVisible();
    expect(await stored(page)).toMatchObject({ ticks: { 'chirper/object-to-training#send': { version: 1 } } });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is shown, with its regions and devices named', async ({ page }) => {
    await page.goto(`${EUROPEAN}?region=us&device=ios`);
    await expect(page.locator('.steps')).toBeVisible();
    await expect(page.locator('.glance')).toContainText('EU and EEA');
    await expect(page.locator('.facts')).toContainText('iPhone');
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.goto('/hub/');
    const rows = page.locator('.rows > li .meta');
    expect(await rows.count()).toBeGreaterThan(1);
    for (const row of await rows.all()) await expect(row).toBeVisible();
  });
});

test.describe('on a phone in German', () => {
  test.use({ locale: 'de-DE' });

  test('labels in the reader’s language open by themselves once it is chosen', async ({ page }) => {
    await page.goto('/chirper/limit-old-posts/');
    const german = page.getByText('Einstellungen und Zwitscherschutz').first();
    const spanish = page.getByText('Ajustes y trinos').first();
    await expect(german).toBeHidden();
    await page.getByText('In other languages').first().click();
    await expect(german).toBeVisible();
    await expect(spanish).toBeVisible();

    await page.getByRole('button', { name: 'Change region and device' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your region and device' });
    await expect(dialog.getByText('with menus in German')).toBeVisible();
    await dialog.getByRole('button', { name: 'Yes, fill it in' }).click();
    await expect(dialog.getByLabel('Language of the menus')).toHaveValue('de');
    await dialog.getByRole('button', { name: 'Use this' }).click();
    expect(await stored(page)).toMatchObject({ language: 'de' });

    await page.reload();
    await expect(german).toBeVisible();
    await expect(spanish).toBeHidden();
    await expect(page.getByText('Not seen in German, so in English: “Menu”').first()).toBeVisible();

    await page.getByRole('button', { name: 'Change region and device' }).click();
    await dialog.getByLabel('Language of the menus').selectOption('English');
    await dialog.getByRole('button', { name: 'Use this' }).click();
    await expect(german).toBeHidden();
    expect(await stored(page)).not.toHaveProperty('language');
  });
});

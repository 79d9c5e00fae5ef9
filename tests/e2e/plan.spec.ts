import { QUERIES } from '../unit/plan/hostile.ts';
import { axeFaults, prepareAxe } from './axe.ts';
import { expect, holdBack, stored, test } from './support.ts';

const ASKED = '/plan/?apps=chirper,fotobox&region=eu-eea&device=android&worries=training&minutes=10';
const FIRST = 'Object to training on your Chirper posts';

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 780 }, timezoneId: 'Europe/Berlin' });

    test('choices become one ordered list, kept here and carried by the address without ticks', async ({ page }) => {
      await page.goto('/plan/');
      await page.getByLabel('Chirper', { exact: true }).check();
      await expect(page.getByText('Guessed from your time zone, Europe/Berlin.')).toBeVisible();
      await expect(page.getByLabel('Where do you live?')).toHaveValue('eu-eea');
      await page.getByLabel('Fotobox', { exact: true }).check();
      await page.getByLabel('On which device?').selectOption('android');
      await page.getByLabel('I don’t want machines trained on what I post').check();
      await page.getByLabel('How much time do you have now?').selectOption('10');
      await page.getByRole('button', { name: 'Make my plan' }).click();

      await expect(page.getByRole('heading', { name: 'Your plan' })).toBeFocused();
      await expect(page.getByText('0 of 4 done')).toBeVisible();
      const items = page.locator('.plan-item h3');
      await expect(items.first()).toHaveText(FIRST);
      expect(new URL(page.url()).search).toBe(
        '?apps=chirper,fotobox&region=eu-eea&device=android&worries=training&minutes=10',
      );

      await page.getByRole('checkbox', { name: FIRST }).check();
      await expect(page.getByText('0 of 4 done, 1 sent')).toBeVisible();
      await expect(page.getByText('About 5 minutes left.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Waiting for an answer' })).toBeVisible();
      await expect(page.locator('[data-next-thing]')).not.toContainText(FIRST);
      expect(page.url()).not.toContain('object-to-training');
      expect(await stored(page)).toMatchObject({
        v: 2,
        region: 'eu-eea',
        device: 'android',
        plan: { apps: ['chirper', 'fotobox'], worries: ['training'], minutes: 10 },
      });

      await page.goto('/plan/');
      await expect(page.getByText('0 of 4 done, 1 sent')).toBeVisible();
      await expect(page.getByText('About 5 minutes left.')).toBeVisible();
      const box = page.getByRole('checkbox', { name: FIRST });
      await expect(box).toBeChecked();
      await box.uncheck();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(box).toBeChecked();
    });

    test('steps open in their place, are ticked there, and the guide knows', async ({ page }) => {
      await page.goto(ASKED);
      const item = page.locator('.plan-item').first();
      await item.locator('summary').click();
      const step = item.getByRole('checkbox').nth(1);
      await step.check();
      await expect(item.getByText('1 of 7', { exact: true })).toBeVisible();
      await expect(item.getByText('Menu › Settings & privacy › Privacy Desk').first()).toBeVisible();
      await item.getByRole('link', { name: FIRST }).click();
      await expect(page.getByRole('checkbox').first()).toBeChecked();
      await page.getByRole('checkbox').nth(1).check();
      await page.goBack();
      await expect(page.locator('.plan-item').first().getByText('2 of 7', { exact: true })).toBeVisible();
    });

    test('a link shows its plan and leaves the reader’s own alone until told', async ({ page }) => {
      await page.goto('/');
      await page.evaluate(() => {
        localStorage.setItem(
          'nss',
          JSON.stringify({ v: 2, ticks: {}, region: 'uk', plan: { apps: ['plauder'], worries: [] } }),
        );
      });
      await page.goto(ASKED);
      await expect(page.locator('.plan-item h3').first()).toHaveText(FIRST);
      await expect(page.getByText('This plan comes from a link')).toBeVisible();
      expect(await stored(page)).toMatchObject({ region: 'uk', plan: { apps: ['plauder'] } });
      await page.getByRole('button', { name: 'Make this my plan' }).click();
      await expect(page.getByText('This plan comes from a link')).toBeHidden();
      expect(await stored(page)).toMatchObject({ region: 'eu-eea', plan: { apps: ['chirper', 'fotobox'] } });
    });

    test('nothing is wider than the screen, in any state', async ({ page }) => {
      for (const path of ['/plan/', ASKED, '/plan/uk/']) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          path,
        ).toBe(0);
      }
    });
  });
}

test('is usable by keyboard alone', async ({ page }) => {
  await page.goto('/plan/');
  // The guess of the region, without which the form asks for one.
  await expect(page.locator('nss-plan')).toHaveAttribute('data-ready', '');
  await page.getByLabel('Plauder', { exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Make my plan' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your plan' })).toBeFocused();
  for (
    let presses = 0;
    presses < 8 &&
    !(await page
      .locator('.plan-item .tick input')
      .first()
      .evaluate((box) => box === document.activeElement));
    presses++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('.plan-item .tick input').first()).toBeChecked();
  await expect(page.locator('.plan-item .tick input').first()).toBeFocused();
});

test('is accessible empty, chosen, half done, to check again, waiting and done', async ({ page }) => {
  await prepareAxe(page);
  await page.goto('/plan/');
  expect(await axeFaults(page), 'empty').toEqual([]);
  await page.goto(ASKED);
  await page.locator('.plan-item summary').first().click();
  await expect(page.locator('.plan-steps input').first()).toBeVisible();
  expect(await axeFaults(page), 'chosen').toEqual([]);
  await page.evaluate(() => {
    const ticks = Object.fromEntries(
      ['open-desk', 'find-objection', 'send'].map((step, index) => [
        `chirper/object-to-training#${step}`,
        { at: index === 2 ? new Date().toISOString() : '2025-01-01T00:00:00.000Z', version: 1 },
      ]),
    );
    localStorage.setItem('nss', JSON.stringify({ v: 2, ticks }));
  });
  await page.goto(ASKED);
  await expect(page.getByRole('heading', { name: 'Check again' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Waiting for an answer' })).toBeVisible();
  expect(await axeFaults(page), 'again and waiting').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});

test('prints as one hand-out with all steps', async ({ page }) => {
  await page.goto(ASKED);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print with all steps' }).click();
  await expect(page.locator('.plan-steps li').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Open “Privacy Desk” while you are logged in')).toBeVisible();
  await expect(page.locator('.choices')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('hostile query strings neither break the page nor put anything into it', async ({ page }) => {
  for (const [name, query] of QUERIES) {
    await page.goto(`/plan/${query.toWellFormed()}`);
    await expect(page.locator('nss-plan'), name).toHaveAttribute('data-ready', '');
    const found = await page.evaluate(() => ({
      owned: window.owned,
      images: document.querySelectorAll('main img, main script').length,
      text: document.querySelector('nss-plan')?.textContent ?? '',
    }));
    expect(found.owned, name).toBeUndefined();
    expect(found.images, name).toBe(0);
    expect(found.text, name).not.toMatch(/owned|evil|passwd|__proto__/);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('ready-made lists stand in its place, in the same order, for each region', async ({ page }) => {
    await page.goto('/plan/');
    await expect(page.getByText('need JavaScript')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'United Kingdom' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What to do in the United Kingdom');
    await expect(
      page
        .locator('section', { has: page.locator('#chirper') })
        .locator('h3')
        .first(),
    ).toHaveText(FIRST);
    expect(await page.locator('.plan-item').count()).toBeGreaterThan(10);
  });
});

test.describe('in London', () => {
  test.use({ timezoneId: 'Europe/London' });

  test('the region is guessed before the list of guides has come', async ({ page }) => {
    const release = await holdBack(page, '**/plan/guides.json');
    await page.goto('/plan/', { waitUntil: 'commit' });
    await expect(page.locator('select[name=region]')).toHaveValue('uk');
    release();
  });

  test('the first door knows the region by the clock, says so in its line, and needs one', async ({ page }) => {
    await page.goto('/');
    const region = page.getByLabel('Where do you live?');
    await expect(region).toHaveValue('uk');
    const chosen = region.locator('option:checked');
    await expect(chosen).toHaveText(/\?$/);
    await page.getByLabel('Plauder', { exact: true }).check();
    await region.selectOption('');
    await expect(region.getByText(/\?$/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Make my plan' }).click();
    expect(new URL(page.url()).pathname).toBe('/');
    await region.selectOption('eu-eea');
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await expect(page.getByRole('heading', { name: 'Your plan' })).toBeVisible();
  });
});

test('what was chosen before the list of guides came is kept, beside what is known of the reader', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('nss', JSON.stringify({ v: 1, region: 'uk' }));
  });
  const release = await holdBack(page, '**/plan/guides.json');
  await page.goto('/plan/', { waitUntil: 'commit' });
  await page.locator('input[name="apps[]"][value="plauder"]').check();
  release();
  await expect(page.locator('nss-plan')).toHaveAttribute('data-ready', '');
  await expect(page.locator('input[name="apps[]"][value="plauder"]')).toBeChecked();
  await expect(page.locator('select[name=region]')).toHaveValue('uk');
});

test('a plan asked for before the list of guides came is made when it comes, and takes the focus', async ({ page }) => {
  const release = await holdBack(page, '**/plan/guides.json');
  await page.goto('/plan/', { waitUntil: 'commit' });
  await expect(page.locator('nss-plan:defined')).toHaveCount(1);
  await page.locator('input[name="apps[]"][value="plauder"]').check();
  await page.locator('select[name=region]').selectOption('uk');
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.getByText('Making your plan')).toBeVisible();
  release();
  await expect(page.getByRole('heading', { name: 'Your plan' })).toBeFocused();
  await expect(page.getByText('Making your plan')).toHaveCount(0);
});

test('choices are kept where the list of guides cannot be had, and the page says so', async ({ page }) => {
  await page.route('**/plan/guides.json', (route) => route.fulfill({ status: 200, body: 'no list' }));
  await page.goto('/plan/');
  await page.locator('input[name="apps[]"][value="plauder"]').check();
  await page.locator('select[name=region]').selectOption('uk');
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.getByText('The list of guides could not be loaded')).toBeVisible();
  expect(await stored(page)).toMatchObject({ region: 'uk', plan: { apps: ['plauder'] } });
});

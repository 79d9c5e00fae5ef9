import { readFileSync } from 'node:fs';
import { FILES, FRAGMENTS } from '../unit/plan/hostile.ts';
import { axeFaults, prepareAxe } from './axe.ts';
import { expect, holdBack, stored, test } from './support.ts';

const GUIDE = 'chirper/object-to-training';
const OLD = { at: '2026-01-02T10:00:00.000Z', version: 1 };

/** Puts something into the storage before a page of ours loads. */
async function store(page: import('@playwright/test').Page, state: unknown): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate(
    (raw) => {
      localStorage.setItem('nss', raw);
    },
    typeof state === 'string' ? state : JSON.stringify(state),
  );
}

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 780 } });

    test('a tick from before a change asks to be checked again, with the reason and a link, on the guide and in the plan', async ({
      page,
    }) => {
      await store(page, {
        v: 2,
        region: 'eu-eea',
        ticks: {
          [`${GUIDE}#open-desk`]: OLD,
          [`${GUIDE}#check-address`]: { at: new Date().toISOString(), version: 1 },
        },
      });
      await page.goto(`/${GUIDE}/`);
      const step = page.locator('#open-desk');
      await expect(step).toHaveAttribute('data-state', 'again');
      const banner = page.locator('.check-again');
      await expect(banner.getByText('You ticked this on 2 January 2026')).toBeVisible();
      await expect(step.getByRole('checkbox')).toHaveAccessibleDescription(/Check again/);
      const reason = banner.getByRole('link', { name: /objection form has moved/ });
      await expect(reason).toHaveAttribute('href', '/changes/2026-07-24-chirper-form-moved/');
      await expect(page.locator('#check-address')).toHaveAttribute('data-state', 'done');
      await expect(page.locator('[data-more]')).toHaveText(', 1 to check again');

      await page.goto('/plan/');
      const row = page.locator('[data-again] li');
      await expect(row.getByText('1 step to check')).toBeVisible();
      await row.getByRole('button', { name: 'It still holds' }).click();
      await expect(page.locator('[data-again]')).toBeHidden();
      await page.goto(`/${GUIDE}/`);
      await expect(step).toHaveAttribute('data-state', 'done');
    });

    test('a change in another region asks nothing of a reader who chose theirs', async ({ page }) => {
      await store(page, {
        v: 2,
        region: 'japan',
        ticks: {
          [`${GUIDE}#open-desk`]: OLD,
        },
      });
      await page.goto('/plan/');
      await expect(page.locator('[data-again]')).toBeHidden();
    });

    test('a form is sent, waits with its day, and can be answered', async ({ page }) => {
      await page.goto(`/${GUIDE}/`);
      await page.getByRole('checkbox', { name: 'Send the form and save what the screen tells you' }).check();
      const step = page.locator('#send');
      await expect(step).toHaveAttribute('data-state', 'waiting');
      await expect(step.getByText(/Sent on .*, waiting for an answer\./)).toBeVisible();
      await expect(step.getByText(/Meta has to answer by \d/)).toBeVisible();
      await page.goto('/plan/');
      const row = page.locator('[data-waiting] li');
      await row.getByLabel('Sent on another day?').fill('2026-01-05');
      await expect(row.getByText('The time ended on 5 February 2026')).toBeVisible();
      await row.getByRole('button', { name: 'An answer came' }).click();
      await expect(page.locator('[data-waiting]')).toBeHidden();
      await page.goto(`/${GUIDE}/`);
      await expect(step.getByText(/You noted an answer on/)).toBeVisible();
      await step.getByRole('button', { name: 'No answer yet' }).click();
      await expect(step).toHaveAttribute('data-state', 'waiting');
    });

    test('a time limit in days is counted in days, and only where it holds', async ({ page }) => {
      const ticks = { 'hub/write-to-us#complain': { ...OLD, sent: '2026-01-05' } };
      await store(page, { v: 2, region: 'uk', ticks });
      await page.goto('/plan/');
      await expect(page.locator('[data-waiting] li').getByText('The time ended on 4 February 2026')).toBeVisible();
      await store(page, { v: 2, region: 'eu-eea', ticks });
      await page.goto('/plan/');
      await expect(page.locator('[data-waiting] li')).toContainText('We give no time limit for it here.');
    });

    test('progress goes from one browser to another as a link, told before it is taken over', async ({
      page,
      browser,
      baseURL,
    }) => {
      await store(page, {
        v: 2,
        region: 'uk',
        ticks: { [`${GUIDE}#send`]: { ...OLD, sent: '2026-01-02' }, 'gone/guide#step': OLD },
      });
      await page.goto('/plan/');
      await page.getByRole('button', { name: 'Link and QR code' }).click();
      await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
      const address = (await page.getByRole('link', { name: 'A link with 2 ticks' }).getAttribute('href')) ?? '';
      expect(address).toContain('/plan/#progress=1.');

      const other = await browser.newContext({ baseURL: baseURL ?? '' });
      const phone = await other.newPage();
      await phone.goto('/404.html');
      await phone.evaluate((tick) => {
        localStorage.setItem(
          'nss',
          JSON.stringify({ v: 2, ticks: { 'plauder/hide-last-seen#x': tick }, region: 'us' }),
        );
      }, OLD);
      const asked: string[] = [];
      phone.on('request', (request) => asked.push(request.url()));
      await phone.goto(address);
      await expect(
        phone.getByText('It holds 2 ticks. 2 are new here, 0 are newer than yours, 0 are here already.'),
      ).toBeVisible();
      expect(phone.url()).not.toContain('progress');
      await phone.getByRole('button', { name: 'Take over' }).click();
      await expect(phone.getByText('Nothing of yours was removed')).toBeVisible();
      const after = (await phone.evaluate(() => localStorage.getItem('nss'))) ?? '';
      expect(Object.keys((JSON.parse(after) as { ticks: object }).ticks).sort()).toEqual([
        `${GUIDE}#send`,
        'gone/guide#step',
        'plauder/hide-last-seen#x',
      ]);
      expect(after).toContain('"region":"us"');
      expect(asked.filter((url) => new URL(url).hash === '' && url.includes('progress='))).toEqual([]);
      await other.close();
    });

    test('a file saves everything and brings it back', async ({ page }) => {
      await store(page, {
        v: 2,
        ticks: { [`${GUIDE}#send`]: OLD },
        region: 'eu-eea',
        plan: { apps: ['chirper'], worries: [] },
      });
      await page.goto('/plan/');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save a file' }).click();
      const path = await (await download).path();
      expect(readFileSync(path, 'utf8')).toContain(`${GUIDE}#send`);
      await page.evaluate(() => {
        localStorage.clear();
      });
      await page.goto('/plan/');
      await page.locator('[data-file]').setInputFiles(path);
      await expect(page.getByText('It holds 1 tick. 1 is new here')).toBeVisible();
      await page.getByRole('button', { name: 'Cancel' }).click();
      expect(await stored(page)).toBeNull();
      await page.locator('[data-file]').setInputFiles(path);
      await page.getByRole('button', { name: 'Take over' }).click();
      expect(await stored(page)).toMatchObject({ ticks: { [`${GUIDE}#send`]: OLD }, plan: { apps: ['chirper'] } });
      await expect(page.getByRole('heading', { name: 'Your plan' })).toBeVisible();
    });
  });
}

test('the calendar file reminds to look again and of an answer that is due', async ({ page }) => {
  const sent = new Date().toISOString();
  await store(page, { v: 2, ticks: { [`${GUIDE}#send`]: { at: sent, version: 1, sent: sent.slice(0, 10) } } });
  await page.goto('/plan/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar reminders' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain('SUMMARY:Look at my Meta settings again');
  expect(file).toContain('SUMMARY:Due today: ');
});

test('two open tabs stay in step', async ({ page, context }) => {
  await page.goto(`/${GUIDE}/`);
  const other = await context.newPage();
  await other.goto('/plan/?apps=chirper&region=eu-eea');
  await expect(other.locator('nss-plan')).toHaveAttribute('data-ready', '');
  await page.getByRole('checkbox').first().check();
  const row = other.getByRole('listitem').filter({ hasText: 'Object to training on your Chirper posts' });
  await expect(row.first()).toContainText('1 of 7');
  await other.getByRole('checkbox', { name: 'Object to training on your Chirper posts' }).check();
  await expect(page.locator('#repeat-for-accounts')).toHaveAttribute('data-state', 'done');
});

test.describe('storage that does not work', () => {
  for (const [name, script] of [
    [
      'blocked',
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
    ],
    ['full', `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`],
  ] as const) {
    test(`${name}: the guide and the plan work until they are left, and say so`, async ({ page }) => {
      await page.addInitScript({ content: script });
      await page.goto(`/${GUIDE}/`);
      await page.getByRole('checkbox').first().check();
      await expect(page.getByText('does not let the page save ticks')).toBeVisible();
      await page.goto('/plan/');
      await page.getByLabel('Chirper', { exact: true }).check();
      await page.locator('nss-plan select').first().selectOption('eu-eea');
      await page.getByRole('button', { name: 'Make my plan' }).click();
      await expect(page.getByText('does not let the page save anything')).toBeVisible();
      await page.getByRole('checkbox').nth(20).isVisible();
      await page
        .getByRole('checkbox', { name: /^Refuse ads that are picked/ })
        .first()
        .check();
      await expect(page.locator('nss-plan')).toContainText(/1 of \d+ done/);
    });

    test(`${name}: a tick from before the script came says so too`, async ({ page }) => {
      await page.addInitScript({ content: script });
      const release = await holdBack(page, '**/_astro/Base*.js');
      await page.goto(`/${GUIDE}/`, { waitUntil: 'commit' });
      await page.getByRole('checkbox').first().check();
      release();
      await expect(page.getByText('does not let the page save ticks')).toBeVisible();
      await expect(page.getByRole('checkbox').first()).toBeChecked();
    });
  }

  for (const raw of [
    '{"v":2,"ticks":',
    'null',
    '[]',
    '"text"',
    '{"v":99,"ticks":7}',
    '{"ticks":{"<img>":1},"region":"<b>","device":{}}',
    '\u0000',
  ]) {
    test(`damaged or foreign: ${JSON.stringify(raw)}`, async ({ page }) => {
      await store(page, raw);
      for (const path of [`/${GUIDE}/`, '/plan/', '/', '/chirper/']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      await page.goto(`/${GUIDE}/`);
      await page.getByRole('checkbox').first().check();
      await expect(page.getByRole('checkbox').first()).toBeChecked();
    });
  }
});

test('hostile fragments are refused in a sentence and change nothing', async ({ page }) => {
  await store(page, { v: 2, ticks: { [`${GUIDE}#send`]: OLD } });
  await page.goto('/plan/');
  await expect(page.locator('nss-plan')).toHaveAttribute('data-ready', '');
  const before = await stored(page);
  for (const [name, fragment] of FRAGMENTS) {
    await page.evaluate((hash) => {
      document.querySelector('[data-incoming]')?.replaceChildren();
      location.hash = hash;
    }, fragment.toWellFormed());
    await expect(page.locator('[data-incoming] h2'), name).toHaveText(/Nothing was taken over|Take over progress/);
    expect(
      await page.evaluate(() => [window.owned, document.querySelectorAll('main img, main script').length]),
      name,
    ).toEqual([undefined, 0]);
  }
  expect(await stored(page)).toEqual(before);
});

test('hostile files are refused in a sentence and change nothing', async ({ page }) => {
  await prepareAxe(page);
  await store(page, { v: 2, ticks: { [`${GUIDE}#send`]: OLD } });
  await page.goto('/plan/');
  await expect(page.locator('nss-plan')).toHaveAttribute('data-ready', '');
  const before = await stored(page);
  for (const [name, text] of FILES) {
    await page.evaluate(() => {
      document.querySelector('div[data-transfer]')?.replaceChildren();
    });
    await page
      .locator('[data-file]')
      .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('[data-transfer] h2').last(), name).toHaveText(
      /Nothing was taken over|Take over progress/,
    );
    expect(
      await page.evaluate(() => [window.owned, document.querySelectorAll('main img, main script').length]),
      name,
    ).toEqual([undefined, 0]);
  }
  expect(await stored(page)).toEqual(before);
  await page
    .locator('[data-file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('no') });
  await expect(page.getByText('Nothing was taken over')).toBeVisible();
  expect(await axeFaults(page), 'error').toEqual([]);
});

test('a returning reader sees on the home page what changed for their apps', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeHidden();
  expect(await stored(page)).toBeNull();
  await store(page, {
    v: 2,
    ticks: {},
    region: 'eu-eea',
    plan: { apps: ['chirper'], worries: [] },
    visit: { last: '2026-07-01' },
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await expect(page.getByText('Since your last visit on 1 July 2026.')).toBeVisible();
  await expect(page.locator('[data-news]').getByRole('link', { name: /objection form has moved/ })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Since your last visit on 1 July 2026.')).toBeVisible();
});

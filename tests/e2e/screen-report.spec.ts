import type { Page } from '@playwright/test';
import { readReport } from '../../tools/sighting/report-text.ts';
import { axeFaults, prepareAxe } from './axe.ts';
import { expect, stored, test } from './support.ts';

const GUIDE = '/chirper/turn-off-photo-ideas/';
const KEY = 'chirper/turn-off-photo-ideas#open-ideas';

/** The step with a path on two devices. */
const step = (page: Page) => page.locator('#open-ideas');
const sheet = (page: Page) => page.getByRole('dialog');

test('a screen that says something else becomes a report, which leaves only by the reader’s own hand', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await prepareAxe(page);
  await page.goto(GUIDE);
  const opener = step(page).getByRole('button', { name: 'My screen says something else' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page)).toHaveAccessibleName('Your screen says something else');
  expect(await axeFaults(page)).toEqual([]);
  await sheet(page).getByLabel('On what?').selectOption('Android');
  const labels = sheet(page).getByLabel('What your screen says');
  await expect(labels).toHaveValue('Menu\nSettings\nPosts\nPhoto ideas');
  await labels.fill('Menu\nSettings\nPosts\nIdeas <b>from photos');
  await sheet(page).getByLabel('Where?').selectOption('Germany');
  await sheet(page).getByLabel('Language of the menus').selectOption('English');
  await sheet(page).getByLabel('Version of the app').fill('512');
  const text = sheet(page).locator('pre');
  await expect(text).toContainText('My screen says: Menu › Settings › Posts › Ideas <b>from photos');
  // With no address of whoever publishes there is the copy alone, and why.
  await expect(sheet(page).getByRole('link')).toHaveCount(0);
  await expect(sheet(page)).toContainText('has named no address for reports');
  await labels.fill('Menu\nSettings\nPosts\nIdeas from photos');
  await sheet(page).getByLabel('Version of the app').press('Enter');
  await expect(sheet(page)).toBeVisible();
  await sheet(page).getByRole('button', { name: 'Copy it' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(readReport(new TextEncoder().encode(copied))).toMatchObject({
    screen: ['Menu', 'Settings', 'Posts', 'Ideas from photos'],
    page: ['Menu', 'Settings', 'Posts', 'Photo ideas'],
    region: 'Germany (eu-eea/DE)',
    language: 'English (en)',
    version: '512',
  });
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
  // Nothing is kept of it.
  expect(await stored(page)).toBeNull();
});

test('with addresses set there are a draft of a mail and a form with its fields filled in', async ({ page }) => {
  await page.route('**/plan/preferences.json', async (route) => {
    const answer = await route.fetch();
    const offered = (await answer.json()) as object;
    await route.fulfill({
      json: { ...offered, reports: { email: 'me@switch.example', issues: 'https://github.com/a/b' } },
    });
  });
  await page.goto(GUIDE);
  await step(page).getByRole('button', { name: 'My screen says something else' }).click();
  await sheet(page).getByLabel('What does your screen show?').selectOption('Nothing of the kind');
  await expect(sheet(page).getByLabel('What your screen says')).toBeHidden();
  const mail = new URL((await sheet(page).getByRole('link', { name: 'e-mail' }).getAttribute('href')) ?? '');
  expect(mail.protocol + mail.pathname).toBe('mailto:me@switch.example');
  expect(mail.searchParams.get('body')).toContain('My screen says: nothing of the kind\r\n');
  const form = sheet(page).getByRole('link', { name: 'form at github.com' });
  expect(new URL((await form.getAttribute('href')) ?? '').searchParams.get('path')).toBe('nothing of the kind');
  await expect(sheet(page)).toContainText('everybody can read');
});

test('“same” is noted with the tick, shown again and cleared with it', async ({ page }) => {
  await page.goto(GUIDE);
  const same = step(page).getByRole('button', { name: 'Same on my screen' });
  await same.click();
  await expect(step(page)).toContainText('You saw the same on');
  await expect(step(page)).toContainText('Tick the step to keep that');
  expect(await stored(page)).toBeNull();
  await step(page).getByRole('checkbox').check();
  const day = await page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });
  expect(await stored(page)).toMatchObject({ ticks: { [KEY]: { same: day } } });
  await page.reload();
  await expect(step(page)).toContainText('You saw the same on');
  await same.click();
  await step(page).getByRole('button', { name: 'Tell us, too' }).click();
  await expect(sheet(page).getByLabel('What does your screen show?')).toHaveValue('same');
  await expect(sheet(page).locator('pre')).toContainText('My screen says: the same');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear ticks' }).click();
  expect(await stored(page)).toMatchObject({ ticks: {} });
  await page.reload();
  await expect(step(page).getByRole('checkbox')).not.toBeChecked();
  await expect(step(page)).not.toContainText('You saw the same on');
});

test('a browser that saves nothing loses nothing of a report, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(GUIDE);
  await step(page).getByRole('checkbox').check();
  await step(page).getByRole('button', { name: 'Same on my screen' }).click();
  await expect(step(page)).toContainText('does not let the page save');
  await step(page).getByRole('button', { name: 'Tell us, too' }).click();
  await expect(sheet(page).locator('pre')).toContainText('My screen says: the same');
});

test('without its files the reader is led to the page that says how to tell us', async ({ page, watch }) => {
  watch.allow('ERR_FAILED');
  await page.route('**/plan/preferences.json', (route) => route.abort());
  await page.goto(GUIDE);
  await step(page).getByRole('button', { name: 'My screen says something else' }).click();
  await expect(page).toHaveURL(/\/help-us\/#screen$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one link a guide leads to the page that says how to tell us', async ({ page }) => {
    await page.goto(GUIDE);
    await expect(page.getByRole('button', { name: 'Same on my screen' })).toHaveCount(0);
    await page.locator('.no-js').getByRole('link', { name: 'tell us' }).click();
    await expect(page).toHaveURL(/\/help-us\/#screen$/);
  });
});

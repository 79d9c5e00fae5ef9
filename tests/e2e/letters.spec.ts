/** Letters: chosen, filled by keyboard, printed, kept; nothing that is typed leaves the page or stays unasked. */
import { readFileSync } from 'node:fs';
import { axeFaults, prepareAxe } from './axe.ts';
import { expect, stored, test } from './support.ts';

const PAGE = '/rights/letter/eu-eea/object-ai-training/';
const HOSTILE = '</p><img src=x onerror=alert(1)>\u202E';

/** How many pages a PDF of Chromium has. */
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

test('three questions lead to the letter, by keyboard, and it fills as one types', async ({ page }) => {
  await prepareAxe(page);
  await page.goto('/rights/letter/');
  await page.getByLabel('Where do you live?').focus();
  await page.keyboard.type('EU and');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Object to AI');
  await page.keyboard.press('Tab');
  await page.keyboard.type('No');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/rights\/letter\/eu-eea\/object-ai-training\/\?account=no-account$/);
  const letter = page.locator('article.letter').first();
  await expect(letter).toContainText('I have no account. The data are here: [where the data can be found]');
  await page.getByLabel('Your name').focus();
  await page.keyboard.type('Ada Muster');
  await expect(letter.locator('.signed')).toHaveText('Ada Muster');
  await expect(page.getByLabel('Your account', { exact: true })).toBeHidden();
  await page.getByLabel('Where the data are').fill('a picture of the fair');
  await expect(letter).toContainText('The data are here: a picture of the fair.');
  await expect(letter).toContainText('Under Article 21 of the Data Act I object');
  expect(await axeFaults(page)).toEqual([]);
});

test('a letter that a region does not have is said so', async ({ page }) => {
  await page.goto('/rights/letter/?region=other&want=object-ai-training');
  await page.getByRole('button', { name: 'Show the letter' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'no letter' })).toBeVisible();
  await page.getByRole('link', { name: 'What we found stands in the table.' }).click();
  await expect(page.locator('#other')).toBeInViewport();
  await expect(page.getByText('We know of no right to object.')).toBeVisible();
});

test('another language stands first, with the English beside it, and is the one that goes out', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await page.getByLabel('Language of the letter').selectOption('German');
  await page.getByLabel('Your name').fill('Ada Muster');
  await expect(page.locator('article.letter').first()).toHaveAttribute('lang', 'de');
  await expect(page.locator('article.letter.beside')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Copy the letter' }).click();
  await expect(page.getByText(/^Copied/)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Nach Artikel 21 des Datengesetzes widerspreche ich');
  expect(text).toContain('innerhalb eines Monats');
  expect(text).not.toContain('I object');
  await page.getByLabel('Most characters the form takes').fill('120');
  await page.getByRole('button', { name: 'Copy for a form' }).click();
  await expect(page.getByText(/^Copied: \d{1,3} characters/)).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).length).toBeLessThanOrEqual(120);
});

test('nothing typed leaves the browser or is kept, unless the reader says so; then a reload brings it back', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto(PAGE);
  await page.getByLabel('Your name').fill('Zebedee Secret');
  await page.getByLabel('Why? A sentence about you').fill(HOSTILE);
  const all = (): Promise<string> =>
    page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
  expect(await all()).not.toContain('Zebedee');
  await page.reload();
  await expect(page.locator('.signed').first()).toHaveText('[your name]');
  await page.getByLabel('Keep my draft in this browser').check();
  await page.getByLabel('Your name').fill('Zebedee Secret');
  await page.getByLabel('Why? A sentence about you').fill(HOSTILE);
  await page.reload();
  await expect(page.locator('.signed').first()).toHaveText('Zebedee Secret');
  await expect(page.locator('article.letter').first()).toContainText('</p><img src=x onerror=alert(1)>');
  await expect(page.locator('article.letter img')).toHaveCount(0);
  await page.goto('/rights/letter/eu-eea/erasure/');
  await expect(page.locator('.signed').first()).toHaveText('Zebedee Secret');
  await expect(page.locator('article.letter').first()).not.toContainText('onerror');
  await page.goto('/about/');
  await page.locator('[data-erase]').click();
  expect(await all()).not.toContain('Zebedee');
  expect(page.url()).not.toContain('Zebedee');
  expect(asked.filter((one) => /Zebedee|onerror/.test(one))).toEqual([]);
});

test('a letter that was sent is kept as sent, not done; then a reminder, the complaint, and the file that takes it along', async ({
  page,
}) => {
  await prepareAxe(page);
  await page.goto(PAGE);
  await page.getByText('I sent it', { exact: true }).click();
  await page.getByLabel('Sent on', { exact: true }).fill('2026-01-31');
  await page.getByLabel('Number they gave it, if any').fill('4711');
  const day = page.getByLabel('Sent on', { exact: true });
  await day.fill('2099-01-01');
  await page.getByRole('button', { name: 'Keep it here, and count the days' }).click();
  await expect(page.getByText('1 January 2099 is still to come.')).toBeVisible();
  expect(await stored(page)).toBeNull();
  await day.fill('2026-01-31');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar entry for the last day' }).click();
  const ics = readFileSync(await (await file).path(), 'utf8');
  expect(ics).toContain('DTSTART;VALUE=DATE:20260228');
  expect(ics).toContain('DTSTART;VALUE=DATE:20260430');
  await page.getByRole('button', { name: 'Keep it here, and count the days' }).click();
  await expect(page.getByText(/^Kept in this browser: sent on 31 January 2026, not done\./)).toBeVisible();
  await page.goto('/plan/');
  const list = page.locator('[data-kept-letters]');
  await expect(list).toContainText(
    'Sent on 31 January 2026, not done. Number 4711. The time ended on 28 February 2026.',
  );
  await list.getByRole('link', { name: 'Remind them: the time is over' }).click();
  await expect(page.locator('article.letter').first()).toContainText(
    'On 31 January 2026 I asked for this: Object to AI training. Number: 4711.',
  );
  await page.getByText('I sent it', { exact: true }).click();
  await page.getByRole('button', { name: 'Keep it here, and count the days' }).click();
  await page.goto('/rights/letter/');
  await expect(list.getByRole('link', { name: 'Complain to the authority' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const state = (await stored(page)) as { letters: Record<string, { request: string }> };
  expect(Object.values(state.letters).map(({ request }) => request)).toEqual(['object-ai-training', 'reminder']);
  await list.getByRole('button', { name: 'An answer came' }).last().click();
  await expect(list).toContainText('answered on');
});

test('with storage forbidden the letter still works and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(PAGE);
  await page.getByLabel('Your name').fill('Ada');
  await page.getByLabel('Keep my draft in this browser').check();
  await expect(page.getByText(/does not let the page keep anything/)).toBeVisible();
  await expect(page.locator('.signed').first()).toHaveText('Ada');
});

test('with storage full, four pages of free text stay in the form and in print, and the page says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const pages = Array.from({ length: 40 }, (_, index) => `${String(index)} ${'words of my own '.repeat(18)}`).join(
    '\n',
  );
  expect(pages.length).toBeGreaterThan(11_000);
  await page.goto(PAGE);
  await page.getByLabel('Why? A sentence about you').fill(pages);
  await page.getByLabel('Keep my draft in this browser').check();
  await expect(page.getByText(/does not let the page keep anything/)).toBeVisible();
  await expect(page.getByLabel('Why? A sentence about you')).toHaveValue(pages);
  await expect(page.locator('article.letter').first()).toContainText('39 words of my own');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(3);
});

test('a letter of up to 250 words is one page of A4 and of US Letter', async ({ page }) => {
  await page.goto('/rights/letter/');
  const links = page.locator('.letter-links a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  let short = 0;
  for (const address of addresses) {
    await page.goto(address);
    const words = (await page.locator('article.letter').first().innerText()).split(/\s+/).length;
    if (words > 250) continue;
    short += 1;
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), `${address} ${format}`).toBe(1);
  }
  expect(short).toBeGreaterThan(0);
});

test('where the authority depends on the place, its name is a blank that the reader fills', async ({ page }) => {
  await page.goto('/rights/letter/other/complaint/');
  const to = page.locator('article.letter .to').first();
  await expect(to).toHaveText('[your data protection authority]');
  await expect(page.locator('[data-mail]')).toHaveCount(0);
  await page.getByLabel('Your data protection authority').fill('Office of the Isles');
  await expect(to).toHaveText('Office of the Isles');
});

test('a country leads to the letter of its region, and the form stands beside the letter where there is room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/rights/letter/?want=object-ai-training');
  await page.getByLabel('Where do you live?').selectOption('Germany');
  await page.getByRole('button', { name: 'Show the letter' }).click();
  await expect(page).toHaveURL(PAGE);
  await expect(page.locator('nss-letter')).toHaveAttribute('data-ready', '');
  const [form, letter] = await Promise.all(
    ['.letter-form', 'article.letter'].map((part) => page.locator(part).first().boundingBox()),
  );
  expect((form?.x ?? 0) + (form?.width ?? 0)).toBeLessThanOrEqual(letter?.x ?? 0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every letter is a page with marked blanks, and the other ways to begin', async ({ page }) => {
    await page.goto('/rights/letter/');
    await page.getByRole('link', { name: 'Object to AI training' }).first().click();
    await expect(page.locator('article.letter').first()).toContainText('[your name]');
    await expect(page.locator('.letter-form')).toBeHidden();
    await expect(
      page.getByText('I have no account. The data are here: [where the data can be found].').last(),
    ).toBeVisible();
  });
});

test('four pages of free text, right-to-left names and a day in the future stay printable', async ({ page }) => {
  await page.goto('/rights/letter/eu-eea/reminder/');
  await page.getByLabel('Your name').fill('مها عبد الله');
  await page.getByLabel('Where the answer can reach you').fill('x'.repeat(12_000));
  await page.getByLabel('The day on which you sent it').fill('2099-01-01');
  await expect(page.locator('article.letter').first()).toContainText('On 1 January 2099');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

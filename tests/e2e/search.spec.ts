import { axeFaults, prepareAxe } from './axe.ts';
import type { Page } from '@playwright/test';
import { expect, holdBack, test } from './support.ts';

const GUIDE = '/chirper/turn-off-photo-ideas/';
const INDEX = '**/search-index/**';
const results = (page: Page) => page.getByRole('list', { name: 'Search results' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Search results' }).getByRole('option');

test.describe('the dialog', () => {
  test('opens by its button, by / and by Ctrl-K, and gives the focus back', async ({ page }) => {
    await page.goto('/plauder/encrypt-backup/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    const button = page.getByRole('link', { name: 'Search', exact: true }).first();
    for (const open of [() => button.click(), () => page.keyboard.press('/'), () => page.keyboard.press('Control+k')]) {
      await open();
      await expect(dialog).toBeVisible();
      await expect(dialog.getByLabel('A setting, its old name')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });

  test('keeps what is typed while it loads, and is a combobox that the keyboard alone can use', async ({ page }) => {
    await page.route(INDEX, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.goto('/plauder/encrypt-backup/');
    await page.keyboard.press('/');
    await page.keyboard.type('chirper photo ideaz');
    await expect(page.getByText('Loading search').first()).toBeVisible();
    const field = page.getByRole('combobox', { name: 'A setting, its old name' });
    await expect(options(page).first()).toBeVisible();
    await expect(field).toHaveValue('chirper photo ideaz');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByText('Showing results for ideas')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /result/ })).toHaveText(/\d+ results? for/);
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await options(page).first().getAttribute('id')) ?? '',
    );
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('[aria-selected=true]')).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${GUIDE}$`));
  });

  test('leads to the step, which is marked, also on the page that is open', async ({ page }) => {
    await page.goto(GUIDE);
    await page.keyboard.press('/');
    await page.keyboard.type('photo ideas');
    const step = options(page)
      .filter({ hasText: /^Step \d/ })
      .first();
    await step.click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).toHaveURL(/#[a-z-]+$/);
    await expect(page.locator('.step:target')).toBeInViewport();
  });

  test('Enter without a choice goes to the page of all results', async ({ page }) => {
    await page.goto(GUIDE);
    await page.keyboard.press('/');
    await page.keyboard.type('object to training');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=object\+to\+training&from=chirper$/);
    await expect(results(page).getByRole('link').first()).toBeVisible();
  });

  test('says that it could not be loaded, offers the page of all guides, and tries again', async ({ page, watch }) => {
    watch.allow('Failed to load resource');
    await page.route(INDEX, (route) => route.abort());
    await page.goto(GUIDE);
    await page.keyboard.press('/');
    await page.keyboard.type('photo');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByText('Search could not be loaded.').first()).toBeVisible();
    await expect(dialog.getByRole('link', { name: 'All guides, by worry' })).toHaveAttribute('href', '/guides/');
    await page.unroute(INDEX);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(options(page).first()).toBeVisible();
  });

  test('loads nothing before it is used', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(GUIDE, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|search|dialog|view/.test(path))).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
  });
});

test.describe('the page', () => {
  test('answers an address, filters with counts, and keeps both in the address', async ({ page }) => {
    await page.goto('/search/?q=object+to+training');
    await expect(page.getByRole('searchbox')).toHaveValue('object to training');
    const first = results(page).getByRole('link').first();
    await expect(first).toBeVisible();
    const app = page.getByRole('combobox', { name: 'App' });
    const choice = app.locator('option[value=fotobox]');
    const count = Number(/\((\d+)\)/.exec((await choice.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await app.selectOption('fotobox');
    await expect(page).toHaveURL(/q=object\+to\+training&platform=fotobox$/);
    await expect(page.getByRole('status').filter({ hasText: 'result' })).toHaveText(new RegExp(`^${count} result`));
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('guide');
    await expect(page).toHaveURL(/platform=fotobox&kind=guide$/);
    await page.reload();
    await expect(page.getByRole('combobox', { name: 'App' })).toHaveValue('fotobox');
    await expect(first).toHaveAttribute('href', '/fotobox/object-to-training/');
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('');
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'App' })).toHaveValue('');
    await expect(page.getByRole('searchbox')).toHaveValue('object to training');
  });

  test('shows kind, app, effect, availability and date of each result, and the step that answers', async ({ page }) => {
    await page.goto('/search/?q=turn+off+photo+ideas');
    const hit = results(page).getByRole('listitem').filter({ hasText: 'Turn off photo ideas' }).last();
    await expect(hit.locator('.hit-meta')).toContainText(/Guide.*Chirper.*Stops.*Evidence [A-Z][a-z]+ 20\d\d/);
    await expect(hit.locator('.effect svg')).toHaveAttribute('aria-hidden', 'true');
    const step = hit.getByRole('link', { name: /^Step \d/ }).first();
    await expect(step).toHaveAttribute('href', /^\/chirper\/turn-off-photo-ideas\/#[a-z-]+$/);
    await step.click();
    await expect(page.locator('.step:target')).toBeInViewport();
  });

  test('tells by the reader’s region what is for them', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('nss', JSON.stringify({ v: 1, ticks: {}, region: 'us' }));
    });
    await page.goto('/search/?q=refuse+ads');
    await expect(results(page).getByText('Not for United States: EU and EEA').first()).toBeVisible();
    await page.goto('/search/?q=refuse+ads&region=eu-eea');
    await expect(results(page).getByText('For EU and EEA').first()).toBeVisible();
  });

  test('walks through the results by arrow keys', async ({ page }) => {
    await page.goto('/search/?q=object+to+training');
    const links = results(page).getByRole('link');
    await expect(links.first()).toBeVisible();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('says while it loads slowly that one need not wait', async ({ page }) => {
    await page.route('**/search-index/core.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 5500));
      await route.continue();
    });
    await page.goto('/search/?q=object+to+training');
    await expect(page.getByText('Loading search').first()).toBeVisible();
    await expect(page.getByText('You need not wait')).toBeVisible();
    await expect(results(page).getByRole('link').first()).toBeVisible();
  });

  test('a word that no page has is left out and said; a query of such words gets the ways on', async ({ page }) => {
    await page.goto('/search/?q=fotobox+xqzvkw');
    await expect(page.getByText('Left out, because no page has it: “xqzvkw”.')).toBeVisible();
    await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/fotobox/');
    await page.getByRole('searchbox').fill('xqzvkw');
    await expect(page.getByText('No page answers this.')).toBeVisible();
    await expect(page.getByText('“xqzvkw”').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'All fact checks' })).toBeVisible();
    await expect(results(page)).toBeHidden();
    await page.goto('/search/?q=object+to+training&platform=plauder&kind=right');
    await expect(page.getByText('Without them there')).toBeVisible();
    await page.getByRole('link', { name: 'Remove the filters' }).click();
    await expect(results(page).getByRole('link').first()).toBeVisible();
  });

  test('counts the app that one came from, shows it, and lets it be dropped', async ({ page }) => {
    await page.goto('/fotobox/');
    await page.keyboard.press('/');
    await page.keyboard.type('object to training');
    await expect(options(page).first()).toHaveAttribute('href', '/fotobox/object-to-training/');
    await expect(page.getByRole('button', { name: 'Fotobox: leave it out' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=fotobox/);
    await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/fotobox/object-to-training/');
    await page.getByRole('button', { name: 'Fotobox: leave it out' }).click();
    await expect(page).toHaveURL(/\?q=object\+to\+training$/);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Fotobox: leave it out' })).toHaveCount(0);
    await page.goto('/search/?q=object+to+training&from=%3Cb%3E');
    await expect(results(page).getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'leave it out' })).toHaveCount(0);
  });

  test('searches inside all texts with Pagefind; a late answer to an older query is dropped', async ({ page }) => {
    await page.goto('/search/?q=posts');
    await page.getByRole('button', { name: 'Also search inside all texts' }).click();
    const texts = page.getByRole('region', { name: 'In the texts' });
    await expect(texts.getByRole('link').first()).toBeVisible();
    await expect(texts.locator('mark').first()).toBeVisible();
    await page.route('**/pagefind/fragment/*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.getByRole('searchbox').fill('pictures');
    await page.getByRole('button', { name: 'Also search inside all texts' }).click();
    await page.getByRole('searchbox').fill('training');
    await page.waitForTimeout(2000);
    await expect(page.getByRole('button', { name: 'Also search inside all texts' })).toBeVisible();
    await expect(texts.getByRole('link')).toHaveCount(0);
  });

  test('keeps what was typed before the script came', async ({ page }) => {
    const release = await holdBack(page, '**/_astro/page*.js');
    await page.goto('/search/', { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill('object to training');
    release();
    await expect(results(page).getByRole('link').first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=object\+to\+training$/);
  });

  test('keeps the last searches in this browser, and forgets them on request', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill('object to training');
    await results(page).getByRole('link').first().click();
    await page.goto('/search/');
    await expect(page.getByText('kept in this browser only')).toBeVisible();
    await page.getByRole('button', { name: 'object to training' }).click();
    await expect(results(page).getByRole('link').first()).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Erase these searches' }).click();
    await expect(page.getByRole('button', { name: 'object to training' })).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('search')))).toEqual([]);
    for (const broken of ['{', '[1,null,{}]', '"x"', JSON.stringify(['<img src=x onerror=alert(1)>'])]) {
      await page.evaluate((value) => {
        localStorage.setItem('nss:recent-searches', value);
      }, broken);
      await page.goto('/search/');
      await expect(page.getByRole('link', { name: 'All guides, by worry' }).first()).toBeVisible();
    }
    expect(await page.locator('[data-search-host] img').count()).toBe(0);
  });

  test('without JavaScript it leads to the page of all guides', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/search/?q=photo');
    await page.getByRole('main').getByRole('link', { name: 'all guides by worry' }).click();
    await expect(page).toHaveURL(/\/guides\/$/);
    await context.close();
  });

  test('can be added to a browser as a search engine', async ({ page, request }) => {
    await page.goto('/');
    const href = await page.locator('link[rel=search]').getAttribute('href');
    const answer = await request.get(href ?? '/missing');
    expect(answer.headers()['content-type']).toMatch(/xml/);
    const template = /template="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
    const address = new URL(template.replace('{searchTerms}', encodeURIComponent('object to training')));
    await page.goto(address.pathname + address.search);
    await expect(results(page).getByRole('link').first()).toBeVisible();
  });
});

test.describe('looks and reads well', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the dialog and on the page, ${scheme}, and nothing is wider than 320 px`, async ({
      page,
    }) => {
      await prepareAxe(page);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      for (const address of [
        '/search/?q=photo+ideas',
        '/search/?q=fotobox+xqzvkw&from=chirper',
        '/search/?q=photo+ideaz',
        '/search/',
      ]) {
        await page.goto(address);
        await page.locator('[data-search-host] a').first().waitFor();
        expect(await axeFaults(page)).toEqual([]);
        expect(await wide()).toBeLessThanOrEqual(0);
      }
      await page.goto(GUIDE);
      await page.keyboard.press('/');
      await page.keyboard.type('photo ideas');
      await options(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await axeFaults(page)).toEqual([]);
      const dialogWide = await page.locator('.dialog-body').evaluate((body) => body.scrollWidth - body.clientWidth);
      expect(dialogWide).toBeLessThanOrEqual(0);
    });
  }
});

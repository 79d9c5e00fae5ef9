import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from '@playwright/test';
import { expect, stored, test } from './support.ts';

interface ApiGuide {
  id: string;
  steps: { id: string; awaits?: unknown }[];
}

/** Any guide of a built site with two steps that are ticked and no more. */
function anyGuide(folder: string): { address: string; keys: [string, string] } {
  const { items } = JSON.parse(readFileSync(path.join(folder, 'api/v1/guides.json'), 'utf8')) as { items: ApiGuide[] };
  for (const { id, steps } of items) {
    const [first, second] = steps.filter(({ awaits }) => awaits === undefined);
    if (first && second) return { address: `/${id}/`, keys: [`${id}#${first.id}`, `${id}#${second.id}`] };
  }
  throw new Error('No guide has two steps.');
}

/** Clicks the box of a step at a moment that two tabs can share. */
function clickAt(page: Page, key: string, moment: number): Promise<void> {
  return page.evaluate(
    ([id = '', at]) => {
      const box = document.querySelector<HTMLInputElement>(`[data-step="${id}"] input[type=checkbox]`);
      while (Date.now() < Number(at)) {
        // Waits without letting anything else run, so that both tabs click at the same instant.
      }
      box?.click();
    },
    [key.split('#')[1], String(moment)],
  );
}

const tickedIn = (page: Page, keys: readonly string[]): Promise<boolean[]> =>
  page.evaluate(
    (ids) =>
      ids.map(
        (id) => document.querySelector<HTMLInputElement>(`[data-step="${id}"] input[type=checkbox]`)?.checked ?? false,
      ),
    keys.map((key) => key.split('#')[1] ?? ''),
  );

test('two tabs that tick at the same instant, two hundred times, lose no tick, and both show it', async ({
  page,
  context,
  siteFolder,
}) => {
  test.setTimeout(300_000);
  const { address, keys } = anyGuide(siteFolder);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(address);
    await expect(tab.locator('nss-checklist:defined')).toHaveCount(1);
  }
  for (let run = 1; run <= 200; run++) {
    const on = run % 2 === 1;
    const moment = Date.now() + 20;
    await Promise.all([clickAt(page, keys[0], moment), clickAt(other, keys[1], moment)]);
    await expect
      .poll(
        async () => {
          const { ticks } = (await stored(page)) as { ticks: Record<string, unknown> };
          return [keys.map((key) => key in ticks), await tickedIn(page, keys), await tickedIn(other, keys)];
        },
        { message: `run ${String(run)}`, intervals: [10, 20, 50, 100, 200] },
      )
      .toEqual([
        [on, on],
        [on, on],
        [on, on],
      ]);
  }
});

test('a page that comes back from the browser’s memory after everything was erased is brought up to date', async ({
  page,
  siteFolder,
}) => {
  const { address, keys } = anyGuide(siteFolder);
  await page.goto(address);
  await page.locator(`[data-step="${keys[0].split('#')[1] ?? ''}"] input[type=checkbox]`).check();
  await page.goto('/');
  const line = page.locator('nss-returning h2');
  await expect(line).toBeVisible();
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    localStorage.removeItem('nss');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(line).toBeHidden();
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  // Nothing has changed: the page stays as it is.
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

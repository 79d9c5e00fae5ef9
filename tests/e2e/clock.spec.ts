import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { areOldLabels } from '../../src/domain/ageing.ts';
import { addDays, addMonths } from '../../src/domain/dates.ts';
import { FIXTURE_SITE } from '../fixtures/site/place.ts';
import { expect, test } from './support.ts';

interface Action {
  seen?: string;
}

interface ApiGuide {
  id: string;
  checked: string;
  steps: (Action & { oneOf?: Action[] })[];
}

const { items: guides } = JSON.parse(readFileSync(`${FIXTURE_SITE}/api/v1/guides.json`, 'utf8')) as {
  items: ApiGuide[];
};

const actions = ({ steps }: ApiGuide): Action[] => steps.flatMap((step) => [step, ...(step.oneOf ?? [])]);

/** The dates at which the page of a guide says that labels were seen. */
function shownDates(id: string): string[] {
  const html = readFileSync(`${FIXTURE_SITE}/${id}/index.html`, 'utf8');
  return [...html.matchAll(/data-seen="([^"]+)"/g)].flatMap(([, date]) => date ?? []);
}

/** A guide whose newest labels have a date, and that date. */
function datedGuide(): { id: string; seen: string } {
  const dated = guides.flatMap((guide) =>
    actions(guide).flatMap(({ seen }) => (seen === undefined || seen === 'unknown' ? [] : [{ id: guide.id, seen }])),
  );
  const [newest] = dated.sort((a, b) => (a.seen < b.seen ? 1 : -1));
  if (!newest) throw new Error('No guide has labels with a date.');
  return newest;
}

const untended = (page: Page) => page.locator('p[data-untended]');

/** The day up to which the site counts as tended: that of its newest check, as the page itself has it. */
async function newestCheck(page: Page): Promise<string> {
  await page.goto('/');
  return (await untended(page).getAttribute('data-untended')) ?? '';
}

/** Opens a page at noon of a day. @param east hours by which the browser's time zone is ahead of UTC */
async function openOn(page: Page, day: string, path: string, east = 0): Promise<void> {
  await page.clock.setFixedTime(Date.parse(`${day}T12:00:00Z`) - east * 3_600_000);
  await page.goto(path);
}

for (const [timezoneId, east] of [
  ['UTC', 0],
  ['Pacific/Kiritimati', 14],
  ['Pacific/Pago_Pago', -11],
  ['Asia/Kolkata', 5.5],
] as const) {
  test.describe(`in the time zone ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('a site that nobody tends says so: guides after six months, all pages after twelve', async ({ page }) => {
      // Twelve pages, on whatever machine.
      test.setTimeout(300_000);
      const checked = await newestCheck(page);
      const guide = `/${datedGuide().id}/`;
      for (const [day, onGuides, onPages] of [
        [addDays(checked, 1), false, false],
        [addMonths(checked, 6), false, false],
        [addDays(addMonths(checked, 6), 1), true, false],
        [addDays(addMonths(checked, 12), 1), true, true],
        [addMonths(checked, 60), true, true],
        ['2028-02-29', true, true],
      ] as const) {
        for (const [path, says] of [
          [guide, onGuides],
          ['/about/', onPages],
        ] as const) {
          await openOn(page, day, path, east);
          const line = untended(page);
          if (says) await expect(line, `${day} ${path}`).toContainText('Nobody has held this site against its sources');
          else await expect(line, `${day} ${path}`).toHaveText('');
          await expect(line).toBeVisible({ visible: says });
        }
      }
    });
  });
}

test('labels of a step grow old in the browser, and the freshness page counts as the steps do', async ({ page }) => {
  const { id, seen } = datedGuide();
  const late = addDays(addMonths(seen, 12), 1);
  await openOn(page, late, `/${id}/`);
  await expect(page.getByText('Labels last seen long ago:').first()).toBeVisible();
  await openOn(page, late, '/about/freshness/');
  // A reader's sighting may have moved the date of a step, so what the guides show is counted.
  const warning = guides.filter((guide) => shownDates(guide.id).some((date) => areOldLabels(date, late))).length;
  await expect(page.locator('[data-ages-now]')).toContainText(`in ${String(warning)} guides`);
});

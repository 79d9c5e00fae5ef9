/** The whole way of a report: made in the browser, taken by the command, built, shown at its step, counted, contradicted. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { audit } from '../../tools/audit/audit.ts';
import { sightingsDiffer } from '../../tools/audit/rules/sightings.ts';
import { FIXTURE_CONTENT } from '../fixtures/site/place.ts';
import { expect, test } from './support.ts';

const GUIDE = 'device/limit-location';
const COPY = '.cache/first-hand';

/** Makes a report with the sheet. Out: its whole text. */
async function report(
  page: Page,
  what: 'Same on my screen' | 'My screen says something else',
  device: string,
  labels?: string,
) {
  await page.goto(`/${GUIDE}/`);
  const step = page.locator('#deny');
  await step.getByRole('button', { name: what }).click();
  if (labels === undefined) await step.getByRole('button', { name: 'Tell us, too' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('On what?').selectOption(device);
  await sheet.getByLabel('Where?').selectOption('Germany');
  await sheet.getByLabel('Language of the menus').selectOption('English');
  await sheet.getByLabel('Version of the app').fill('512');
  if (labels !== undefined) await sheet.getByLabel('What your screen says').fill(labels);
  return (await sheet.locator('pre').textContent()) ?? '';
}

/** Gives a report to the command, as a maintainer does. Out: what it said. */
function take(text: string, ...more: string[]): string {
  const file = path.join(COPY, 'report.txt');
  writeFileSync(file, text);
  return execFileSync(process.execPath, ['tools/sighting/cli.ts', '--report', file, '--yes', ...more], {
    env: { ...process.env, CONTENT_DIR: path.join(COPY, 'content') },
    encoding: 'utf8',
  });
}

const html = (site: string, page: string): string =>
  readFileSync(path.join(site, page, 'index.html'), 'utf8').replace(/\s+/g, ' ');
const open = () => audit(COPY, '2026-11-27', [sightingsDiffer]).filter(({ entry }) => entry === GUIDE);
/** The oldest date of the guide’s labels, as the freshness page has it. */
const oldest = (site: string): string | undefined =>
  new RegExp(`data-oldest="([^"]*)"[^>]*>(?:(?!</tr>).)*/${GUIDE}/`).exec(html(site, 'about/freshness'))?.[1];

test('a report goes from the browser into content, shows at its step and moves the freshness page', async ({
  page,
  siteFolder,
}) => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  cpSync(FIXTURE_CONTENT, path.join(COPY, 'content'), { recursive: true });

  const android = await report(page, 'Same on my screen', 'Android');
  expect(take(android)).toContain('agrees with the step');
  expect(take(android, '--another')).toContain('agree: 2');
  take(await report(page, 'Same on my screen', 'iPhone'));
  expect(open()).toEqual([]);
  const other = await report(page, 'My screen says something else', 'iPhone', 'Settings\nPrivacy <3\nPlaces');
  expect(take(other)).toContain('something else than the step');
  expect(open()).toHaveLength(1);

  execFileSync(process.execPath, ['tests/fixtures/site/build.ts'], {
    env: { ...process.env, FIXTURE_COPY: COPY },
    stdio: 'pipe',
  });
  const site = path.join(COPY, 'site');
  const before = html(siteFolder, GUIDE);
  const after = html(site, GUIDE);
  expect(before).not.toContain('Seen by 2 readers');
  expect(after).toMatch(/Seen by 2 readers on Android, app 512, Germany, \d+ \w+ 20\d\d\./);
  expect(after).toMatch(/Reported by a reader, not checked: the same on iPhone, app 512, Germany/);
  expect(after).toMatch(/Reported by a reader, not checked: “Settings › Privacy &lt;3 › Places” on iPhone/);
  // One reader of an iPhone is no evidence, so that path is as old as its source.
  expect(oldest(site)).toBe(oldest(siteFolder));
  take(await report(page, 'Same on my screen', 'iPhone'), '--maintainer');
  expect(open()).toEqual([]);
  execFileSync(process.execPath, ['tests/fixtures/site/build.ts'], {
    env: { ...process.env, FIXTURE_COPY: COPY },
    stdio: 'pipe',
  });
  expect(oldest(site)?.slice(0, 4)).toMatch(/^20/);
  expect(Number(oldest(site)?.replaceAll('-', ''))).toBeGreaterThan(20_260_000);
  expect(html(site, GUIDE)).not.toContain('Labels last seen long ago');
});

test('what was seen of a label stands in its history', async ({ page }) => {
  await page.goto('/labels/#hub-ad-choice');
  const label = page.locator('#hub-ad-choice');
  await expect(label).toContainText('“Ad picks” was seen on computer, Ireland, 12 November 2026.');
});

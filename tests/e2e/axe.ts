import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Results in as few words as a test needs. */
const BRIEF: RunOptions = { resultTypes: ['violations'], preload: false };
/** All rules of WCAG 2.2 A and AA, and what axe calls best practice. */
const EVERYTHING: RunOptions = {
  ...BRIEF,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules whose outcome depends on the colours. */
const COLOURS: RunOptions = { ...BRIEF, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Puts axe into every page that `page` opens from now on. */
export async function prepareAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: AXE });
}

/**
 * What axe finds on the page as it stands, in light and in dark.
 * @param seenFrames the frames (header, footer and style sheets) whose colours were checked already: where a page has one
 * of them, only the colours of its own part are looked at. The page's frame is added.
 * @returns one line a fault; empty if there is none
 * @throws if axe is not there or checked nothing
 */
export async function axeFaults(page: Page, seenFrames = new Set<string>()): Promise<string[]> {
  const frame = await page.evaluate(frameOfPage);
  const faults: string[] = [];
  for (const [colorScheme, options] of [
    ['light', EVERYTHING],
    ['dark', COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const { found, checked } = await page.evaluate(runAxe, { options, part: seenFrames.has(frame) ? 'main *' : '*' });
    if (checked === 0) throw new Error(`axe checked nothing on ${page.url()}`);
    faults.push(...found.map((fault) => `${new URL(page.url()).pathname} (${colorScheme}) ${fault}`));
  }
  if (faults.length === 0) seenFrames.add(frame);
  return faults;
}

/** Everything outside of the page's own part that its colours depend on. Runs in the page. */
function frameOfPage(): string {
  const frame = document.body.cloneNode(true) as HTMLElement;
  frame.querySelector('main')?.remove();
  for (const node of frame.querySelectorAll('script')) node.remove();
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'));
  // Which entry of the menu is the current page changes its look, so it stays; addresses do not.
  return `${sheets.join()}\n${frame.innerHTML.replaceAll(/ href="[^"]*"/g, '')}`;
}

/** Runs axe with its rule on contrast, the slowest of all, kept to the elements that `part` selects. Runs in the page. */
async function runAxe({
  options,
  part,
}: {
  options: RunOptions;
  part: string;
}): Promise<{ checked: number; found: string[] }> {
  window.axe.configure({ rules: [{ id: 'color-contrast', selector: part }] });
  const result: AxeResults = await window.axe.run(document, options);
  return {
    checked: result.passes.length,
    found: result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    ),
  };
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}

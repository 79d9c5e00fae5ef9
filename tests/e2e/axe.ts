import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** All rules of WCAG 2.2 A and AA, and what axe calls best practice. */
const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules whose outcome depends on the colours. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Puts axe into every page that `page` opens from now on. */
export async function prepareAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: AXE });
}

/**
 * What axe finds on the page as it stands, in light and in dark.
 * @returns one line a fault; empty if there is none
 * @throws if axe is not there or checked nothing
 */
export async function axeFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [colorScheme, options] of [
    ['light', EVERYTHING],
    ['dark', COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const { found, checked } = await page.evaluate(async (given) => {
      const result = await window.axe.run(document, given);
      return {
        checked: result.passes.length,
        found: result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
        ),
      };
    }, options);
    if (checked === 0) throw new Error(`axe checked nothing on ${page.url()}`);
    faults.push(...found.map((fault) => `${new URL(page.url()).pathname} (${colorScheme}) ${fault}`));
  }
  return faults;
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}

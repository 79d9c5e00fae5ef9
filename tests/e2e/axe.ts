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
 * What axe finds on the page as it stands, in light and in dark. Where one window shows many pages, the colours of what
 * looks the same (see markNewLooks) are checked once; all else is checked on each page.
 * @returns one line a fault; empty if there is none
 * @throws if axe is not there or checked nothing
 */
export async function axeFaults(page: Page): Promise<string[]> {
  const looks = await page.evaluate(markNewLooks);
  const faults: string[] = [];
  for (const [colorScheme, options] of [
    ['light', EVERYTHING],
    ['dark', COLOURS],
  ] as const) {
    if (options === COLOURS && looks === 0) continue;
    await page.emulateMedia({ colorScheme });
    const { found, checked } = await page.evaluate(runAxe, options);
    if (options === EVERYTHING && checked === 0) throw new Error(`axe checked nothing on ${page.url()}`);
    faults.push(...found.map((fault) => `${new URL(page.url()).pathname} (${colorScheme}) ${fault}`));
  }
  return faults;
}

/**
 * Marks the elements whose look the window has not shown before: those for which the style sheets, or the tag, classes and
 * attributes of the element or of one around it, are others than those of every element seen so far. What an attribute says
 * counts where styles may ask for it. Runs in the page. @returns how many they are
 */
function markNewLooks(): number {
  // What content-visibility leaves out keeps the colours of the scheme before.
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(all);
  const silent = new Set(['href', 'src', 'id', 'd', 'content', 'datetime', 'title', 'name', 'for', 'value', 'lang']);
  const looks = (window.looks ??= new Map<string, number>());
  const numbers = new Map<Element | null, number>();
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'));
  let fresh = 0;
  const lookOf = (key: string, element?: Element): number => {
    const known = looks.get(key);
    if (known !== undefined) return known;
    looks.set(key, looks.size);
    element?.setAttribute('data-new-look', '');
    if (element) fresh += 1;
    return looks.size - 1;
  };
  numbers.set(document.documentElement, lookOf(sheets.join()));
  for (const element of document.body.querySelectorAll('*')) {
    const words = [...element.attributes].map(({ name, value }) =>
      silent.has(name) || name.startsWith('aria-label') || (name.startsWith('data-') && value.length > 20)
        ? name
        : `${name}=${value}`,
    );
    const around = numbers.get(element.parentElement) ?? numbers.get(document.documentElement) ?? 0;
    numbers.set(element, lookOf(`${String(around)} ${element.localName} ${words.join(' ')}`, element));
  }
  return fresh;
}

/** Runs axe with its rules on colours, the slowest of all, kept to what looks new. Runs in the page. */
async function runAxe(options: RunOptions): Promise<{ checked: number; found: string[] }> {
  window.axe.configure({
    rules: [
      { id: 'color-contrast', selector: '[data-new-look]' },
      { id: 'link-in-text-block', selector: 'a[href][data-new-look]' },
    ],
  });
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
    /** The looks that the window has shown, numbered. */
    looks?: Map<string, number>;
  }
}

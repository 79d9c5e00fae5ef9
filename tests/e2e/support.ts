import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

/** The site that a project of playwright.config.ts tests. */
export interface Site {
  /** The folder that it was built into. */
  siteFolder: string;
}

/** What went wrong on a page without a test asking for it. */
interface Watch {
  problems: string[];
  /** A problem that the test brings about itself, by a part of its message. */
  allow: (part: string) => void;
}

/**
 * Playwright's test, which also fails on any Content-Security-Policy report, console error, page error, cookie, or
 * request to another host.
 */
export const test = base.extend<Site & { watch: Watch }>({
  siteFolder: ['dist', { option: true }],
  watch: [
    async ({ page, baseURL }, use) => {
      const allowed: string[] = [];
      const watch: Watch = { problems: [], allow: (part) => allowed.push(part) };
      watchPage(page, baseURL ?? '', (problem) => watch.problems.push(problem));
      await use(watch);
      expect(watch.problems.filter((problem) => !allowed.some((part) => problem.includes(part)))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Tells every problem of a page. CSP violations come as console errors in Chromium. */
function watchPage(page: Page, baseURL: string, tell: (problem: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => {
    tell(`error: ${error.message} (${page.url()})`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !/^(?:data|blob):/.test(request.url()))
      tell(`foreign request: ${request.url()}`);
  });
}

/** Every address of a built site's sitemap, as paths. Fails if there is none. */
export function sitemapPaths(folder: string): string[] {
  const xml = readFileSync(path.join(folder, 'sitemap-0.xml'), 'utf8');
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  if (paths.length === 0) throw new Error(`The sitemap in ${folder} names no address.`);
  return paths;
}

/** What the site has stored, or null. */
export function stored(page: Page): Promise<unknown> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('nss') ?? 'null') as unknown);
}

/**
 * Holds back what matches, as a slow line does.
 * @returns what lets it through
 */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    release();
  };
}

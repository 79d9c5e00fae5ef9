/**
 * Walks a served copy of the fixture site in a browser, as readers and machines come through it: every page and every
 * file that a page or a style sheet names, and what scripts do. The same for every host that can serve it.
 */
import type { Browser, Page } from '@playwright/test';

/** What a host has to answer: where the site stands there, without a slash at the end. */
export interface Host {
  /** `http://127.0.0.1:8080/x` */
  site: string;
}

/** How many pages are open at once. */
const AT_ONCE = 4;

/**
 * Asks for the home page and everything that it leads to, and opens one page of each kind (the same scripts and styles).
 * Out: what is wrong, one line each, and how many addresses were asked for. Wrong is an answer that is not 200, a page error, a report of the Content-Security-Policy, a request that
 * leaves the path of the site, and an anchor that its page does not have.
 */
export async function walk(browser: Browser, { site }: Host): Promise<{ faults: string[]; asked: number }> {
  const faults: string[] = [];
  const seen = new Set<string>([`${site}/`]);
  const anchors: { from: string; page: string; id: string }[] = [];
  const ids = new Map<string, Set<string>>();
  let waiting = [`${site}/`];
  const note = (from: string, href: string): void => {
    const address = new URL(href, from);
    if (address.origin !== new URL(site).origin) return;
    const page = `${address.origin}${address.pathname}`;
    if (!page.startsWith(`${site}/`)) faults.push(`${from} leads to ${address.pathname}, outside the site`);
    else if (!seen.has(page)) {
      seen.add(page);
      waiting.push(page);
    }
    if (address.hash.length > 1) anchors.push({ from, page, id: decodeURIComponent(address.hash.slice(1)) });
  };
  const context = await browser.newContext();
  const kinds = new Set<string>();
  while (waiting.length > 0) {
    const batch = waiting.slice(0, AT_ONCE);
    waiting = waiting.slice(AT_ONCE);
    await Promise.all(
      batch.map(async (address) => {
        const answer = await context.request.get(address);
        if (answer.status() !== 200) faults.push(`${address}: ${String(answer.status())}`);
        else if (/\.(?:css|webmanifest)$/.test(address)) fromText(address, await answer.text(), note);
        if (answer.status() !== 200 || !address.endsWith('/')) return;
        // A former address leads on, wherever its host answers with a page.
        const html = await answer.text();
        for (const href of values(html, 'href|src|action')) note(answer.url(), href);
        ids.set(answer.url(), new Set(values(html, 'id')));
        const kind = [...html.matchAll(/<(?:script|link rel="stylesheet")[^>]*>/g)].map(([tag]) => tag).join();
        if (kinds.has(kind)) return;
        kinds.add(kind);
        const page = await context.newPage();
        watch(page, address, site, faults);
        await page.goto(address);
        await page.close();
      }),
    );
  }
  await context.close();
  for (const { from, page, id } of anchors)
    if (ids.get(page)?.has(id) === false) faults.push(`${from} leads to ${page}#${id}, which has no such anchor`);
  return { faults, asked: seen.size };
}

/** Values of attributes, as far as readers and browsers follow them. */
function values(html: string, names: string): string[] {
  return [...html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

/** Addresses that a file names: of this site, as an address of its own. */
function fromText(address: string, text: string, note: (from: string, href: string) => void): void {
  if (address.endsWith('.css')) {
    for (const [, href = ''] of text.matchAll(/url\(["']?([^"')]+)/g))
      if (!href.startsWith('data:')) note(address, href);
  } else if (address.endsWith('.webmanifest')) {
    const { icons, start_url } = JSON.parse(text) as { icons: { src: string }[]; start_url: string };
    for (const href of [start_url, ...icons.map(({ src }) => src)]) note(address, href);
  }
}

/** Tells every problem of a page. Reports of the policy come as console errors in Chromium. */
function watch(page: Page, address: string, site: string, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${address}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${address}: ${error.message}`));
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${site}/`) && !/^(?:data|blob):/.test(asked)) faults.push(`${address} asks for ${asked}`);
  });
}

/** Uses what needs scripts: search, full text, the plan, and ticks that are there again. Out: what is wrong. */
export async function use(browser: Browser, { site }: Host): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  watch(page, 'in use', site, faults);
  const at = (path: string): string => `${site}${path}`;

  await page.goto(at('/search/?q=chirper%20photo%20ideas'));
  const hit = page.locator('a[data-hit]').first();
  await hit.click();
  await page.waitForURL((url) => url.href.startsWith(`${site}/chirper/`));

  await page.goto(at('/plauder/encrypt-backup/'));
  await page.keyboard.press('/');
  await page.keyboard.type('fotobox map');
  await page.locator('dialog a[data-hit]').first().waitFor();

  // A word of a text, which no title has: Pagefind finds it.
  await page.goto(at('/search/?q=moonlight%20gazette'));
  await page.locator('.search-texts a[data-hit], .search-texts [role=status]').first().waitFor();

  await page.goto(at('/plan/?apps=chirper,fotobox&region=eu-eea&device=android&worries=training&minutes=10'));
  const planned = page.locator('.plan-item h3 a, .plan-item a').first();
  await planned.waitFor();
  const leads = await planned.evaluate((link) => (link as HTMLAnchorElement).href);
  if (!leads.startsWith(`${site}/`)) faults.push(`the plan leads to ${leads}`);

  await page.goto(at('/chirper/turn-off-photo-ideas/'));
  const box = page.locator('li[data-step] input[type=checkbox]').first();
  await box.check();
  await page.reload();
  if (!(await page.locator('li[data-step] input[type=checkbox]').first().isChecked()))
    faults.push('a tick is not there again');
  await context.close();
  return faults;
}

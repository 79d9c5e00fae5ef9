/** Prints a book with Chromium, from the files of the built site and without any network. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TYPES } from '../serve/types.ts';
import { withBrowser } from '../search/served.ts';
import { escapeHtml } from '../policy-watch/report/escape.ts';

/** Stands for the site while it is printed. `.invalid` is nowhere (RFC 2606). */
const HOST = 'http://site.invalid';

/**
 * @param html of the book
 * @param site the folder of the built site
 * @param base the path that it was built for
 * @param footer the line at the foot of every page, before its number
 * @throws if something that the book shows is not there
 */
export async function printBook(html: string, site: string, base: string, footer: string): Promise<Buffer> {
  const missing: string[] = [];
  const bytes = await withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const address = new URL(route.request().url());
      const name = address.pathname;
      if (address.origin === HOST && name === `${base}/book`)
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      const file = path.join(site, name.startsWith(`${base}/`) ? name.slice(base.length) : name);
      if (address.origin === HOST && existsSync(file))
        return route.fulfill({ contentType: TYPES[path.extname(file)] ?? 'text/plain', body: readFileSync(file) });
      if (name !== '/favicon.ico') missing.push(address.href);
      return route.abort();
    });
    await page.goto(`${HOST}${base}/book`);
    return page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      margin: { top: '16mm', bottom: '18mm', left: '15mm', right: '15mm' },
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="font: 8px sans-serif; width: 100%; margin: 0 15mm; display: flex; justify-content: space-between"><span>${escapeHtml(footer)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
    });
  });
  if (missing.length > 0) throw new Error(`The book asks in vain for ${missing.join(', ')}.`);
  return bytes;
}

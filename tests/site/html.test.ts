import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { attribute, pages } from './dist.ts';

// One configuration for all, read once: the usual loader asks the disk at every page.
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Our generator writes void elements and attributes in its own style; what counts is what they mean.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'long-title': 'off',
      // role="list" is kept on purpose: Safari drops the list role where the markers are removed.
      'no-redundant-role': 'off',
      // Addresses with a slash in an id do not occur; ids of steps begin with letters.
      'no-inline-style': 'error',
      'require-sri': 'off',
      'tel-non-breaking': 'off',
      // A letter is filled while one types: its form has nothing to send, and must not have a way to.
      'wcag/h32': 'off',
    },
  }),
);

/**
 * What is invalid in a page. Header and footer are the same on hundreds of pages and half of their text: once they were
 * found valid, a page with the same ones is judged without them, and as a whole if that finds anything.
 * @param frames the frames that were found valid; the page's is added
 */
async function invalid(html: string, frames: Set<string>): Promise<string[]> {
  const [, head = '', before = '', main = '', after = ''] =
    /^(.*?<body[^>]*>)(.*?)(<main\b.*<\/main>)(.*)<\/body><\/html>\s*$/s.exec(html) ?? [];
  const frame = `${before}${after}`.replaceAll(/ href="[^"]*"/g, ' href="#"');
  const ids = attribute(html, 'id');
  if (main !== '' && frames.has(frame) && new Set(ids).size === ids.length) {
    const own = await messages(`${head}${main}</body></html>`);
    if (own.length === 0) return [];
  }
  const all = await messages(html);
  if (main !== '' && all.length === 0) frames.add(frame);
  return all;
}

async function messages(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => `${String(line)} ${ruleId}: ${message}`),
  );
}

test('every page is valid HTML, without inline style or script', async () => {
  const all = pages();
  expect(all.length).toBeGreaterThan(300);
  const faults: string[] = [];
  const frames = new Set<string>();
  for (const { address, html } of all) {
    faults.push(...(await invalid(html, frames)).map((fault) => `${address}:${fault}`));
    for (const [, attributes = '', code = ''] of html.matchAll(/<script\b([^>]*)>([^<]*)/g)) {
      if (code.trim() !== '' && !attributes.includes('application/ld+json')) faults.push(`${address}: inline script`);
    }
    if (/<style\b/.test(html)) faults.push(`${address}: inline style sheet`);
  }
  expect(faults.slice(0, 40)).toEqual([]);
});

test('no blank stands before a full stop or a comma, and none is lost behind one', () => {
  const faults: string[] = [];
  for (const { address, html } of pages()) {
    // Quotations keep the blanks that their sources have, and French has them before a colon.
    const main = (/<main\b.*<\/main>/s.exec(html)?.[0] ?? '')
      .replaceAll(/<q\b.*?<\/q>/gs, '')
      .replaceAll(/(<a\b[^>]* lang="fr[^>]*>).*?<\/a>/gs, '$1A title</a>');
    for (const [piece, mark = ''] of main.matchAll(
      /.{0,40}(?:<\/(?:a|b|time|span|sup)>|[a-z])\s+([.,;:!?])(?=[\s<]).{0,10}/g,
    )) {
      // French titles of sources have blanks before these.
      if (/^\/(?:sources|labels)\//.test(address) && ';:!?'.includes(mark)) continue;
      faults.push(`${address}: ${piece}`);
    }
    for (const [piece] of main.matchAll(/.{0,30}[a-z][.,;:](?:<a\b[^>]*>)?[A-Z][a-z].{0,10}/g)) {
      if (/<a\b/.test(piece)) faults.push(`${address}: ${piece}`);
    }
  }
  expect(faults.slice(0, 30)).toEqual([]);
});

import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './dist.ts';

const validator = new HtmlValidate({
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
});

test('every page is valid HTML, without inline style or script', async () => {
  const all = pages();
  expect(all.length).toBeGreaterThan(300);
  const faults: string[] = [];
  for (const { address, html } of all) {
    const report = await validator.validateString(html);
    for (const result of report.results) {
      for (const message of result.messages) {
        faults.push(`${address}:${message.line} ${message.ruleId}: ${message.message}`);
      }
    }
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
    // Quotations keep the blanks that their sources have.
    const main = (/<main\b.*<\/main>/s.exec(html)?.[0] ?? '').replaceAll(/<q\b.*?<\/q>/gs, '');
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

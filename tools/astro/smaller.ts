/** Makes a built site smaller without changing it: white space that no browser shows, and what boot.js says to its maintainers. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from 'vite';

/** In these, white space is content, or nothing of ours. */
const KEPT = /(<(pre|script|style|textarea)\b[^]*?<\/\2>)/;
/**
 * Around these tags white space is not shown, because they stand in lines of their own. `li` and `dd` are not among them:
 * some of ours stand in one line.
 */
const BLOCKS =
  'html|head|body|meta|link|title|template|header|footer|main|nav|article|aside|section|div|p|h[1-6]|ol|ul|dl|dt|form|fieldset|legend|table|thead|tbody|tr|td|th|details|dialog|path|g|use';
const BEFORE = new RegExp(` (?=</?(?:${BLOCKS})\\b)`, 'g');
const AFTER = new RegExp(`(</?(?:${BLOCKS})(?:\\s[^<>]*)?>) `, 'g');

/** A page without the white space that shows nowhere. Texts, and spaces between words, links and buttons stay. */
export function tidyHtml(html: string): string {
  return html
    .split(KEPT)
    .filter((_, index) => index % 3 !== 2)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/\s+/g, ' ').replace(BEFORE, '').replace(AFTER, '$1'),
    )
    .join('');
}

/** @param folder of the built site */
export function makeSmaller(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const place = path.join(folder, file);
    writeFileSync(place, tidyHtml(readFileSync(place, 'utf8')));
  }
  const boot = path.join(folder, 'boot.js');
  writeFileSync(boot, minifySync('boot.js', readFileSync(boot, 'utf8')).code);
}

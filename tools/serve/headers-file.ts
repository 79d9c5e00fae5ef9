import { readFileSync, writeFileSync } from 'node:fs';
import { BASE } from '../../src/settings/base.ts';

/** A `_headers` file for a site that stands below a path: each of its paths begins with it. */
function headersBelow(text: string, base: string): string {
  return text.replace(/^\//gm, `${base}/`);
}

/** Sets the built `_headers` to the path below which the site stands. */
export function moveHeaders(folder: URL): void {
  const file = new URL('_headers', folder);
  writeFileSync(file, headersBelow(readFileSync(file, 'utf8'), BASE));
}

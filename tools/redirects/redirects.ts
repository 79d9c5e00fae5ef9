import { readFileSync, writeFileSync } from 'node:fs';
import type { Content } from '../../src/content/read.ts';
import { addressOf } from '../published/ids.ts';
import type { Retired } from '../published/lists.ts';
import { url } from '../../src/domain/urls.ts';

/** Where the former addresses of guides (`formerIds`) lead now: a link never dies. */
export function formerAddresses(content: Content): Record<string, string> {
  return Object.fromEntries(
    [...content.guides.values()].flatMap((entry) =>
      entry.data.formerIds.map((id) => [url.guide(id), url.guide(entry.id)]),
    ),
  );
}

/** Where the addresses of what was retired lead now. Anchors need no redirect: their page is still there. */
export function retiredAddresses(retired: Retired): Record<string, string> {
  return Object.fromEntries(
    Object.entries(retired).flatMap(([id, { instead }]) => {
      const [from, to] = [addressOf(id), instead === undefined ? undefined : addressOf(instead)];
      return from === undefined || to === undefined || from.includes('#') || id.startsWith('feed ') ? [] : [[from, to]];
    }),
  );
}

/** Writes `_redirects`, for hosts that can answer with a status of 301; Astro writes a page for each besides. */
export function writeRedirects(former: Readonly<Record<string, string>>, folder: URL): void {
  const lines = Object.entries(former).map(([from, to]) => `${from} ${to} 301\n`);
  writeFileSync(new URL('_redirects', folder), lines.join(''));
}

/**
 * Puts the blank into Astro’s redirect pages that HTML asks for after the semicolon of a refresh.
 * @param paths of the pages below the folder, with a slash at either end
 */
export function mendRedirectPages(paths: Iterable<string>, folder: URL): void {
  for (const path of paths) {
    const page = new URL(`.${path}index.html`, folder);
    writeFileSync(page, spacedRefresh(readFileSync(page, 'utf8')));
  }
}

/** https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh */
export function spacedRefresh(html: string): string {
  return html.replace(/(<meta http-equiv="refresh" content="\d+;)(?=url=)/, '$1 ');
}

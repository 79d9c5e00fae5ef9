/** A page of the site as it is read from a folder, where there is no server and browsers load no modules. */
import path from 'node:path';

/** What a copy says of itself. */
export interface Copy {
  /** The path below which the site was built (src/settings/base.ts). */
  base: string;
  /** The day of the copy, in words. */
  day: string;
  /** The address of the site itself, if it has one. */
  live: string | undefined;
}

/** Scripts that run. Data in a script element stay. */
const SCRIPTS = /<script(?![^>]*application\/ld\+json)[^>]*>[^]*?<\/script>/g;
/** What only a host or an installed site makes use of; a browser asks in vain for some of it. */
const FOR_HOSTS =
  /<link rel="(?:manifest|search|preload|modulepreload)"[^>]*>|<meta http-equiv="Content-Security-Policy"[^>]*>/g;
const ADDRESSES = /(\s(?:href|src|action)=")(\/[^"]*)(")/g;
const LEADS_ON = /(<meta http-equiv="refresh" content="[^"]*?url=)(\/[^"]*)(")/gi;
/** The lines that say what is not there without scripts: see “What needs JavaScript” in src/styles/base.css. */
const WITHOUT = /(<[a-z]+[^>]* class="[^"]*\bno-js\b[^"]*"[^>]*>)([^<]*)/g;

/**
 * The page without scripts, with addresses from where it lies, and a line that says what it is.
 * @param html of the page
 * @param file where it lies below the folder: `pal/index.html`
 */
export function folderPage(html: string, file: string, copy: Copy): string {
  const from = path.posix.dirname(file);
  const near = (_: string, before: string, address: string, after: string): string =>
    `${before}${nearby(address, from, copy.base)}${after}`;
  return html
    .replace(SCRIPTS, '')
    .replace(FOR_HOSTS, '')
    .replace(ADDRESSES, near)
    .replace(LEADS_ON, near)
    .replace(
      WITHOUT,
      (_, tag: string, words: string) => tag + words.replace(/\bneed(s?) JavaScript\b/, 'need$1 the site itself'),
    )
    .replace(/(<body[^>]*>)/, `$1${notice(copy)}`);
}

/** A style sheet with addresses from where it lies. */
export function folderSheet(css: string, file: string, base: string): string {
  const from = path.posix.dirname(file);
  return css.replace(
    /(url\(["']?)(\/[^"')]*)/g,
    (_, before: string, address: string) => before + nearby(address, from, base),
  );
}

/** A file of the site, from a folder of it. A page is its `index.html`; questions to the page are left out, nobody answers them. */
function nearby(address: string, from: string, base: string): string {
  const [, where = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const inside = where.startsWith(`${base}/`) ? where.slice(base.length) : where;
  const file = inside.endsWith('/') ? `${inside}index.html` : inside;
  return path.posix.relative(from, file.slice(1)) + anchor;
}

function notice({ day, live }: Copy): string {
  const itself = live === undefined ? 'the site itself' : `<a href="${live}" rel="noreferrer">the site itself</a>`;
  return `<p class="wrap small folder-copy">A copy, valid as of ${day}. Search, plans, saved ticks and filling letters in need ${itself}.</p>`;
}

/**
 * What whoever publishes the site sets through the environment. Checked before anything is built, so that a mistake is
 * told in a sentence, not found later in canonical addresses, feeds and QR codes.
 */

import { readBase } from './base.ts';

export interface Publishing {
  /** The host of the site, with its protocol; the example's in a preview. */
  site: string;
  /** The path below which it stands there; nothing at the root: see `BASE`. */
  base: string;
  /** Built without SITE_URL: pages say so, and search engines are asked to leave them out. */
  preview: boolean;
  /** Where readers can write. */
  contact: string | undefined;
  /**
   * Where readers can mail what their screen shows, and where whoever finds a hole in the site can write: security.txt
   * names it, and without it there is none.
   */
  contactEmail: string | undefined;
  /** The repository whose issues take readers' reports, without a slash at the end; that of `repository` if none is named. */
  issues: string | undefined;
  /** The repository that edits go to, without a slash at the end. */
  repository: string | undefined;
  /** Whether each page carries the policy in a meta tag, for hosts that ignore `_headers`. */
  metaPolicy: boolean;
}

/** Stands for an address in previews. `.example` belongs to nobody (RFC 2606). */
const PREVIEW_SITE = 'https://no-single-switch.example';

/** Hosts at which a copy is tried out, without https. */
const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Reads the settings.
 * @throws one sentence on the first that cannot be meant
 */
export function publishing(env: NodeJS.ProcessEnv = process.env): Publishing {
  const { SITE_URL: site, CONTACT_URL: contact, CONTACT_EMAIL: email, CSP_META: meta = '' } = env;
  const { REPO_URL, ISSUES_URL } = env;
  const repository = REPO_URL === undefined || REPO_URL === '' ? undefined : repositoryOf(REPO_URL);
  if (!['', '0', '1'].includes(meta)) throw new Error(`CSP_META is “${meta}”. Set it to 1, or leave it unset.`);
  return {
    base: readBase(env),
    site: site === undefined ? PREVIEW_SITE : siteOf(site),
    preview: site === undefined,
    contact: contact === undefined || contact === '' ? undefined : contactOf(contact),
    contactEmail: email === undefined || email === '' ? undefined : emailOf(email),
    issues: ISSUES_URL === undefined || ISSUES_URL === '' ? repository : issuesOf(ISSUES_URL),
    repository,
    metaPolicy: meta === '1',
  };
}

function siteOf(text: string): string {
  const remedy =
    'Set it to the address of the site, for example SITE_URL=https://your.address, or unset it for a preview.';
  if (text.trim() === '') throw new Error(`SITE_URL is empty. ${remedy}`);
  if (!URL.canParse(text)) throw new Error(`SITE_URL is “${text}”, which is no web address. ${remedy}`);
  const { protocol, hostname, username, search, hash, origin } = new URL(text);
  if (protocol !== 'https:' && !(protocol === 'http:' && LOCAL.test(hostname)))
    throw new Error(
      `SITE_URL is “${text}”. It must begin with https://, so that nobody can change the pages on their way. ${remedy}`,
    );
  if (search !== '' || hash !== '')
    throw new Error(`SITE_URL is “${text}”. The address of a site has no “?” and no “#”. ${remedy}`);
  if (username !== '') throw new Error(`SITE_URL holds a name or a password, which would be published. ${remedy}`);
  return origin;
}

function contactOf(text: string): string {
  if (URL.canParse(text) && ['https:', 'mailto:'].includes(new URL(text).protocol)) return text;
  throw new Error(
    `CONTACT_URL is “${text}”. It must be a full address that begins with https:// or mailto:, or be unset.`,
  );
}

function repositoryOf(text: string): string {
  const address = URL.parse(text);
  if (
    address?.protocol === 'https:' &&
    address.username === '' &&
    address.search === '' &&
    /\/[^/]+\/[^/]+/.test(address.pathname)
  )
    return `${address.origin}${address.pathname.replace(/\/+$|\.git\/?$/, '')}`;
  throw new Error(
    `REPO_URL is “${text}”. It must be the address of the repository, for example https://github.com/you/no-single-switch, or be unset.`,
  );
}

function issuesOf(text: string): string {
  const address = URL.parse(text);
  const folder = /^(\/[^/]+\/.*?[^/]+?)(?:\/-)?\/issues\/?$/.exec(address?.pathname ?? '')?.[1];
  if (
    address?.protocol === 'https:' &&
    address.username === '' &&
    address.search === '' &&
    address.hash === '' &&
    folder !== undefined
  )
    return `${address.origin}${folder}`;
  throw new Error(
    `ISSUES_URL is “${text}”. It must be the address of the list of issues, for example https://codeberg.org/you/no-single-switch/issues, or be unset.`,
  );
}

function emailOf(text: string): string {
  if (/^[^\s@<>",:]+@[^\s@<>",:]+\.[a-z]{2,}$/i.test(text)) return text;
  throw new Error(`CONTACT_EMAIL is “${text}”. It must be one plain address, me@your.address, or be unset.`);
}

/**
 * The part of the policy that a meta tag can carry. Browsers ignore `frame-ancestors` there, and every other header of
 * `_headers` has no such tag but Referrer-Policy: a host that can send headers should.
 * @param headers the text of `_headers`
 */
export function metaPolicyOf(headers: string): string {
  const policy = /^\s*Content-Security-Policy:\s*(.+)$/m.exec(headers)?.[1];
  if (policy === undefined) throw new Error('public/_headers has no Content-Security-Policy.');
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
    .join('; ');
}

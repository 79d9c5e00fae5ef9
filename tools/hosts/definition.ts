/** What a host has to be told of a built site: read from the site itself, so that there is one definition of it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHeaders, type HeaderRule } from '../serve/headers.ts';
import { readRedirects } from '../serve/redirects.ts';

/**
 * The port at which it is served over http, or the name of the host, at which it is served over https; with the files of
 * the certificate and its key there, if they are not where certbot puts them. Caddy gets its own.
 */
export type Place = { port: number } | { name: string; certificate?: string | undefined; key?: string | undefined };

export interface Definition {
  /** The built site's folder on the host, absolute. */
  root: string;
  /** The path below which the site stands; nothing at the root of the host. */
  base: string;
  at: Place;
  rules: HeaderRule[];
  redirects: Map<string, string>;
}

/**
 * How long browsers keep to https for a host that is served by name: two years, as the lists of browsers want. For https
 * only: over http browsers must ignore it (RFC 6797, 8.1), and hosts must not send it (7.2).
 */
export const HSTS = 'max-age=63072000';

/**
 * Reads a built site.
 * @param folder the built site
 * @param base the path that it was built for (src/settings/base.ts)
 * @param root where the folder lies on the host, if not here
 * @throws if it was not built
 */
export function definitionOf(
  folder: string,
  base: string,
  at: Definition['at'],
  root = path.resolve(folder),
): Definition {
  const headers = path.join(folder, '_headers');
  if (!existsSync(headers)) throw new Error(`${headers} is missing. Build the site first: npm run build`);
  return {
    root,
    base,
    at,
    rules: parseHeaders(readFileSync(headers, 'utf8')),
    redirects: readRedirects(path.join(folder, '_redirects')),
  };
}

/** Definitions for hosts, in the folder but no part of the site. */
export const UNSERVED = ['_headers', '_redirects'] as const;

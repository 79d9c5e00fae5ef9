import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chooseEncoding, encodePath, readAddress, type Encoding } from './address.ts';
import { BoundedCache } from './bounded-cache.ts';
import { headersForBrowsers, parseHeaders, type HeaderRule } from './headers.ts';
import { readRedirects } from './redirects.ts';
import { COMPRESSED, TYPES } from './types.ts';

/** Bytes of answers that are kept ready. The whole site is smaller, compressed. */
const CACHE_LIMIT = 64 * 1024 * 1024;

/**
 * Limits against clients that are slow, on purpose or not. Times in milliseconds: to send the head of a request, to send
 * all of it, to stand idle between two, to stand idle at all.
 */
export interface Limits {
  headers: number;
  request: number;
  keepAlive: number;
  idle: number;
  connections: number;
}
const LIMITS: Limits = { headers: 10_000, request: 15_000, keepAlive: 5_000, idle: 30_000, connections: 500 };

/** Definitions for hosts, in the folder but no part of the site. */
const UNSERVED = new Set(['/_headers', '/_redirects']);

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * A static server for the built site, with the headers of `_headers` and with brotli or gzip, as a production host has.
 * Every answer carries these headers, redirects and refusals too; of a request nothing gets into a header but its path,
 * encoded anew, and its query, if that is printable.
 * @param root the folder to serve, with its `_headers` file in it
 * @param base the path below which the site stands (src/settings/base.ts); nothing else is answered
 * @throws if the folder or its `_headers` is missing
 */
export function createSiteServer(root: string, limits: Limits = LIMITS, base = ''): Server {
  const definition = path.join(root, '_headers');
  if (!existsSync(definition)) throw new Error(`${definition} is missing. Build the site first: npm run build`);
  const site: Site = {
    root,
    base,
    rules: parseHeaders(readFileSync(definition, 'utf8')),
    redirects: readRedirects(path.join(root, '_redirects')),
    cache: new BoundedCache(CACHE_LIMIT),
  };
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: Math.min(1000, limits.headers),
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => {
      const reply = answer(site, request);
      request.resume();
      response.writeHead(reply.status, reply.headers);
      response.end(request.method === 'HEAD' || reply.status === 304 ? undefined : reply.body);
    },
  );
  server.timeout = limits.idle;
  server.maxConnections = limits.connections;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // A browser opens connections ahead of need. An answer on one that asked for nothing would be taken for the answer
    // to its next request; a connection that was closed is opened anew.
    if (!socket.writable || error.code === 'ERR_HTTP_REQUEST_TIMEOUT') {
      socket.destroy();
      return;
    }
    const { headers, body } = refusal(site, 400, 'Bad request');
    const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('')}\r\n${body.toString()}`);
  });
  return server;
}

interface Site {
  root: string;
  base: string;
  rules: HeaderRule[];
  redirects: Map<string, string>;
  cache: BoundedCache<Reply>;
}

function answer(site: Site, request: IncomingMessage): Reply {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refusal(site, 405, 'Only GET and HEAD', { allow: 'GET, HEAD' });
  const address = readAddress(request.url ?? '');
  if (!address) return refusal(site, 400, 'Bad address');
  try {
    const target = site.redirects.get(address.path);
    if (target !== undefined) return redirect(site, 301, target + address.query, address.path);
    if (address.path === site.base)
      return redirect(site, 308, `${encodePath(address.path)}/${address.query}`, address.path);
    if (!address.path.startsWith(`${site.base}/`)) return refusal(site, 404, `The site is at ${site.base}/`);
    const found = locate(site.root, address.path.slice(site.base.length));
    if (found === 'folder') return redirect(site, 308, `${encodePath(address.path)}/${address.query}`, address.path);
    const reply = file(site, found, address.path, chooseEncoding([request.headers['accept-encoding'] ?? ''].join()));
    return reply.status === 200 && isKnown(request, reply) ? unchanged(reply) : reply;
  } catch (error) {
    // A file that vanishes or cannot be read while it is asked for must not end the server for everybody else.
    return refusal(site, 500, error instanceof Error ? `Cannot be read: ${error.name}` : 'Cannot be read');
  }
}

function refusal(site: Site, status: number, text: string, more: Record<string, string> = {}): Reply {
  const body = Buffer.from(`${text}\n`);
  const headers = {
    ...Object.fromEntries(headersForBrowsers(site.rules, `${site.base}/`)),
    ...more,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(body.length),
  };
  return { status, headers, body };
}

function redirect(site: Site, status: number, location: string, from: string): Reply {
  return {
    status,
    headers: { ...Object.fromEntries(headersForBrowsers(site.rules, from)), location, 'content-length': '0' },
    body: Buffer.alloc(0),
  };
}

/** The answer with a file, from the cache unless the file has changed. Without one, the page for what does not exist. */
function file(site: Site, found: Found | undefined, pathname: string, encoding: Encoding): Reply {
  const missing = path.join(site.root, '404.html');
  const there = found ?? (existsSync(missing) ? { file: missing, stats: statSync(missing) } : undefined);
  if (!there) return refusal(site, 404, 'Not found');
  const key = [encoding, there.file, there.stats.mtimeMs, there.stats.size, found ? 200 : 404].join(' ');
  const known = site.cache.get(key);
  if (known) return known;
  const raw = readFileSync(there.file);
  const type = TYPES[path.extname(there.file)] ?? 'application/octet-stream';
  const compressed = encoding !== '' && COMPRESSED.test(type);
  const body = !compressed
    ? raw
    : encoding === 'br'
      ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
      : gzipSync(raw, { level: 9 });
  const headers: Record<string, string> = {
    'content-type': type,
    etag: `"${createHash('sha1').update(raw).digest('base64url')}${compressed ? `-${encoding}` : ''}"`,
    vary: 'Accept-Encoding',
    // What does not exist has the page's own headers: a wrong address of a lasting file must not last.
    ...Object.fromEntries(headersForBrowsers(site.rules, found ? pathname : `${site.base}/404.html`)),
    ...(compressed && { 'content-encoding': encoding }),
    'content-length': String(body.length),
  };
  const reply = { status: found ? 200 : 404, headers, body };
  site.cache.set(key, reply);
  return reply;
}

/** Whether the client says that it has exactly this (RFC 9110, 13.1.2). */
function isKnown(request: IncomingMessage, { headers }: Reply): boolean {
  const tags = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(headers.etag ?? '');
}

function unchanged(reply: Reply): Reply {
  const kept = Object.entries(reply.headers).filter(([name]) => !/^content-(?:length|encoding|type)$/.test(name));
  return { status: 304, headers: Object.fromEntries(kept), body: Buffer.alloc(0) };
}

interface Found {
  file: string;
  stats: Stats;
}

/** The file for a path; `folder` if a slash is missing at its end. Nothing outside `root` is ever found. */
function locate(root: string, pathname: string): Found | 'folder' | undefined {
  if (UNSERVED.has(pathname)) return undefined;
  const file = path.join(root, pathname, pathname.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(path.join(root, path.sep))) return undefined;
  const stats = look(file);
  if (stats?.isDirectory()) return existsSync(path.join(file, 'index.html')) ? 'folder' : undefined;
  return stats?.isFile() ? { file, stats } : undefined;
}

/** What lies at a path; nothing if there can be nothing, as under a name that is too long. */
function look(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

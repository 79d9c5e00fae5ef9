import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFor, parseHeaders } from './headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
};
const COMPRESSED = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/;

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * A static server for the built site, with the headers of `_headers` and with brotli or gzip, as a production host has.
 * @param root the folder to serve, with its `_headers` file in it
 * @throws if the folder or its `_headers` is missing
 */
export function createSiteServer(root: string): Server {
  const definition = path.join(root, '_headers');
  if (!existsSync(definition)) throw new Error(`${definition} is missing. Build the site first: npm run build`);
  const rules = parseHeaders(readFileSync(definition, 'utf8'));
  const redirects = readRedirects(path.join(root, '_redirects'));
  const cache = new Map<string, Reply>();

  const answer = (pathname: string, encodings: string): Reply => {
    const encoding = /\bbr\b/.test(encodings) ? 'br' : /\bgzip\b/.test(encodings) ? 'gzip' : '';
    const key = `${encoding} ${pathname}`;
    const known = cache.get(key);
    if (known) return known;
    const fresh = build(pathname, encoding);
    cache.set(key, fresh);
    return fresh;
  };

  const build = (pathname: string, encoding: string): Reply => {
    const target = redirects.get(pathname);
    if (target !== undefined) return { status: 301, headers: { location: target }, body: Buffer.alloc(0) };
    const found = locate(root, pathname);
    if (found === 'folder') return { status: 308, headers: { location: `${pathname}/` }, body: Buffer.alloc(0) };
    const file = found ?? path.join(root, '404.html');
    const raw = existsSync(file) ? readFileSync(file) : Buffer.from('Not found');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const headers: Record<string, string> = {
      'content-type': type,
      etag: `"${createHash('sha1').update(raw).digest('base64url')}"`,
      vary: 'Accept-Encoding',
      ...Object.fromEntries(headersFor(rules, pathname)),
    };
    let body: Buffer = raw;
    if (encoding !== '' && COMPRESSED.test(type)) {
      body =
        encoding === 'br'
          ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
          : gzipSync(raw, { level: 9 });
      headers['content-encoding'] = encoding;
    }
    headers['content-length'] = String(body.length);
    return { status: found === undefined ? 404 : 200, headers, body };
  };

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    let pathname: string;
    try {
      pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      response.writeHead(400, { 'content-type': 'text/plain' }).end('Bad address');
      return;
    }
    const reply = answer(pathname, [request.headers['accept-encoding']].join());
    if (reply.status === 200 && request.headers['if-none-match'] === reply.headers.etag) {
      response.writeHead(304, reply.headers).end();
      return;
    }
    response.writeHead(reply.status, reply.headers).end(request.method === 'HEAD' ? undefined : reply.body);
  });
}

/** The file for a path; `folder` if a slash is missing at its end. Nothing outside `root` is ever found. */
function locate(root: string, pathname: string): string | undefined {
  const file = path.normalize(path.join(root, pathname));
  if (pathname.includes('\0') || (file !== path.normalize(root) && !file.startsWith(path.normalize(root) + path.sep)))
    return undefined;
  if (pathname.endsWith('/')) {
    const index = path.join(file, 'index.html');
    return existsSync(index) ? index : undefined;
  }
  if (!existsSync(file)) return undefined;
  if (statSync(file).isDirectory()) return existsSync(path.join(file, 'index.html')) ? 'folder' : undefined;
  return file;
}

/** `_redirects` of static hosts: “from to status” a line. */
function readRedirects(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  return new Map(
    lines.map((line) => {
      const [from = '', to = ''] = line.split(/\s+/);
      return [from, to];
    }),
  );
}

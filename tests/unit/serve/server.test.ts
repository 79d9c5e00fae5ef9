import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BoundedCache } from '../../../tools/serve/bounded-cache.ts';
import { headersFor, parseHeaders } from '../../../tools/serve/headers.ts';
import { createSiteServer } from '../../../tools/serve/server.ts';

let server: Server;
let root: string;
let port: number;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'nss-serve-'));
  mkdirSync(path.join(root, 'page'));
  mkdirSync(path.join(root, 'bücher'));
  writeFileSync(path.join(root, 'bücher', 'index.html'), 'books');
  writeFileSync(
    path.join(root, '_headers'),
    '/*\n  X-One: 1\n  Cache-Control: no-cache\n  CDN-Cache-Control: max-age=60\n/page/*\n  Cache-Control: max-age=5\n',
  );
  writeFileSync(path.join(root, '_redirects'), '/old/ /page/ 301\n');
  writeFileSync(path.join(root, 'index.html'), `<p>${'home '.repeat(200)}</p>`);
  writeFileSync(path.join(root, '404.html'), 'not here');
  writeFileSync(path.join(root, 'page', 'index.html'), 'page');
  writeFileSync(path.join(root, '..', 'nss-secret.txt'), 'secret');
  server = createSiteServer(root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
});

/** A raw request: `fetch` would tidy the address first. */
function get(
  target: string,
  headers: Record<string, string> = {},
): Promise<{ message: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: target, headers }, (message) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('end', () => {
        resolve({ message, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('pages come with the headers of _headers, the later rule winning', async () => {
  const { message } = await get('/page/');
  expect(message.statusCode).toBe(200);
  expect(message.headers['x-one']).toBe('1');
  expect(message.headers['cache-control']).toBe('max-age=5');
  // No network stands before this server, and a header that nobody reads has its weight.
  expect(message.headers['cdn-cache-control']).toBeUndefined();
});

test('text is compressed with brotli, and answered 304 when unchanged', async () => {
  const { message, body } = await get('/', { 'accept-encoding': 'gzip, br' });
  expect(message.headers['content-encoding']).toBe('br');
  expect(body.length).toBeLessThan(100);
  const again = await get('/', {
    'accept-encoding': 'br',
    'if-none-match': message.headers.etag ?? '',
  });
  expect(again.message.statusCode).toBe(304);
});

test('a missing slash and a retired address redirect; what is missing is a 404 page', async () => {
  expect((await get('/page')).message.headers.location).toBe('/page/');
  expect((await get('/old/')).message.headers.location).toBe('/page/');
  const missing = await get('/nowhere/');
  expect(missing.message.statusCode).toBe(404);
  expect(missing.body.toString()).toBe('not here');
});

test.each(['/../nss-secret.txt', '/%2e%2e/nss-secret.txt', '/page/..%2f..%2fnss-secret.txt', '/%00', '/%zz'])(
  'nothing outside the folder is served: %s',
  async (target) => {
    const { message, body } = await get(target);
    expect(message.statusCode).toBe(400);
    expect(body.toString()).not.toContain('secret');
    expect(message.headers['x-one']).toBe('1');
  },
);

test.each([
  '/x%0a%2F..%2Fpage',
  '/%E2%82%AC%2F..%2Fpage',
  '/%2Fevil.example%2F..%2Fpage',
  '//evil.example/..',
  '/pa\\ge',
])('what could end the server or lead to another host is refused: %s', async (target) => {
  const { message } = await get(target);
  expect(message.statusCode).toBe(400);
  expect(message.headers.location).toBeUndefined();
});

test('redirects keep the query, encode the path anew, and carry the headers', async () => {
  const slash = await get('/page?q=1&r=%0a');
  expect([slash.message.statusCode, slash.message.headers.location]).toEqual([308, '/page/?q=1&r=%0a']);
  expect(slash.message.headers['x-one']).toBe('1');
  const retired = await get('/old/?q=1');
  expect([retired.message.statusCode, retired.message.headers.location]).toEqual([301, '/page/?q=1']);
  expect((await get('/b%C3%BCcher')).message.headers.location).toBe('/b%C3%BCcher/');
});

test.each([
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0', undefined],
  ['gzip;q=0, *;q=0', undefined],
  ['gzip;q=1, br;q=0.5', 'gzip'],
  ['*', 'br'],
  ['brotli, xbr', undefined],
  ['identity', undefined],
])('of the encodings in “%s” the accepted one is chosen', async (accepted, expected) => {
  expect((await get('/', { 'accept-encoding': accepted })).message.headers['content-encoding']).toBe(expected);
});

test('the definitions for hosts are not served, and what is missing does not last', async () => {
  for (const target of ['/_headers', '/_redirects', '/%5fheaders', '/page/nothing.js']) {
    const { message } = await get(target);
    expect(message.statusCode, target).toBe(404);
    expect(message.headers['cache-control'], target).toBe('no-cache');
  }
});

test('a file that changes is served anew', async () => {
  expect((await get('/new.txt')).message.statusCode).toBe(404);
  writeFileSync(path.join(root, 'new.txt'), 'first');
  expect((await get('/new.txt')).body.toString()).toBe('first');
  writeFileSync(path.join(root, 'new.txt'), 'second time');
  expect((await get('/new.txt')).body.toString()).toBe('second time');
});

test('the cache never holds more than its limit, and keeps what was asked for last', () => {
  const cache = new BoundedCache(100);
  for (let index = 0; index < 50; index++) {
    cache.set(String(index), { body: Buffer.alloc(10) });
    cache.get('0');
    expect(cache.bytes).toBeLessThanOrEqual(100);
  }
  expect(cache.get('0')).toBeDefined();
  expect(cache.get('1')).toBeUndefined();
  cache.set('large', { body: Buffer.alloc(101) });
  expect(cache.get('large')).toBeUndefined();
});

test('two hundred connections that never finish their request are closed', async () => {
  const slow = createSiteServer(root, { headers: 200, request: 300, keepAlive: 100, idle: 500, connections: 500 });
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  const to = (slow.address() as AddressInfo).port;
  const closed = Array.from({ length: 200 }, async () => {
    const socket = connect(to, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    await once(socket.resume(), 'close');
  });
  await Promise.all(closed);
  slow.close();
});

test('a connection that asks for nothing is closed without an answer, which its next request would get', async () => {
  const short = createSiteServer(root, { headers: 200, request: 300, keepAlive: 100, idle: 5_000, connections: 5 });
  await new Promise<void>((resolve) => short.listen(0, '127.0.0.1', resolve));
  const socket = connect((short.address() as AddressInfo).port, '127.0.0.1');
  const said: Buffer[] = [];
  socket.on('data', (part: Buffer) => said.push(part));
  await once(socket, 'close');
  expect(Buffer.concat(said).toString()).toBe('');
  short.close();
});

test('the production headers close what the design promises', () => {
  const headers = headersFor(parseHeaders(readFileSync('public/_headers', 'utf8')), '/facebook/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toMatch(/'unsafe-eval'/);
  expect(policy).not.toMatch(/https?:|\*/);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('permissions-policy')).toContain('camera=()');
});

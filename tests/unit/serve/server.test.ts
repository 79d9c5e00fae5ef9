import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../tools/serve/headers.ts';
import { createSiteServer } from '../../../tools/serve/server.ts';

let server: Server;
let port: number;

beforeAll(async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'nss-serve-'));
  mkdirSync(path.join(root, 'page'));
  writeFileSync(
    path.join(root, '_headers'),
    '/*\n  X-One: 1\n  Cache-Control: no-cache\n/page/*\n  Cache-Control: max-age=5\n',
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
});

test('text is compressed with brotli, and answered 304 when unchanged', async () => {
  const { message, body } = await get('/', { 'accept-encoding': 'gzip, br' });
  expect(message.headers['content-encoding']).toBe('br');
  expect(body.length).toBeLessThan(100);
  const again = await get('/', { 'if-none-match': message.headers.etag ?? '' });
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
    expect(message.statusCode).toBeGreaterThanOrEqual(400);
    expect(body.toString()).not.toContain('secret');
  },
);

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

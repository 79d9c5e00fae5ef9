import fc from 'fast-check';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../../tools/serve/server.ts';

let server: Server;
let port: number;

beforeAll(async () => {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'nss-fuzz-')), 'site');
  for (const folder of ['', 'about', 'ünïcode', 'a b']) {
    mkdirSync(path.join(root, folder), { recursive: true });
    writeFileSync(path.join(root, folder, 'index.html'), `<p>${folder}</p>`);
  }
  writeFileSync(path.join(root, '_headers'), '/*\n  X-Policy: set\n');
  writeFileSync(path.join(root, '_redirects'), '/old/ /about/ 301\n');
  writeFileSync(path.join(root, '404.html'), 'not here');
  writeFileSync(path.join(root, '..', 'secret.txt'), 'the secret');
  server = createSiteServer(root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Pieces of addresses that once ended a server, led elsewhere, or left the folder; and harmless ones between them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['/', '//', '/..', '/.', '..', '%2f', '%2F..%2F', '%5c', '\\', '%0a', '%0d%0aSet-Cookie:x=1', '%00', '%', '%zz'],
    ...['%E2%82%AC', '%c0%af', '%ff', '%2e%2e', '%252f', '?', '?q=%0a', '#', ':', '@evil.example', 'evil.example'],
    ...[
      'about',
      'old/',
      '/old/',
      'secret.txt',
      '_headers',
      '_redirects',
      'index.html',
      '%C3%BCn%C3%AFcode',
      'a%20b',
      ' ',
      '*',
    ],
    ...[
      'http://evil.example',
      '\u0000',
      '\u00e9',
      '\t',
      ';',
      '&',
      '=',
      '+',
      'x'.repeat(3000),
      'constructor',
      '__proto__',
    ],
  ),
  fc.string({ maxLength: 8 }),
);
const target = fc
  .tuple(fc.constantFrom('/', '/', '/', ''), fc.array(piece, { maxLength: 6 }))
  .map(([slash, pieces]) => slash + pieces.join(''));
const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'BREW', 'get');
const header = fc.constantFrom(
  'Accept-Encoding: br;q=0',
  'Accept-Encoding: ,;;q=,gzip;q=x',
  'If-None-Match: *',
  'Host: evil.example',
  'Content-Length: 5',
  'Content-Length: -1',
  'Transfer-Encoding: chunked',
  'X: \u0001',
  `Long: ${'y'.repeat(20_000)}`,
  'No colon',
);

/** Sends bytes as they are, and gives back all that comes. */
function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (data: string) => (answer += data));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(answer);
      else reject(error);
    });
    socket.on('close', () => {
      resolve(answer);
    });
    socket.end(text, 'latin1');
  });
}

test('of a thousand hostile requests none ends the server, leads elsewhere, or gets what is not served', async () => {
  const requests = fc.sample(fc.tuple(method, target, fc.array(header, { maxLength: 2 })), { numRuns: 1000, seed: 11 });
  const faults: string[] = [];
  const statuses = new Map<string, number>();
  const check = async ([verb, address, headers]: (typeof requests)[number]): Promise<void> => {
    const lines = [`${verb} ${address} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''];
    const answer = await send(lines.join('\r\n'));
    const say = (what: string): number => faults.push(`${JSON.stringify(address.slice(0, 80))} ${what}`);
    const [head = ''] = answer.split('\r\n\r\n');
    const status = /^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? 'none';
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (!['200', '301', '304', '308', '400', '404', '405'].includes(status)) say(`is answered with ${status}`);
    if (!/^x-policy: set$/im.test(head)) say('is answered without the headers');
    if (/set-cookie/i.test(head.replace(/^location: .*$/im, ''))) say('sets a header');
    if (answer.includes('the secret') || answer.includes('X-Policy: set\n')) say('gets what is not served');
    const location = /^location: (.*)$/im.exec(head)?.[1];
    if (location !== undefined && !/^\/(?!\/)[!-~]*$/.test(location)) say(`leads to ${location}`);
  };
  for (let from = 0; from < requests.length; from += 25) await Promise.all(requests.slice(from, from + 25).map(check));
  expect(faults.slice(0, 10)).toEqual([]);
  // The fuzz is worth something only while it reaches every kind of answer.
  for (const status of ['200', '301', '308', '400', '404', '405'])
    expect(statuses.get(status) ?? 0, status).toBeGreaterThan(0);
  expect(await send('GET /about/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
});

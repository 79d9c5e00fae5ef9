/** The fixture site as it stands below /x/, served by Caddy and by nginx from the configurations that we generate. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caddyConfig } from '../../tools/hosts/caddy.ts';
import { definitionOf, HSTS } from '../../tools/hosts/definition.ts';
import { nginxConfig } from '../../tools/hosts/nginx.ts';
import { precompress } from '../../tools/hosts/precompress.ts';
import { withBrowser } from '../../tools/search/served.ts';
import { BELOW, FIXTURE_SITE_BELOW } from '../fixtures/site/place.ts';
import { use, walk } from '../hosts/walk.ts';
import { findTool, run, withTool } from './tools.ts';

const START_MS = 20_000;

const HOSTS = [
  {
    name: 'caddy',
    make: caddyConfig,
    file: 'Caddyfile',
    args: (file: string) => ['run', '--config', file, '--adapter', 'caddyfile'],
  },
  {
    name: 'nginx',
    make: nginxConfig,
    file: 'nginx.conf',
    args: (file: string, folder: string) => [
      ...['-p', folder, '-c', file, '-e', 'stderr'],
      ...['-g', `daemon off; pid ${folder}/pid;${process.getuid?.() === 0 ? ' user root;' : ''}`],
    ],
  },
] as const;

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** Waits until a host that was started answers. @throws what it said, if it does not */
async function answering(address: string, status: number, said: () => string): Promise<void> {
  const begun = Date.now();
  for (;;) {
    const answer = await fetch(address, { redirect: 'manual' }).catch(() => undefined);
    if (answer?.status === status) return;
    if (Date.now() - begun > START_MS)
      throw new Error(`${address} does not answer (${String(answer?.status)}): ${said().slice(-2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The program of a host, in the folders of root too. */
const programOf = (name: string): string | undefined =>
  findTool(name) ?? (existsSync(`/usr/sbin/${name}`) ? `/usr/sbin/${name}` : undefined);

for (const { name, make, file, args } of HOSTS) {
  const program = programOf(name);
  withTool(
    name,
    program !== undefined,
    `Install ${name} (apt-get install ${name === 'nginx' ? 'nginx-light' : name}).`,
    () => {
      let child: ChildProcess | undefined;
      let site = '';
      let said = '';

      beforeAll(async () => {
        if (!existsSync(path.join(FIXTURE_SITE_BELOW, 'index.html')))
          throw new Error(`${FIXTURE_SITE_BELOW} is missing. Build first: npm run build:base`);
        if (program === undefined) throw new Error(`FOREIGN_REQUIRED is set, and ${name} is missing.`);
        const folder = mkdtempSync(path.join(tmpdir(), `nss-${name}-`));
        const root = path.join(folder, 'site');
        cpSync(FIXTURE_SITE_BELOW, root, { recursive: true });
        await precompress(root);
        const port = await freePort();
        const config = path.join(folder, file);
        writeFileSync(config, make(definitionOf(root, BELOW, { port })));
        child = spawn(program, args(config, folder), { env: { ...process.env, HOME: folder } });
        child.stderr?.on('data', (piece: Buffer) => {
          said += piece.toString();
        });
        site = `http://127.0.0.1:${String(port)}${BELOW}`;
        await answering(`${site}/`, 200, () => said);
      }, 120_000);

      afterAll(() => {
        child?.kill();
      });

      const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
        fetch(`${site}${address}`, { headers, redirect: 'manual' });

      test('a page has the headers of _headers, and is sent as the build compressed it', async () => {
        const answer = await get('/chirper/delete-account/', { 'accept-encoding': name === 'caddy' ? 'br' : 'gzip' });
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
        expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
        expect(answer.headers.get('cache-control')).toBe('no-cache');
        expect(answer.headers.get('cdn-cache-control')).toMatch(/stale-while-revalidate=\d+, stale-if-error=\d+/);
        expect(answer.headers.get('content-encoding')).toBe(name === 'caddy' ? 'br' : 'gzip');
      });

      test('hashed files last for ever, wrong addresses of them do not', async () => {
        const [asset = ''] = /\/_astro\/[^"]+\.css/.exec(await (await get('/')).text()) ?? [];
        const lasting = (await get(asset)).headers;
        for (const header of ['cache-control', 'cdn-cache-control'])
          expect(lasting.get(header)).toBe('max-age=31536000, immutable');
        const missing = await get('/_astro/nothing.js');
        expect(missing.status).toBe(404);
        expect(missing.headers.get('cache-control')).toBe('no-cache');
        expect(missing.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'");
      });

      test('types, redirects, pieces, and what is no part of the site', async () => {
        expect((await get('/chirper/delete-account/index.md')).headers.get('content-type')).toBe(
          'text/markdown; charset=utf-8',
        );
        expect((await get('/site.webmanifest')).headers.get('content-type')).toMatch(/^application\/manifest\+json/);
        expect((await get('/api/v1/guides.json')).headers.get('access-control-allow-origin')).toBe('*');
        const former = await get('/hub/no-ads/');
        expect([former.status, former.headers.get('location')]).toEqual([301, `${BELOW}/hub/refuse-ads/`]);
        const slash = await get('/chirper');
        expect([301, 308]).toContain(slash.status);
        expect(slash.headers.get('location')).toBe(`${BELOW}/chirper/`);
        const piece = await get('/icon-512.png', { range: 'bytes=0-9' });
        expect([piece.status, (await piece.arrayBuffer()).byteLength]).toEqual([206, 10]);
        for (const hidden of ['/_headers', '/_redirects', '/nothing/'])
          expect((await get(hidden)).status, hidden).toBe(404);
        expect((await fetch(new URL('/chirper/', site))).status).toBe(404);
      });

      test('walked in a browser, nothing is broken; search, plan and ticks work', async () => {
        const { faults, asked } = await withBrowser((browser) => walk(browser, { site }));
        expect(faults.slice(0, 20)).toEqual([]);
        expect(asked).toBeGreaterThan(100);
        expect(await withBrowser((browser) => use(browser, { site }))).toEqual([]);
      });
    },
  );
}

/** One page over https with a certificate that nobody signed. */
async function getSecurely(address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(address, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      resolve(answer);
    })
      .on('error', reject)
      .end();
  });
}

const nginx = programOf('nginx');
const openssl = findTool('openssl');
withTool(
  'nginx, by name',
  nginx !== undefined && openssl !== undefined,
  'Install nginx and openssl (apt-get install nginx-light openssl).',
  () => {
    let child: ChildProcess | undefined;
    afterAll(() => {
      child?.kill();
    });

    test('http leads to https and sends no HSTS, https sends it', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'nss-nginx-name-'));
      const root = path.join(folder, 'site');
      mkdirSync(root);
      writeFileSync(path.join(root, 'index.html'), '<title>Here</title>');
      writeFileSync(path.join(root, '_headers'), '/*\n  Referrer-Policy: no-referrer\n');
      const [certificate, key] = [path.join(folder, 'certificate.pem'), path.join(folder, 'key.pem')];
      run(openssl, [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
        ...['-subj', '/CN=switch.example', '-keyout', key, '-out', certificate],
      ]);
      const [plain, tls] = [await freePort(), await freePort()];
      // The ports of http and https belong to root alone.
      const config = nginxConfig(definitionOf(root, '', { name: 'switch.example', certificate, key }))
        .replaceAll(/^ *listen \[::\].*\n/gm, '')
        .replace('listen 80;', `listen ${String(plain)};`)
        .replace('listen 443 ', `listen ${String(tls)} `);
      const file = path.join(folder, 'nginx.conf');
      writeFileSync(file, config);
      if (nginx === undefined) throw new Error('FOREIGN_REQUIRED is set, and nginx is missing.');
      child = spawn(nginx, HOSTS[1].args(file, folder));
      let said = '';
      child.stderr?.on('data', (piece: Buffer) => {
        said += piece.toString();
      });
      const http = `http://127.0.0.1:${String(plain)}`;
      await answering(`${http}/guides/?a=1`, 301, () => said);
      const led = await fetch(`${http}/guides/?a=1`, { redirect: 'manual' });
      expect(led.headers.get('location')).toBe('https://switch.example/guides/?a=1');
      expect(led.headers.get('strict-transport-security')).toBeNull();
      for (const [address, status] of [
        ['/', 200],
        ['/nothing', 404],
      ] as const) {
        const answer = await getSecurely(`https://127.0.0.1:${String(tls)}${address}`);
        expect(answer.statusCode, address).toBe(status);
        expect(answer.headers['strict-transport-security'], address).toBe(HSTS);
        expect(answer.headers['referrer-policy'], address).toBe('no-referrer');
      }
    });
  },
);

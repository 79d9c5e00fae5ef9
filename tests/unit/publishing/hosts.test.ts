import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../src/content/yaml.ts';
import { caddyConfig } from '../../../tools/hosts/caddy.ts';
import { HSTS, type Definition } from '../../../tools/hosts/definition.ts';
import { nginxConfig } from '../../../tools/hosts/nginx.ts';

const site = (at: Definition['at']): Definition => ({
  root: '/srv/site',
  base: '',
  at,
  rules: [],
  redirects: new Map(),
});

/** The blocks `server` of a configuration for nginx. */
const servers = (config: string): string[] => config.split(/^ {2}server \{$/m).slice(1);

describe('HSTS', () => {
  test('nginx sends it over https alone, and leads http there', () => {
    const [plain = '', secure = '', ...others] = servers(nginxConfig(site({ name: 'switch.example' })));
    expect(others).toEqual([]);
    expect(plain).toContain('listen 80;');
    expect(plain).toContain('return 301 https://switch.example$request_uri;');
    expect(plain).not.toContain('Strict-Transport-Security');
    expect(secure).toContain('listen 443 ssl');
    expect(secure).toContain(`add_header Strict-Transport-Security "${HSTS}" always;`);
    expect(secure).toContain('ssl_certificate /etc/letsencrypt/live/switch.example/fullchain.pem;');
    expect(secure).toContain('ssl_certificate_key /etc/letsencrypt/live/switch.example/privkey.pem;');
  });

  test('the certificate may lie elsewhere', () => {
    const at = { name: 'switch.example', certificate: '/etc/tls/own.pem', key: '/etc/tls/own.key' };
    const config = nginxConfig(site(at));
    expect(config).toContain('ssl_certificate /etc/tls/own.pem;');
    expect(config).toContain('ssl_certificate_key /etc/tls/own.key;');
    expect(config).not.toContain('letsencrypt');
  });

  test('nobody sends it from a port, which is http', () => {
    for (const make of [nginxConfig, caddyConfig])
      expect(make(site({ port: 8080 }))).not.toContain('Strict-Transport-Security');
    expect(servers(nginxConfig(site({ port: 8080 })))).toHaveLength(1);
  });
});

test('the container is a preview unless it is told its address, and takes every setting that the build reads', () => {
  const docker = readFileSync('Dockerfile', 'utf8');
  const own = [...docker.matchAll(/^ARG (\S+)$/gm)].map(([, name = '']) => name);
  const compose = z.object({
    services: z.object({ site: z.object({ build: z.object({ args: z.array(z.string()) }) }) }),
  });
  const { args } = compose.parse(parseYaml(readFileSync('compose.yml', 'utf8')).data).services.site.build;
  // A name with a value after it would be a default.
  expect(args).toEqual(own);
  const documented = [...readFileSync('docs/hosting.md', 'utf8').matchAll(/^\| (`.*?`) +\|/gm)]
    .flatMap(([, cell = '']) => cell.match(/[A-Z_]+/g) ?? [])
    .filter((name) => name !== 'PRECOMPRESS');
  expect([...own].sort()).toEqual(documented.sort());
});

/** `npm run host-config -- caddy|nginx [options]`: prints a configuration for the built site. See --help. */
import { parseArgs } from 'node:util';
import { BASE } from '../../src/settings/base.ts';
import { caddyConfig } from './caddy.ts';
import { definitionOf, type Definition } from './definition.ts';
import { nginxConfig } from './nginx.ts';

const MAKERS: Readonly<Record<string, (definition: Definition) => string>> = { caddy: caddyConfig, nginx: nginxConfig };

const HELP = `npm run --silent host-config -- <${Object.keys(MAKERS).join('|')}> [options] > file

Prints a configuration that serves the built site with its own headers and redirects.

  --site <folder>   the built site (dist)
  --root <folder>   where that folder lies on the host, if not here
  --name <host>     the name at which it is served, over https with HSTS; without it a port
  --certificate <file>, --key <file>
                    for nginx with a name, where they lie on the host, if not where certbot puts them
  --port <number>   the port (8080)
  --help            this text

BASE_PATH is that with which the site was built.
`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      site: { type: 'string', default: 'dist' },
      root: { type: 'string' },
      name: { type: 'string' },
      certificate: { type: 'string' },
      key: { type: 'string' },
      port: { type: 'string', default: '8080' },
      help: { type: 'boolean', default: false },
    },
  });
  const make = MAKERS[positionals[0] ?? ''];
  if (values.help || !make) {
    process.stdout.write(HELP);
    process.exitCode = values.help ? 0 : 2;
  } else {
    const { name, certificate, key } = values;
    if ((certificate === undefined) !== (key === undefined))
      throw new Error('A certificate and its key belong together: give --certificate and --key.');
    if (name === undefined && key !== undefined) throw new Error('A certificate is for a name: give --name as well.');
    const at = name === undefined ? { port: Number(values.port) } : { name, certificate, key };
    process.stdout.write(make(definitionOf(values.site, BASE, at, values.root)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

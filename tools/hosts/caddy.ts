import { headersFor } from '../serve/headers.ts';
import { TYPES } from '../serve/types.ts';
import { HSTS, UNSERVED, type Definition } from './definition.ts';

/**
 * A whole Caddyfile, for Caddy 2.6 or newer. Inside `route` what stands later wins, as in `_headers`. Files that were
 * compressed by the build (PRECOMPRESS=1) are sent as they are. Served by name, Caddy gets its certificate by itself.
 */
export function caddyConfig({ root, base, at, rules, redirects }: Definition): string {
  const set = (headers: Iterable<readonly [string, string]>, indent: string): string =>
    [...headers].map(([name, value]) => `${indent}header ${name} \`${value}\``).join('\n');
  const named = rules.map(({ path, headers }) =>
    headers.map(([name, value]) => `    header ${path} ${name} \`${value}\``).join('\n'),
  );
  const types = Object.entries(TYPES)
    .filter(([ending]) => ending !== '.html')
    // Late, because the file server sets what it knows of types, and takes away what it does not.
    .map(([ending, type]) => {
      const matcher = `@${ending.slice(1)}`;
      return `    ${matcher} path *${ending}\n    header ${matcher} {\n      Content-Type \`${type}\`\n      defer\n    }`;
    });
  const serve = `file_server {
        precompressed br gzip
        hide ${UNSERVED.map((file) => `${root}/${file}`).join(' ')}
      }`;
  return `# Made by \`npm run host-config -- caddy\` from _headers and _redirects of the built site.
{
  admin off
${'name' in at ? '' : '  auto_https off\n'}}
${'name' in at ? at.name : `:${String(at.port)}`} {
  root * ${root}
  encode gzip
  route {
${types.join('\n')}
${named.join('\n')}
${'name' in at ? `    header Strict-Transport-Security \`${HSTS}\`\n` : ''}${[...redirects].map(([from, to]) => `    redir ${from} ${to} 301`).join('\n')}
${base === '' ? '' : `    redir ${base} ${base}/ 308\n`}    handle_path ${base}/* {
      ${serve}
    }
    error 404
  }
  handle_errors {
${set(headersFor(rules, `${base}/404.html`), '    ')}
    header Content-Type \`text/html; charset=utf-8\`
    rewrite * /404.html
    file_server
  }
}
`;
}

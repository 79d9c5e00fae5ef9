import { TYPES } from '../serve/types.ts';
import { HSTS, UNSERVED, type Definition } from './definition.ts';

/**
 * A whole configuration for nginx, 1.18 or newer. Each header is a map from path to value, because `add_header` in one
 * place takes away those of the places around it. Files that were compressed by the build (PRECOMPRESS=1) are sent as
 * they are.
 */
export function nginxConfig({ root, base, at, rules, redirects }: Definition): string {
  const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const maps = names.map((name) => {
    // The last rule of the file wins, the first line of a map does.
    const lines = [...rules].reverse().flatMap(({ pattern, headers }) => {
      const value = headers.find(([own]) => own === name)?.[1];
      return value === undefined ? [] : [`    "~${pattern.source.replaceAll('\\/', '/')}" "${value}";`];
    });
    return `  map $uri ${variable(name)} {\n    default "";\n${lines.join('\n')}\n  }`;
  });
  const server =
    'name' in at ? `listen 80;\n    listen [::]:80;\n    server_name ${at.name};` : `listen ${String(at.port)};`;
  const hsts = 'name' in at ? `    add_header Strict-Transport-Security "${HSTS}" always;\n` : '';
  const types = Object.entries(TYPES).map(([ending, type]) => `    "${type}" ${ending.slice(1)};`);
  return `# Made by \`npm run host-config -- nginx\` from _headers and _redirects of the built site.
worker_processes auto;
events {}
http {
  server_tokens off;
  # Nobody is counted.
  access_log off;
  sendfile on;
  absolute_redirect off;
  default_type application/octet-stream;
  types {
${types.join('\n')}
  }
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_types text/css text/javascript text/plain text/markdown application/json application/xml application/manifest+json image/svg+xml;
${maps.join('\n')}
  server {
    ${server}
${names.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}
${hsts}    error_page 404 ${base}/404.html;
${[...redirects].map(([from, to]) => `    location = ${from} { return 301 ${to}$is_args$args; }`).join('\n')}
${UNSERVED.map((file) => `    location = ${base}/${file} { return 404; }`).join('\n')}
${base === '' ? '' : `    location = ${base} { return 308 ${base}/; }\n    location / { return 404; }\n`}    location ${base}/ {
      ${base === '' ? `root ${root};` : `alias ${root}/;`}
      index index.html;
    }
  }
}
`;
}

function variable(name: string): string {
  return `$h_${name.toLowerCase().replaceAll('-', '_')}`;
}

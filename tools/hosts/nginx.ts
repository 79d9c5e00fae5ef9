import { TYPES } from '../serve/types.ts';
import { HSTS, UNSERVED, type Definition, type Place } from './definition.ts';

type Named = Extract<Place, { name: string }>;

/** Where Debian's own configuration looks for files, so that certbot's way to the first certificate renews it, too. */
const CHALLENGES = '/var/www/html';

/**
 * A whole configuration for nginx, 1.18 or newer. Each header is a map from path to value, because `add_header` in one
 * place takes away those of the places around it. Files that were compressed by the build (PRECOMPRESS=1) are sent as
 * they are. Served by name, it is https with the certificate's files, and http leads there.
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
  const server = 'name' in at ? secure(at) : `listen ${String(at.port)};`;
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
${'name' in at ? plain(at.name) : ''}  server {
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

/** The block for http of a host with a name: leads to https, and answers certbot, which renews the certificate. */
function plain(name: string): string {
  return `  server {
    listen 80;
    listen [::]:80;
    server_name ${name};
    location ^~ /.well-known/acme-challenge/ { root ${CHALLENGES}; }
    location / { return 301 https://${name}$request_uri; }
  }
`;
}

function secure({ name, certificate, key }: Named): string {
  const folder = `/etc/letsencrypt/live/${name}`;
  return `listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${name};
    # Where certbot puts them; npm run host-config -- nginx --certificate … --key … names others.
    ssl_certificate ${certificate ?? `${folder}/fullchain.pem`};
    ssl_certificate_key ${key ?? `${folder}/privkey.pem`};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:tls:2m;
    ssl_session_tickets off;`;
}

function variable(name: string): string {
  return `$h_${name.toLowerCase().replaceAll('-', '_')}`;
}

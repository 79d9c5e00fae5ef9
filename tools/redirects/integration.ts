import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../content/read.ts';

/**
 * A link never dies: each former address of a guide (`formerIds`) gets a page that leads to the new one, and a line in
 * `_redirects` for hosts that can answer with a status of 301.
 */
export function redirects(): AstroIntegration {
  let former: Record<string, string> = {};
  return {
    name: 'redirects',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        former = formerAddresses(fileURLToPath(config.root));
        updateConfig({ redirects: former });
      },
      'astro:build:done': ({ dir }) => {
        const lines = Object.entries(former).map(([from, to]) => `${from} ${to} 301\n`);
        writeFileSync(new URL('_redirects', dir), lines.join(''));
      },
    },
  };
}

/** Where the former addresses of guides lead now. */
export function formerAddresses(root: string): Record<string, string> {
  return Object.fromEntries(
    [...readContent(root).content.guides.values()].flatMap((entry) =>
      entry.data.formerIds.map((id) => [`/${id}/`, `/${entry.id}/`]),
    ),
  );
}

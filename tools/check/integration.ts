import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFault } from '../content/fault.ts';
import { readContent, type ReadResult } from '../content/read.ts';
import { formerAddresses, writeRedirects } from '../redirects/redirects.ts';
import { checkContent } from './check.ts';

/**
 * What the build needs to know of the content before Astro reads it: stops a build whose content has faults, and leaves
 * a redirect for every former address. In development faults are told, and the work goes on.
 */
export function contentGuard(): AstroIntegration {
  let root = '';
  let read: ReadResult;
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        read = readContent(root);
        updateConfig({ redirects: formerAddresses(read.content) });
      },
      'astro:server:start': ({ logger }) => {
        for (const fault of checkContent(root).faults) logger.warn(formatFault(fault));
      },
      'astro:build:start': () => {
        const { faults } = checkContent(root, read);
        if (faults.length === 0) return;
        throw new Error(`The content has ${faults.length} faults:\n\n${faults.map(formatFault).join('\n')}`);
      },
      'astro:build:done': ({ dir }) => {
        writeRedirects(formerAddresses(read.content), dir);
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFault } from '../content/fault.ts';
import { readContent, type ReadResult } from '../content/read.ts';
import { writeQrCodes } from '../qr/qr.ts';
import { formerAddresses, writeRedirects } from '../redirects/redirects.ts';
import { checkContent } from './check.ts';

/**
 * What the build does with the content besides its pages: stops if the content has faults, leaves a redirect for every
 * former address, and writes the QR codes of the hand-outs. In development faults are told, and the work goes on.
 */
export function contentGuard(): AstroIntegration {
  let root = '';
  let site = '';
  let read: ReadResult;
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        site = config.site ?? 'http://localhost/';
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
      'astro:build:done': async ({ dir }) => {
        writeRedirects(formerAddresses(read.content), dir);
        await writeQrCodes(read.content.guides.keys(), dir, site);
      },
    },
  };
}

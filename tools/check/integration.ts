import type { AstroIntegration } from 'astro';
import { currentContent, renewContent } from '../../src/content/current.ts';
import { formatFault } from '../../src/content/fault.ts';
import { writeQrCodes } from '../qr/qr.ts';
import { formerAddresses, writeRedirects } from '../redirects/redirects.ts';
import { checkContent } from './check.ts';

/**
 * What the build does with the content besides its pages: stops if the content has faults, leaves a redirect for every
 * former address, and writes the QR codes of the hand-outs. In development faults are told, and the work goes on.
 */
export function contentGuard(): AstroIntegration {
  let site = '';
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        site = config.site ?? 'http://localhost/';
        const read = renewContent();
        if (command === 'build') stopAtFaults();
        updateConfig({ redirects: formerAddresses(read.content) });
      },
      'astro:server:start': ({ logger }) => {
        for (const fault of checkContent(currentContent()).faults) logger.warn(formatFault(fault));
      },
      'astro:build:done': async ({ dir }) => {
        const { content } = currentContent();
        writeRedirects(formerAddresses(content), dir);
        await writeQrCodes(content.guides.keys(), dir, site);
      },
    },
  };
}

/** Throws, and so stops the build, if the content has faults. */
function stopAtFaults(): void {
  const { faults } = checkContent(currentContent());
  if (faults.length > 0)
    throw new Error(`The content has ${faults.length} faults:\n\n${faults.map(formatFault).join('\n')}`);
}

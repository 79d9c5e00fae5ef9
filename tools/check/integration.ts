import type { AstroIntegration } from 'astro';
import { currentContent, renewContent } from '../../src/content/current.ts';
import { formatFault } from '../../src/content/fault.ts';
import { publishing } from '../../src/settings/publishing.ts';
import { publishedIds } from '../published/ids.ts';
import { addPublished, listsFolder, readRetired } from '../published/lists.ts';
import { writeQrCodes } from '../qr/qr.ts';
import { formerAddresses, retiredAddresses, writeRedirects } from '../redirects/redirects.ts';
import { checkContent } from './check.ts';

/**
 * What the build does with the content besides its pages: stops if the content has faults, leaves a redirect for every
 * former address, and writes the QR codes of the hand-outs. In development faults are told, and the work goes on.
 */
export function contentGuard(): AstroIntegration {
  let site = '';
  let former: Record<string, string> = {};
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        site = config.site ?? 'http://localhost/';
        const read = renewContent();
        if (command === 'build') stopAtFaults();
        former = { ...formerAddresses(read.content), ...retiredAddresses(readRetired(listsFolder(read.place))) };
        updateConfig({ redirects: former });
      },
      'astro:server:start': ({ logger }) => {
        for (const fault of checkContent(currentContent()).faults) logger.warn(formatFault(fault));
      },
      'astro:build:done': async ({ dir }) => {
        const { content, place } = currentContent();
        writeRedirects(former, dir);
        // Without SITE_URL it is a preview, and nothing of it was ever published.
        if (!publishing().preview) addPublished(listsFolder(place), publishedIds(content));
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

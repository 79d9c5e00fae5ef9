import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentContent, renewContent } from '../../src/content/current.ts';
import { formatFault } from '../../src/content/fault.ts';
import { withoutBase } from '../../src/domain/urls.ts';
import { buildDay } from '../../src/settings/clock.ts';
import { publishing } from '../../src/settings/publishing.ts';
import { checkContent } from '../check/check.ts';
import { publishedIds } from '../published/ids.ts';
import { addPublished, listsFolder, readRetired } from '../published/lists.ts';
import { url } from '../../src/domain/urls.ts';
import { writeQrCodes } from '../qr/qr.ts';
import { formerAddresses, mendRedirectPages, retiredAddresses, writeRedirects } from '../redirects/redirects.ts';
import { writeSecurityText } from '../security/security-txt.ts';
import { makeSearch } from '../search/make-search.ts';
import { writeTwins } from '../twins/twins.ts';
import { moveHeaders } from '../serve/headers-file.ts';
import { makeSmaller } from './smaller.ts';
import { watchContent } from './dev-content.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { serveSearch } from './dev-search.ts';

/**
 * All that the site needs of its content besides the pages. The build stops if the content has faults, leaves a redirect
 * for every former address, makes pages smaller, notes what is published, writes the Markdown twins of pages and the QR
 * codes of the hand-outs, the schemas for editors, and makes search. In
 * development every edit is read at once, its faults are told in the terminal and on the page, and search works on what
 * was read.
 */
export function siteContent(): AstroIntegration {
  let site = '';
  let former: Record<string, string> = {};
  return {
    name: 'site-content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        site = config.site ?? 'http://localhost/';
        const read = renewContent();
        if (command === 'build') stopAtFaults();
        writeEditorSchemas(fileURLToPath(config.root));
        former = { ...formerAddresses(read.content), ...retiredAddresses(readRetired(listsFolder(read.place))) };
        // Astro puts the path below which the site stands before what is left, not before where it leads.
        updateConfig({
          redirects: Object.fromEntries(Object.entries(former).map(([from, to]) => [withoutBase(from), to])),
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, logger);
        serveSearch(server);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { content, place } = currentContent();
        makeSmaller(fileURLToPath(dir));
        writeRedirects(former, dir);
        mendRedirectPages(Object.keys(former).map(withoutBase), dir);
        moveHeaders(dir);
        const settings = publishing();
        // Without SITE_URL it is a preview, and nothing of it was ever published.
        if (!settings.preview) addPublished(listsFolder(place), publishedIds(content));
        await writeTwins(content, site, dir);
        await writeSecurityText(settings, buildDay(), dir);
        await writeQrCodes(
          [...[...content.guides.keys()].map(url.guide), ...[...content.situations.keys()].map(url.situation)],
          dir,
          site,
        );
        logger.info(`search: ${await makeSearch(content, fileURLToPath(dir))}`);
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

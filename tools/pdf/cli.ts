/** `npm run pdf -- <app> [options]`: the guides of an app for a region as a dated PDF. See --help. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { currentContent } from '../../src/content/current.ts';
import { BASE } from '../../src/settings/base.ts';
import { buildDay } from '../../src/settings/clock.ts';
import { publishing } from '../../src/settings/publishing.ts';
import { BROWSER_VARIABLE, findBrowser } from '../browser/find.ts';
import { writeSums } from '../release/sums.ts';
import { makeBook } from './make.ts';
import { printBook } from './print.ts';

const HELP = `npm run pdf -- <app> [options]

Prints the guides of an app, as the built site has them, into a PDF with the day and the way to the live page. Needs
Chromium (npx playwright install chromium, or ${BROWSER_VARIABLE}).

  --region <id>     only guides that hold there, or have no known limit; all, if left out
  --site <folder>   the built site (dist)
  --out <folder>    where the PDF goes, listed in its SHA256SUMS (release)
  --help            this text

SITE_URL names the live site; BASE_PATH is that with which it was built.
`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      region: { type: 'string' },
      site: { type: 'string', default: 'dist' },
      out: { type: 'string', default: 'release' },
      help: { type: 'boolean', default: false },
    },
  });
  const [app] = positionals;
  if (values.help || app === undefined) {
    process.stdout.write(HELP);
    process.exitCode = values.help ? 0 : 2;
  } else {
    if (findBrowser() === undefined)
      throw new Error(
        `There is no Chromium. Install one (npx playwright install chromium), or name it: ${BROWSER_VARIABLE}=…`,
      );
    const { content } = currentContent();
    const day = buildDay();
    const { html, footer, count } = makeBook(content, publishing(), values.site, day, app, values.region);
    const bytes = await printBook(html, values.site, BASE, footer);
    const file = path.join(
      values.out,
      [app, values.region, day].filter((part) => part !== undefined).join('-') + '.pdf',
    );
    mkdirSync(values.out, { recursive: true });
    writeFileSync(file, bytes);
    writeSums(values.out);
    console.log(`${file}  ${String(count)} guides, ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

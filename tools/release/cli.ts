/** `npm run release -- [options]`: an archive of the built site that opens from a folder, with its sums. See --help. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BASE } from '../../src/settings/base.ts';
import { buildDay } from '../../src/settings/clock.ts';
import { publishing } from '../../src/settings/publishing.ts';
import { release } from './archive.ts';
import { writeSums } from './sums.ts';

const HELP = `npm run release -- [options]

Builds the site and writes a release of it: an archive that opens from a folder without a server, a list of what it is
made of (SPDX), and SHA256SUMS of both. The same site, lock and day make the same bytes (SOURCE_DATE_EPOCH sets the day).

  --site <folder>   the built site (dist)
  --out <folder>    where the release goes (release)
  --help            this text

SITE_URL names the site itself, to which the copy refers; BASE_PATH is that with which it was built.
`;

try {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      out: { type: 'string', default: 'release' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    const { preview, site, base } = publishing();
    const { files, count } = release(
      process.cwd(),
      values.site,
      BASE,
      buildDay(),
      preview ? undefined : `${site}${base}/`,
    );
    mkdirSync(values.out, { recursive: true });
    for (const [name, bytes] of files) {
      writeFileSync(path.join(values.out, name), bytes);
      console.log(`${path.join(values.out, name)}  ${(bytes.length / 1e6).toFixed(1)} MB`);
    }
    writeSums(values.out);
    console.log(`${String(count)} files in the archive.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

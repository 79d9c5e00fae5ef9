/** The archive of a release: the folder, how to check it, and what it is made of. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDate } from '../../src/domain/dates.ts';
import { folderCopy } from './folder.ts';
import { partsList } from './parts.ts';
import { sha256, SUMS, sumsOf } from './sums.ts';
import { zip } from './zip.ts';
import { SITE_NAME } from '../../src/settings/site-name.ts';

export interface Release {
  /** Files to publish, by name. */
  files: Map<string, Buffer>;
  /** How many files the archive holds. */
  count: number;
}

/** In the archive's folder, beside the pages. */
const PARTS = 'parts.spdx.json';

/**
 * Makes the archive of a built site and the files beside it.
 * @param root the project's folder
 * @param site the folder of the built site
 * @param day ISO 8601; the bytes depend on the site, the lock and this day alone
 */
export function release(root: string, site: string, base: string, day: string, live: string | undefined): Release {
  const folder = folderCopy(site, { base, day: formatDate(day), live });
  folder.set('READ-ME.txt', Buffer.from(readMe(formatDate(day), live)));
  folder.set('LICENSE.txt', readFileSync(path.join(root, 'LICENSE')));
  const parts = Buffer.from(partsList(root, sha256(Buffer.from(sumsOf(folder))), day));
  folder.set(PARTS, parts);
  folder.set(SUMS, Buffer.from(sumsOf(folder)));
  const name = `no-single-switch-${day}`;
  const archive = zip(new Map([...folder].map(([file, bytes]) => [`${name}/${file}`, bytes])));
  return {
    files: new Map([
      [`${name}.zip`, archive],
      [`${name}.spdx.json`, parts],
    ]),
    count: folder.size,
  };
}

function readMe(day: string, live: string | undefined): string {
  return `${SITE_NAME}, a copy valid as of ${day}

Open index.html in a browser. Nothing is installed, and no network is needed.

Search, a plan of your own, saved ticks and letters that fill themselves in need
the site itself${live === undefined ? '' : `: ${live}`}. All pages, steps, sources and letters are here.

To check that no file was changed:  sha256sum -c ${SUMS}
What it is made of:                 ${PARTS} (SPDX 2.3)

Texts and data: CC BY 4.0. Code: MIT (LICENSE.txt). You may pass it on.
This project is not part of Meta. It gives information, not legal advice.
`;
}

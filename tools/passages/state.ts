/** What the last look-up left behind for the audit: content/passage-state.yaml. */
import path from 'node:path';
import { SETTINGS } from '../../src/content/collections.ts';
import { contentPath, type ContentPlace } from '../../src/content/folder.ts';
import { formatYaml } from '../../src/content/yaml.ts';
import { writeText } from '../policy-watch/files.ts';
import type { Outcome } from './look-up.ts';

const HEAD = '# Written by npm run passages -- --record. Passages whose words the newest recording no longer has.\n';

/** Writes what is gone. `today` is a day. Errors: WatchError naming the file. */
export function writePassageState(place: ContentPlace, outcomes: readonly Outcome[], today: string): void {
  const gone = outcomes.flatMap(({ citation, state, recorded, last, now }) =>
    state === 'gone' || state === 'changed' || state === 'document-gone'
      ? [{ citation, state, recorded, ...(last && { last: last.day }), ...(now !== undefined && { now }) }]
      : [],
  );
  const file = path.join(place.root, contentPath(place, SETTINGS.passageState.file));
  writeText(file, HEAD + formatYaml({ looked: today, gone }));
}

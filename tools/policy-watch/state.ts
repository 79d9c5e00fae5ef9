/** The last point watched in each archive: `content/watch-state.yaml`, apart from the configuration so that its diffs stay small. */
import { existsSync } from 'node:fs';
import { formatYaml } from '../../src/content/yaml.ts';
import { watchState, type WatchState } from '../../src/schemas/watch-state.ts';
import { readYaml, writeText } from './files.ts';

export type { WatchState };
export type LastPoint = WatchState['archives'][string];

/** Reads the state. A missing file means that nothing was watched yet. Errors: WatchError naming file and field. */
export function readState(file: string): WatchState {
  if (!existsSync(file)) return { archives: {} };
  return readYaml(file, watchState);
}

/** Writes the state, archives in alphabetical order. */
export function writeState(file: string, state: WatchState): void {
  const archives = Object.fromEntries(Object.entries(state.archives).sort(([a], [b]) => a.localeCompare(b)));
  writeText(
    file,
    `# Written by npm run policy-watch -- --record. How far each archive was watched.\n${formatYaml({ archives })}`,
  );
}

/** The last point watched in each archive: `content/watch-state.yaml`, apart from the configuration so that its diffs stay small. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { watchState, type WatchState } from '../../src/schemas/watch-state.ts';
import { WatchError } from './git/run.ts';

export type { WatchState };
export type LastPoint = WatchState['archives'][string];

/** Reads the state. A missing file means that nothing was watched yet. Errors: WatchError naming file and field. */
export function readState(file: string): WatchState {
  if (!existsSync(file)) return { archives: {} };
  const result = watchState.safeParse(parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new WatchError(
    `${file} is not valid:\n${result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
  );
}

/** Writes the state, archives in alphabetical order. */
export function writeState(file: string, state: WatchState): void {
  const archives = Object.fromEntries(Object.entries(state.archives).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(
    file,
    `# Written by npm run policy-watch -- --record. How far each archive was watched.\n${stringify({ archives })}`,
  );
}

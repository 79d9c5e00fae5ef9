/** What `npm run passages` does: see `--help` and docs/policy-watch.md. */
import { parseArgs } from 'node:util';
import { coverageOf } from '../../src/domain/coverage.ts';
import { buildDay } from '../../src/settings/clock.ts';
import { SETTINGS } from '../../src/content/collections.ts';
import { contentPath } from '../../src/content/folder.ts';
import { readContent } from '../../src/content/read.ts';
import { nameArchive } from '../policy-watch/args.ts';
import { openArchive } from '../policy-watch/git/archive.ts';
import { WatchError } from '../policy-watch/git/run.ts';
import { claimedIn, sourcesOf } from './coverage.ts';
import { lookUp } from './look-up.ts';
import { coverageText, outcomeText, summary } from './report.ts';
import { writePassageState } from './state.ts';
import type { Terminal } from '../terminal.ts';

const HELP = `npm run passages -- --archive <git repository> [--archive …] [options]

Looks up the passages that statements stand on in the recorded texts: in the recording that the source names, where they
must be, and in the newest one. Lists what is gone or changed there with every statement that stands on it.

  --archive <path>   a clone of an archive, bare or not; write id=path where the path does not contain the archive's id
  --coverage         print how many statements of each kind have a passage, and stop; needs no archive
  --record           write what is gone to content/passage-state.yaml, for npm run audit
  --json             one passage a line, as JSON
  --root <folder>    another project folder

Exit codes: 0 done, 1 a passage is not in the recording that its source names, 2 the look-up was not possible.
`;

async function main(args: readonly string[], { out }: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      archive: { type: 'string', multiple: true, default: [] },
      coverage: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      root: { type: 'string', default: process.cwd() },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    out(HELP);
    return 0;
  }
  const { place, content, settings, faults } = readContent(values.root);
  if (values.coverage) {
    out(
      coverageText(
        coverageOf(
          claimedIn(content).map(({ claimed }) => claimed),
          sourcesOf(content),
        ),
      ),
    );
    return 0;
  }
  if (values.archive.length === 0)
    throw new WatchError('Name at least one archive: --archive <git repository>. See --help.');
  const config = settings.watch;
  if (!config) throw new WatchError(`${contentPath(place, SETTINGS.watch.file)} is missing or not valid.`);
  const archives = await Promise.all(
    values.archive.map((argument) => {
      const { id, directory } = nameArchive(argument, config);
      return openArchive(id, directory);
    }),
  );
  if (values.record && archives.length < config.archives.length)
    throw new WatchError('--record needs all archives: what is not looked up would be forgotten.');
  if (faults.length > 0) throw new WatchError('Content files are not valid; run npm run check:content first.');
  const outcomes = await lookUp(content, config, archives);
  const told = outcomes.filter(({ state }) => state !== 'found');
  if (values.json) out(outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
  else out([...told.map(outcomeText), summary(outcomes)].map((text) => `${text}\n`).join(''));
  if (values.record) writePassageState(place, outcomes, buildDay());
  return outcomes.some(({ state }) => state === 'not-there' || state === 'no-recording') ? 1 : 0;
}

/** Runs it. @returns the exit code */
export async function passagesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await main(args, terminal);
  } catch (error) {
    const usage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof WatchError) && !usage) throw error;
    terminal.err(`${error.message}\n`);
    return 2;
  }
}

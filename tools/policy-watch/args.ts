/** The command line of the policy watch. */
import { parseArgs } from 'node:util';
import { isDate } from '../../src/domain/dates.ts';
import type { WatchConfig, WatchedDocument } from './config.ts';
import { WatchError } from './git/run.ts';

export const HELP = `npm run policy-watch -- --archive <git repository> [--archive …] [options]

Reads the history of the documents in content/watch.yaml and shows the changes that a person should look at.

  --archive <path>      a clone of an archive, bare or not; write id=path where the path does not contain the archive's id
  --since <when>        a date (2026-05-01) or a commit: show what was first recorded from then on
                        (without it: from the last point in content/watch-state.yaml; without that: everything)
  --document <pattern>  only documents whose id, title or path contains this; * stands for anything
  --json                one finding a line, as JSON (see --schema)
  --summary             only the counts of each archive, not the changes
  --report <file>       also write a report as one HTML file
  --draft               also write a draft changelog entry for each change that the changelog lacks
  --record              at the end, record the newest commits as the last points
  --fetch-missing       let git get versions that a partial clone lacks from the clone's own remote
  --schema              print the JSON Schema of a finding, and stop
  --config <file>  --state <file>  --root <folder>   other places for configuration, state, project
  --help                this text
`;

/** What the user asked for. */
export interface Options {
  readonly archives: readonly string[];
  readonly since: string | undefined;
  readonly document: string | undefined;
  readonly json: boolean;
  readonly summary: boolean;
  readonly report: string | undefined;
  readonly draft: boolean;
  readonly record: boolean;
  readonly fetchMissing: boolean;
  readonly schema: boolean;
  readonly help: boolean;
  readonly root: string;
  readonly config: string | undefined;
  readonly state: string | undefined;
}

/** Reads the arguments. Errors: WatchError for unknown options and combinations that make no sense. */
export function readArgs(argv: readonly string[]): Options {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        archive: { type: 'string', multiple: true, default: [] },
        since: { type: 'string' },
        document: { type: 'string' },
        report: { type: 'string' },
        root: { type: 'string' },
        config: { type: 'string' },
        state: { type: 'string' },
        json: { type: 'boolean', default: false },
        summary: { type: 'boolean', default: false },
        draft: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
        'fetch-missing': { type: 'boolean', default: false },
        schema: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new WatchError(`${error instanceof Error ? error.message : String(error)}\nSee --help.`);
  }
  if (values.record && (values.since !== undefined || values.document !== undefined)) {
    throw new WatchError(
      '--record needs a run over all documents from the last point: leave out --since and --document. To begin anew after a rewritten history, delete the archive from content/watch-state.yaml.',
    );
  }
  return {
    archives: values.archive,
    since: values.since,
    document: values.document,
    json: values.json,
    summary: values.summary,
    report: values.report,
    draft: values.draft,
    record: values.record,
    fetchMissing: values['fetch-missing'],
    schema: values.schema,
    help: values.help,
    root: values.root ?? process.cwd(),
    config: values.config,
    state: values.state,
  };
}

/** Tells which archive of the configuration a path is. Errors: WatchError when neither prefix nor path says so. */
export function nameArchive(argument: string, config: WatchConfig): { id: string; directory: string } {
  const named = /^([a-z0-9-]+)=(.+)$/.exec(argument);
  if (named?.[1] !== undefined && named[2] !== undefined) {
    if (!config.archives.some(({ id }) => id === named[1])) {
      throw new WatchError(
        `There is no archive "${named[1]}" in the configuration; it knows ${config.archives.map(({ id }) => id).join(', ')}.`,
      );
    }
    return { id: named[1], directory: named[2] };
  }
  const found = config.archives.filter(({ id }) => argument.includes(id)).sort((a, b) => b.id.length - a.id.length)[0];
  if (found) return { id: found.id, directory: argument };
  throw new WatchError(
    `Which archive is ${argument}? Write ${config.archives.map(({ id }) => `--archive ${id}=${argument}`).join(' or ')}.`,
  );
}

/** The documents that a pattern means, or all. Errors: WatchError when it means none. */
export function chooseDocuments(config: WatchConfig, pattern: string | undefined): WatchedDocument[] {
  if (pattern === undefined) return config.documents;
  const expression = new RegExp(pattern.split('*').map(RegExp.escape).join('.*'), 'i');
  const chosen = config.documents.filter(
    ({ id, title, path }) => expression.test(id) || expression.test(title) || expression.test(path),
  );
  if (chosen.length > 0) return chosen;
  throw new WatchError(
    `No document matches "${pattern}". There are: ${config.documents.map(({ id }) => id).join(', ')}.`,
  );
}

/** Whether the argument is a date, and which. Errors: WatchError for a date that does not exist. Out: null for a commit. */
export function readDate(since: string): string | null {
  if (/^[0-9a-f]{7,64}$/i.test(since) && !/^\d{8}$/.test(since)) return null;
  if (!isDate(since)) {
    throw new WatchError(
      `"${since}" is neither a date such as 2026-05-01 nor the hash of a commit (7 digits or more).`,
    );
  }
  // A form that every engine reads, of a month and a year as well: their first moment.
  return new Date(since).toISOString();
}

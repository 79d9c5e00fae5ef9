/**
 * What a run cannot judge and a person should know: recordings in which the archive's own programs changed what they take,
 * documents that are new to the archive, missing from it, or that it has not recorded well for some time.
 */
import type { Archive } from './git/archive.ts';
import type { WatchedDocument } from './config.ts';
import type { WatchedRun } from './watch/archive-run.ts';
import { REJECTED } from './watch/classify.ts';

const DAY = 86_400_000;
/** A page that fails for a week is no accident of one night. */
const FAILING_DAYS = 7;

/** Sentences for a person. `from`: only what was recorded after this time counts as news; null for everything. */
export function attentionOf(
  archive: Archive,
  documents: readonly WatchedDocument[],
  runs: readonly WatchedRun[],
  from: string | null,
): string[] {
  const read = new Set(runs.map(({ document }) => document.id));
  const missing = documents
    .filter(({ id }) => !read.has(id))
    .map(
      ({ title, path }) =>
        `${title}: the archive has no file ${path}; was it renamed, or is the path wrong in content/watch.yaml?`,
    );
  return [...missing, ...runs.flatMap((run) => ofRun(run, archive, from))];
}

function ofRun({ document, result }: WatchedRun, archive: Archive, from: string | null): string[] {
  const isNew = (date: string): boolean => from === null || date > from;
  const found = result.judged.flatMap(({ kind, date, commit }) => {
    const where = `${document.title}, ${date.slice(0, 10)}, ${commit.slice(0, 10)}`;
    if (kind === 'scope' && isNew(date))
      return [`${where}: the archive takes more of the page since then; a change can hide in it`];
    if (kind === 'first' && from !== null && isNew(date)) return [`${where}: recorded for the first time`];
    return [];
  });
  const good = result.judged.findLastIndex(({ kind }) => !REJECTED.has(kind));
  const since = result.judged[good + 1];
  if (since && Date.parse(archive.headDate) - Date.parse(since.date) > FAILING_DAYS * DAY) {
    const what = since.kind === 'gone' ? 'no longer recorded' : 'not recorded well';
    found.push(
      `${document.title}: ${what} since ${since.date.slice(0, 10)} (${since.commit.slice(0, 10)}, ${since.kind})`,
    );
  }
  return found;
}

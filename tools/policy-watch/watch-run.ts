/** One run of the watch over several archives. */
import { attentionOf } from './attention.ts';
import { chooseDocuments, nameArchive, readDate, type Options } from './args.ts';
import { buildFindings, type Selection } from './build.ts';
import type { WatchConfig, WatchedDocument } from './config.ts';
import type { Finding } from './finding.ts';
import { findCommit, openArchive, requireLastPoint, type Archive } from './git/archive.ts';
import { fetchMissing } from './git/blobs.ts';
import { changedSince, formerNames, readRenames } from './git/history.ts';
import { WatchError } from './git/run.ts';
import type { Site } from './site.ts';
import type { LastPoint, WatchState } from './state.ts';
import { runArchive, type OnProgress, type WatchedRun } from './watch/archive-run.ts';
import type { Judged } from './watch/document.ts';

/** What was seen of one document. */
export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly archive: string;
  readonly judged: readonly Judged[];
  readonly variants: number;
}

/** The outcome for one archive. */
export interface ArchiveOutcome {
  readonly archive: Archive;
  /** From when changes were looked for, in words. */
  readonly from: string;
  readonly documents: readonly DocumentSummary[];
  readonly findings: readonly Finding[];
  readonly point: LastPoint;
  readonly warnings: readonly string[];
  /** What only a person can judge, in sentences without their end marks. */
  readonly attention: readonly string[];
}

/** Runs the watch. Out: one outcome per archive, in the order given. Errors: WatchError. */
export async function runWatch(
  options: Options,
  config: WatchConfig,
  state: WatchState,
  site: Site,
  onProgress: OnProgress,
): Promise<ArchiveOutcome[]> {
  if (options.archives.length === 0)
    throw new WatchError('Name at least one archive: --archive <git repository>. See --help.');
  const documents = chooseDocuments(config, options.document);
  const sinceDate = options.since === undefined ? null : readDate(options.since);
  const archives: Archive[] = [];
  for (const argument of options.archives) {
    const { id, directory } = nameArchive(argument, config);
    if (archives.some((archive) => archive.id === id)) throw new WatchError(`The archive ${id} is named twice.`);
    archives.push(await openArchive(id, directory));
  }
  const sinceCommit =
    options.since !== undefined && sinceDate === null ? await commitDate(archives, options.since) : null;
  const outcomes: ArchiveOutcome[] = [];
  for (const archive of archives) {
    const inArchive = documents.filter((document) => document.archives.includes(archive.id));
    outcomes.push(
      await watchOne(
        archive,
        inArchive,
        options,
        config,
        state.archives[archive.id],
        site,
        sinceDate ?? sinceCommit,
        onProgress,
      ),
    );
  }
  return outcomes;
}

async function commitDate(archives: readonly Archive[], name: string): Promise<string> {
  for (const archive of archives) {
    const commit = await findCommit(archive, name);
    // One second later: the commit itself was seen.
    if (commit) return new Date(Date.parse(commit.date) + 1000).toISOString();
  }
  throw new WatchError(`None of the archives has a commit ${name}.`);
}

async function watchOne(
  archive: Archive,
  documents: readonly WatchedDocument[],
  options: Options,
  config: WatchConfig,
  last: LastPoint | undefined,
  site: Site,
  since: string | null,
  onProgress: OnProgress,
): Promise<ArchiveOutcome> {
  const warnings = archive.shallow
    ? [
        `The clone of ${archive.id} is shallow: text that is older than it looks new or unknown. For a full reading run: git -C ${archive.directory} fetch --unshallow`,
      ]
    : [];
  let selection: Selection = {};
  let from = 'its beginning';
  let due = documents;
  if (since !== null) {
    selection = { recordedFrom: since };
    from = since.slice(0, 10);
  } else if (last) {
    await requireLastPoint(archive, last.commit);
    selection = { confirmedAfter: last.recorded };
    from = `${last.recorded.slice(0, 10)} (${last.commit.slice(0, 10)})`;
    due = last.commit === archive.head ? [] : await dueDocuments(archive, documents, last);
  }
  if (options.fetchMissing && due.length > 0) await fetchMissing(archive, await pathsOf(archive, due));
  const runs: WatchedRun[] = due.length === 0 ? [] : await runArchive(archive, config, due, onProgress);
  const findings = buildFindings(runs, config, site, selection);
  const untouched = last?.waiting.filter((id) => !due.some((document) => document.id === id)) ?? [];
  const waiting = [...new Set([...untouched, ...runs.filter(isWaiting).map(({ document }) => document.id)])].sort();
  return {
    archive,
    from,
    findings,
    warnings,
    attention: attentionOf(archive, due, runs, selection.recordedFrom ?? selection.confirmedAfter ?? null),
    point: { commit: archive.head, recorded: archive.headDate, waiting },
    documents: runs.map(({ document, result }) => ({
      id: document.id,
      title: document.title,
      archive: archive.id,
      judged: result.judged,
      variants: result.variants.length,
    })),
  };
}

/** The paths of documents, and the names that they had before. */
async function pathsOf(archive: Archive, documents: readonly WatchedDocument[]): Promise<string[]> {
  const renames = await readRenames(archive);
  return documents.flatMap(({ path }) => [path, ...formerNames(path, renames)]);
}

/** Whether a document has something on show that has not stood long enough yet. */
function isWaiting({ result }: WatchedRun): boolean {
  return result.candidates.some((item) => !item.confirmed && item.since !== null);
}

/** The documents with new recordings or waiting changes, and their sisters: those confirm each other. */
async function dueDocuments(
  archive: Archive,
  documents: readonly WatchedDocument[],
  last: LastPoint,
): Promise<WatchedDocument[]> {
  const changed = await changedSince(archive, last.commit);
  const renames =
    documents.some(({ path }) => !changed.has(path)) && changed.size > 0
      ? await readRenames(archive)
      : new Map<string, string[]>();
  const due = documents.filter(
    (document) =>
      last.waiting.includes(document.id) ||
      [document.path, ...formerNames(document.path, renames)].some((path) => changed.has(path)),
  );
  const groups = new Set(due.flatMap(({ sisters }) => (sisters === undefined ? [] : [sisters])));
  return documents.filter(
    (document) => due.includes(document) || (document.sisters !== undefined && groups.has(document.sisters)),
  );
}

/** Runs the watch over one archive: which documents, in a stream, one document's memory at a time. */
import { BlobReader } from '../git/blobs.ts';
import type { Archive } from '../git/archive.ts';
import { formerNames, readHistory, readRenames, type Recording } from '../git/history.ts';
import type { WatchConfig, WatchedDocument } from '../config.ts';
import { rulesFor, type DocumentRules } from '../rules.ts';
import { DocumentWalk, type DocumentResult } from './document.ts';

/** One document's walk in one archive. */
export interface WatchedRun {
  readonly archive: Archive;
  readonly document: WatchedDocument;
  readonly rules: DocumentRules;
  readonly result: DocumentResult;
}

/** Called after each recording: how many of how many, and of what. */
export type OnProgress = (done: number, total: number, what: string) => void;

/**
 * Walks the documents of an archive. In: the documents to walk (already filtered).
 * Out: a result for each document that the archive holds. Errors: WatchError from git.
 */
export async function runArchive(
  archive: Archive,
  config: WatchConfig,
  documents: readonly WatchedDocument[],
  onProgress: OnProgress,
): Promise<WatchedRun[]> {
  const renames = await readRenames(archive);
  const watched = new Set(config.documents.map((document) => document.path));
  const histories: { document: WatchedDocument; recordings: Recording[] }[] = [];
  for (const document of documents) {
    // A name that another document bears now is that document's history, not this one's.
    const old = formerNames(document.path, renames).filter((name) => !watched.has(name));
    histories.push({ document, recordings: await readHistory(archive, [document.path, ...old]) });
  }
  const total = histories.reduce((sum, { recordings }) => sum + recordings.length, 0);
  const runs: WatchedRun[] = [];
  const reader = new BlobReader(archive);
  let done = 0;
  try {
    for (const { document, recordings } of histories) {
      if (recordings.length === 0) continue;
      const rules = rulesFor(config, document);
      const walk = new DocumentWalk(rules);
      const blobs = reader.read(recordings.flatMap((recording) => (recording.blob === null ? [] : [recording.blob])));
      for (const recording of recordings) {
        const next = recording.blob === null ? null : await blobs.next();
        walk.take(recording, next === null || next.done === true ? null : next.value);
        done += 1;
        onProgress(done, total, document.title);
      }
      await blobs.return(undefined);
      runs.push({ archive, document, rules, result: walk.finish(archive.headDate) });
    }
  } finally {
    reader.close();
  }
  return runs;
}

/** Holds the passages of recorded texts against the recordings: the one that the source names, then the newest. */
import type { Passage } from '../../src/schemas/source.ts';
import type { Content } from '../../src/content/read.ts';
import type { WatchConfig } from '../policy-watch/config.ts';
import type { Archive } from '../policy-watch/git/archive.ts';
import { earlierRecordings, namedRecording, recordingOf, Texts } from './recorded.ts';
import { statementsOn, type Place } from './statements.ts';
import { hasQuotation, hasWords, nearestSentence, type RecordedText } from './text.ts';

/** How many recordings are looked through for the last one that had the words: a page is served in variants that take turns. */
const LOOK_BACK = 12;

/** What became of a passage. */
export interface Outcome {
  /** `source#passage` */
  readonly citation: string;
  /**
   * `found`: in the recording and in the newest one. `gone`: not in the newest one. `changed`: not in the newest one, which
   * has a sentence much like it. `document-gone`: the document is no longer recorded. `not-there`: not even in the
   * recording that the source names, so the passage is wrong. `no-recording`: the archive does not have that recording.
   */
  readonly state: 'found' | 'gone' | 'changed' | 'document-gone' | 'not-there' | 'no-recording';
  /** The recording that the source names. */
  readonly recorded: string;
  /** The last recording that was seen to have it: commit and day. Only of what is gone or changed. */
  readonly last?: { readonly commit: string; readonly day: string } | undefined;
  /** The sentence that stands there now. Only of what changed. */
  readonly now?: string | undefined;
  /** Every statement that stands on it. */
  readonly statements: readonly Place[];
}

/** Whether a text carries a passage: has the quotation, or has none of the words that it should not have. */
export function carries(text: RecordedText, { text: quotation, absent }: Passage): boolean {
  return quotation === undefined
    ? !(absent ?? []).some((words) => hasWords(text, words))
    : hasQuotation(text, quotation);
}

/** Looks up all passages of sources that name a recording of these archives. Out: by source, then in the order of the file. */
export async function lookUp(
  content: Content,
  config: Pick<WatchConfig, 'archives'>,
  archives: readonly Archive[],
): Promise<Outcome[]> {
  const statements = statementsOn(content);
  const texts = new Map(archives.map((archive) => [archive.id, new Texts(archive)]));
  const outcomes: Outcome[] = [];
  for (const { id, data } of content.sources.values()) {
    const named = namedRecording(data, config);
    const archive = archives.find((item) => item.id === named?.archive);
    const reader = texts.get(archive?.id ?? '');
    if (!named || !archive || !reader) continue;
    for (const [key, passage] of Object.entries(data.passages ?? {})) {
      if (passage.none !== undefined) continue;
      const citation = `${id}#${key}`;
      const judged = await judge(passage, archive, named.commit, reader);
      outcomes.push({ citation, recorded: named.commit, statements: statements.get(citation) ?? [], ...judged });
    }
  }
  return outcomes;
}

async function judge(
  passage: Passage,
  archive: Archive,
  commit: string,
  texts: Texts,
): Promise<Pick<Outcome, 'state' | 'last' | 'now'>> {
  const recording = await recordingOf(archive, commit);
  const own = recording && (await texts.at(recording.commit, recording.files));
  if (!recording || !own) return { state: 'no-recording' };
  if (!carries(own, passage)) return { state: 'not-there' };
  if (passage.stays === false) return { state: 'found' };
  const newest = await texts.at(archive.head, recording.files);
  if (!newest) return { state: 'document-gone' };
  if (carries(newest, passage)) return { state: 'found' };
  const now = passage.text === undefined ? undefined : nearestSentence(newest, passage.text);
  const last = await lastWith(passage, archive, recording.files, texts);
  return { state: now === undefined ? 'gone' : 'changed', now, last };
}

async function lastWith(
  passage: Passage,
  archive: Archive,
  files: readonly string[],
  texts: Texts,
): Promise<Outcome['last']> {
  for (const recording of await earlierRecordings(archive, files, LOOK_BACK)) {
    const text = await texts.at(recording.commit, files);
    if (text && carries(text, passage)) return recording;
  }
  return undefined;
}

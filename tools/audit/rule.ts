/** What a rule of the audit is, and what it tells. */
import type { Content, Entry } from '../../src/content/read.ts';
import type { AuditSettings } from '../../src/schemas/audit.ts';
import type { PassageState } from '../../src/schemas/passage-state.ts';
import type { Readers } from './readers.ts';

/** One thing that needs a person. */
export interface Item {
  /** Id of the rule. */
  readonly rule: string;
  /** The page or entry, by its id: `facebook/review-tags`. */
  readonly entry: string;
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** What is the matter, in a sentence without its end mark. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** How many readers it concerns, as a weight: higher is more. */
  readonly readers: number;
}

/** What rules may look at. `today` is a day, YYYY-MM-DD. */
export interface Context {
  readonly content: Content;
  readonly settings: AuditSettings;
  readonly readers: Readers;
  readonly today: string;
  /** Ids of guides that the policy watch's configuration names, with where they stand. */
  readonly watched: readonly {
    readonly id: string;
    readonly kind: 'guides' | 'topics' | 'platforms';
    readonly at: string;
  }[];
  /** Passages that the last look-up no longer found in the newest recording. */
  readonly gone: PassageState['gone'];
}

/** A rule: a pure function. */
export interface Rule {
  readonly id: string;
  /** What it looks for, for the heading of its part. */
  readonly about: string;
  readonly find: (context: Context) => Item[];
}

/** Makes an item at a field of an entry. */
export function item(
  rule: string,
  entry: Entry<unknown>,
  field: readonly PropertyKey[],
  message: string,
  remedy: string,
  readers: number,
): Item {
  return { rule, entry: entry.id, file: entry.file, line: entry.lineOf(field), message, remedy, readers };
}

/** "1 step", "3 steps". */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * The one linter of content: what a rule is. `npm run check:content` applies the rules whose severity is `error` and stops
 * the build; `npm run audit` applies those of severity `review` and sorts what they find by readers.
 */
import type { CollectionName } from '../../src/content/collections.ts';
import type { Fault } from '../../src/content/fault.ts';
import type { Content, Entry, SettingsFile, Unread } from '../../src/content/read.ts';
import type { AuditSettings } from '../../src/schemas/audit.ts';
import type { PassageState } from '../../src/schemas/passage-state.ts';
import type { WatchConfig } from '../../src/schemas/watch.ts';
import type { Readers } from './readers.ts';

/** `error`: false or broken, nothing is published with it. `review`: may be right, a person should look. */
type Severity = 'error' | 'review';

/** What rules may look at. */
export interface Context {
  readonly content: Content;
  /** Whether an id is there, be it in a file that could not be read: a rule must not tell the follower of a fault. */
  readonly has: (collection: CollectionName, id: string) => boolean;
  readonly unread: Unread;
  /** What the policy watch is set to, if the project has it. */
  readonly watch: WatchConfig | undefined;
  /** Where that stands. */
  readonly watchFile: SettingsFile | undefined;
  /** Passages that the last look-up no longer found in the newest recording. */
  readonly gone: PassageState['gone'];
  /** The ages from which on something counts as old. Errors: if content/audit.yaml is missing. */
  readonly settings: AuditSettings;
  readonly readers: Readers;
  /** A day, YYYY-MM-DD. */
  readonly today: string;
}

/** What a rule finds: a fault without the name of the rule. */
export interface Found extends Omit<Fault, 'rule'> {
  /** The page or entry, by its id. */
  entry: string;
  /** How many readers it concerns, as a weight, where the rule knows. */
  readers?: number;
}

/** The search of a rule: pure. */
export type Find = (content: Content, context: Context) => Found[];

/** A rule: a pure function with a name. */
export interface Rule {
  /** Its name, in what it tells and in `--rule`. */
  readonly id: string;
  readonly severity: Severity;
  /** What it looks for, for the heading of its part. */
  readonly about: string;
  readonly find: (context: Context) => Found[];
}

/** What the linter tells. */
export interface Finding extends Fault {
  severity: Severity;
  entry: string;
  readers: number;
}

/** Something at a field of an entry. */
export function at(
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  message: string,
  remedy: string,
  readers?: number,
): Found {
  const field = path.map(String).join('.');
  return {
    entry: entry.id,
    file: entry.file,
    line: entry.lineOf(path),
    field,
    message,
    remedy,
    ...(readers !== undefined && { readers }),
  };
}

/** Something on a line (from 0) of an entry's body. */
export function inBody(entry: Entry<unknown>, line: number, message: string, remedy: string): Found {
  return { entry: entry.id, file: entry.file, line: entry.bodyLine + line, field: 'body', message, remedy };
}

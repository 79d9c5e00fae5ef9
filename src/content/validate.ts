/** Holds a value against its schema and tells each fault with its line. */
import type { ZodType } from 'zod';
import { describe, fieldsAt } from './describe.ts';
import type { Fault } from './fault.ts';
import { issueWords, MISSING } from './issue-words.ts';
import { closest } from './nearest.ts';

/** Where a value stands. */
interface Place {
  file: string;
  /** Where it stands in its file. */
  base: readonly string[];
  /** Line of a field below it. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** The value as the schema gives it back, and its faults; no data if there is one. */
export function faultsOf<T>(
  schema: ZodType<T>,
  value: unknown,
  place: Place,
): { data: T | undefined; faults: Fault[] } {
  const result = schema.safeParse(value, { reportInput: true, error: issueWords });
  if (result.success) return { data: result.data, faults: [] };
  const say = (at: readonly PropertyKey[], message: string, remedy: string): Fault => ({
    rule: 'schema',
    file: place.file,
    line: place.lineOf(at),
    field: [...place.base, ...at].join('.'),
    message,
    remedy,
  });
  const spelt = new Set<string>();
  const unknown = result.error.issues.flatMap((issue): Fault[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const fields = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = closest(key, fields);
      // The field that lacks because its name was misspelt is no second fault.
      if (meant !== undefined) spelt.add([...issue.path, meant].join('.'));
      return say(
        [...issue.path, key],
        'is not a known key',
        meant === undefined ? `Take it out. Here can stand: ${fields.join(', ')}.` : `Did you mean “${meant}”?`,
      );
    });
  });
  const told = new Set<string>();
  const others = result.error.issues.flatMap((issue): Fault[] => {
    const at = issue.path.join('.');
    const lacking = issue.code !== 'custom' && issue.message === MISSING;
    // One fault a field: what else is said of it mostly follows from the first.
    if (issue.code === 'unrecognized_keys' || told.has(at) || (lacking && spelt.has(at))) return [];
    told.add(at);
    const meaning = describe(schema, issue.path);
    return [say(issue.path, issue.message, meaning === undefined ? 'Correct it.' : `What belongs here: ${meaning}`)];
  });
  return { data: undefined, faults: [...others, ...unknown] };
}

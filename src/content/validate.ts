/** Holds a value against its schema and tells each fault with its line. */
import type { z, ZodType } from 'zod';
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
  const issues = result.error.issues.flatMap((issue) => meant(issue));
  const spelt = new Set<string>();
  const unknown = issues.flatMap((issue): Fault[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const fields = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = closest(key, fields);
      // The field that lacks because its name was misspelt is no second fault.
      if (near !== undefined) spelt.add([...issue.path, near].join('.'));
      return say(
        [...issue.path, key],
        'is not a known key',
        near === undefined ? `Take it out. Here can stand: ${fields.join(', ')}.` : `Did you mean “${near}”?`,
      );
    });
  });
  const told = new Set<string>();
  const others = issues.flatMap((issue): Fault[] => {
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

/** Of a value that fits none of several forms: the faults against the form that it comes nearest to, where there is one. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || typeof issue.input !== 'object' || issue.input === null) return [issue];
  const forms = issue.errors.filter((faults) =>
    faults.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  const size = (faults: z.core.$ZodIssue[]): number =>
    faults.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);
  const [nearest] = forms.sort((a, b) => size(a) - size(b));
  return nearest === undefined
    ? [issue]
    : nearest.flatMap((fault) => meant({ ...fault, path: [...issue.path, ...fault.path] }));
}

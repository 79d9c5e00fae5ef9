/** Holds a value against its schema and tells each fault with its line. */
import type { ZodType } from 'zod';
import { describe } from './describe.ts';
import type { Fault } from './fault.ts';

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
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue): Fault[] => {
    const say = (at: readonly PropertyKey[], message: string, remedy: string): Fault => ({
      rule: 'schema',
      file: place.file,
      line: place.lineOf(at),
      field: [...place.base, ...at].join('.'),
      message,
      remedy,
    });
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        say(
          [...issue.path, key],
          'is not a known key',
          'Remove it or correct its spelling; the known keys stand in src/schemas.',
        ),
      );
    const meaning = describe(schema, issue.path);
    return [
      say(
        issue.path,
        issue.message,
        meaning === undefined ? 'Correct it; the schemas stand in src/schemas.' : `What belongs here: ${meaning}`,
      ),
    ];
  });
  return { data: undefined, faults };
}

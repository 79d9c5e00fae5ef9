/** The words for what a schema does not accept, where it has none of its own. */
import type { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** Said of a field that is not there. */
export const MISSING = 'is missing';

/** As many valid values are told; more are a list to look up. */
const MOST_VALUES = 24;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [one, two]',
  object: 'fields below it',
  record: 'fields below it',
};

/** What is wrong, in words for an author; nothing where Zod’s own must do. */
export function issueWords(issue: Issue): string | undefined {
  if (issue.input === undefined && issue.code !== 'custom') return MISSING;
  if (issue.input === null && issue.code !== 'custom') return 'is empty';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}, and is ${named(issue.input)}`;
    case 'invalid_value':
      return valid(issue.input, issue.values);
    case 'invalid_union': {
      const values = issue.errors.flatMap((errors) =>
        errors.flatMap((error) => (error.code === 'invalid_value' && error.path.length === 0 ? error.values : [])),
      );
      return values.length > 0 && typeof issue.input !== 'object' ? valid(issue.input, values) : undefined;
    }
    case 'too_big':
      return size(issue.input, 'at most', Number(issue.maximum));
    case 'too_small':
      return size(issue.input, 'at least', Number(issue.minimum));
    default:
      return undefined;
  }
}

function named(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of fields';
  return `“${typeof input === 'string' ? input : JSON.stringify(input)}”`;
}

function valid(input: unknown, values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_VALUES).map(String).join(', ');
  return `cannot be ${named(input)}. It can be: ${shown}${values.length > MOST_VALUES ? ', …' : ''}`;
}

function size(input: unknown, limit: string, count: number): string | undefined {
  if (typeof input === 'string') return `has ${String(input.length)} characters; it may have ${limit} ${String(count)}`;
  if (Array.isArray(input)) return `has ${String(input.length)} entries; it may have ${limit} ${String(count)}`;
  return typeof input === 'number' ? `is ${String(input)}; it may be ${limit} ${String(count)}` : undefined;
}

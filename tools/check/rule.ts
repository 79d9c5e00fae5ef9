import type { Fault } from '../../src/content/fault.ts';
import type { Content, Entry } from '../../src/content/read.ts';

/** One rule on the whole content: a pure function from content to faults. */
export type Rule = (content: Content) => Fault[];

/** A fault at a field of an entry. */
export function at(entry: Entry<unknown>, path: readonly (string | number)[], message: string, remedy: string): Fault {
  return { rule: 'content', file: entry.file, line: entry.lineOf(path), field: path.join('.'), message, remedy };
}

/** A fault on a line of an entry's body. */
export function inBody(entry: Entry<unknown>, line: number, message: string, remedy: string): Fault {
  return { rule: 'content', file: entry.file, line: entry.bodyLine + line, field: 'body', message, remedy };
}

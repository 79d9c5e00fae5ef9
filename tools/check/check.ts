import type { Fault } from '../../src/content/fault.ts';
import { readContent, type Content, type ReadResult } from '../../src/content/read.ts';
import { RULES } from './rules/index.ts';

/** Applies every rule to what was read, or to the content of the project below a folder. */
export function checkContent(from: string | ReadResult): { content: Content; faults: Fault[] } {
  const { content, faults } = typeof from === 'string' ? readContent(from) : from;
  return { content, faults: [...faults, ...RULES.flatMap((rule) => rule(content))] };
}

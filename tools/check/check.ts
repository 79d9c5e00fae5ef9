import type { Fault } from '../content/fault.ts';
import { readContent, type Content, type ReadResult } from '../content/read.ts';
import { RULES } from './rules/index.ts';

/** Reads the content below `root`, unless it was read already, and applies every rule. */
export function checkContent(
  root: string,
  { content, faults }: ReadResult = readContent(root),
): { content: Content; faults: Fault[] } {
  return { content, faults: [...faults, ...RULES.flatMap((rule) => rule(content))] };
}

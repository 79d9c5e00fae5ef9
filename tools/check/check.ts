import type { Fault } from '../content/fault.ts';
import { readContent, type Content } from '../content/read.ts';
import { RULES } from './rules/index.ts';

/** Reads the content below `root` and applies every rule. */
export function checkContent(root: string): { content: Content; faults: Fault[] } {
  const { content, faults } = readContent(root);
  return { content, faults: [...faults, ...RULES.flatMap((rule) => rule(content))] };
}

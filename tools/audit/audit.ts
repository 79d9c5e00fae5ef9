/** Applies the rules that ask for a person, and sorts what they find. */
import { readContent } from '../../src/content/read.ts';
import { applyRules, contextOf } from '../lint/lint.ts';
import type { Context, Finding, Rule } from '../lint/rule.ts';
import { RULES } from './rules/index.ts';

/** Applies rules. Out: findings, those with most readers first, then by the order of rules, then by name. */
export function findByReaders(context: Context, rules: readonly Rule[] = RULES): Finding[] {
  const rank = new Map(rules.map(({ id }, index) => [id, index]));
  return applyRules(context, rules).sort(
    (a, b) =>
      b.readers - a.readers ||
      (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0) ||
      a.entry.localeCompare(b.entry) ||
      (a.line ?? 0) - (b.line ?? 0),
  );
}

/** Audits the project below `root`. Errors: when content is invalid, since then nothing can be said about its age. */
export function audit(root: string, today: string, rules: readonly Rule[] = RULES): Finding[] {
  const read = readContent(root);
  if (read.content.guides.size === 0)
    throw new Error(`There is no content below ${root}. Run this in the project’s root folder.`);
  if (read.faults.length > 0)
    throw new Error(`${String(read.faults.length)} faults in the content; run npm run check:content first.`);
  return findByReaders(contextOf(read, today), rules);
}

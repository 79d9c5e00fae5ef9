/** Applies the rules and sorts what they find. */
import { readContent, type ReadResult } from '../../src/content/read.ts';
import type { AuditSettings } from '../../src/schemas/audit.ts';
import type { WatchConfig } from '../../src/schemas/watch.ts';
import { reckonReaders } from './readers.ts';
import type { Context, Item, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** The ids that the watch's configuration names, with where they stand. */
export function idsOfWatch(config: WatchConfig): Context['watched'] {
  return [
    ...config.topics.map(({ id }) => ({ id, kind: 'topics' as const, at: `topic ${id}` })),
    ...config.topics.flatMap(({ id: topic, guides }) =>
      guides.map((id) => ({ id, kind: 'guides' as const, at: `topic ${topic}` })),
    ),
    ...config.documents.flatMap(({ id: document, guides }) =>
      guides.map((id) => ({ id, kind: 'guides' as const, at: `document ${document}` })),
    ),
    ...config.documents.flatMap(({ id: document, platforms }) =>
      platforms.map((id) => ({ id, kind: 'platforms' as const, at: `document ${document}` })),
    ),
  ];
}

/** Puts together what rules look at. */
export function contextOf(
  content: ReadResult['content'],
  settings: AuditSettings,
  today: string,
  watched: Context['watched'] = [],
  gone: Context['gone'] = [],
): Context {
  return { content, settings, readers: reckonReaders(content, settings), today, watched, gone };
}

/** Applies rules. Out: items, those with most readers first, then by the order of rules, then by name. */
export function applyRules(context: Context, rules: readonly Rule[] = RULES): Item[] {
  const rank = new Map(rules.map(({ id }, index) => [id, index]));
  return rules
    .flatMap((rule) => rule.find(context))
    .sort(
      (a, b) =>
        b.readers - a.readers ||
        (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0) ||
        a.entry.localeCompare(b.entry) ||
        a.line - b.line,
    );
}

/** Audits the project below `root`. Errors: when content is invalid, since then nothing can be said about its age. */
export function audit(root: string, today: string, rules: readonly Rule[] = RULES): Item[] {
  const { content, settings, faults } = readContent(root);
  if (content.guides.size === 0)
    throw new Error(`There is no content below ${root}. Run this in the project’s root folder.`);
  if (faults.length > 0)
    throw new Error(`${String(faults.length)} content files are not valid; run npm run check:content first.`);
  if (!settings.audit) throw new Error('content/audit.yaml is missing: it says from what age on things are old.');
  const watched = settings.watch && idsOfWatch(settings.watch);
  return applyRules(contextOf(content, settings.audit, today, watched, settings.passageState?.gone), rules);
}

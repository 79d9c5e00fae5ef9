/** The engine: applies rules to what was read. */
import type { ReadResult } from '../../src/content/read.ts';
import type { AuditSettings } from '../../src/schemas/audit.ts';
import { buildDay } from '../../src/settings/clock.ts';
import { reckonReaders, type Readers } from './readers.ts';
import type { Context, Finding, Rule } from './rule.ts';

/** Puts together what rules look at. What only some rules ask for is reckoned when the first of them does. */
export function contextOf(
  {
    content,
    unread,
    settings: { audit, watch, passageState },
    settingsFiles,
  }: Pick<ReadResult, 'content' | 'unread' | 'settings' | 'settingsFiles'>,
  today = buildDay(),
): Context {
  let readers: Readers | undefined;
  const settings = (): AuditSettings => {
    if (audit) return audit;
    throw new Error('audit.yaml is missing from the content: it says from what age on things are old.');
  };
  return {
    content,
    unread,
    watch,
    watchFile: settingsFiles.watch,
    gone: passageState?.gone ?? [],
    today,
    has: (collection, id) =>
      content[collection].has(id) || unread.ids[collection].has(id) || unread.incomplete.has(collection),
    get settings() {
      return settings();
    },
    get readers() {
      return (readers ??= reckonReaders(content, settings()));
    },
  };
}

/** Applies rules, in their order. Out: one finding a place and message. */
export function applyRules(context: Context, rules: readonly Rule[]): Finding[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id, severity, find }) =>
    find(context).flatMap((found): Finding[] => {
      const key = `${found.file}:${String(found.line)}:${found.field}:${found.message}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ rule: id, severity, readers: 0, ...found }];
    }),
  );
}

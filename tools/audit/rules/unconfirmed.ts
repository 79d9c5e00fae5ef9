import { supportsOf } from '../../../src/content/support.ts';
import { at, type Rule } from '../../lint/rule.ts';
import { counted } from '../../../src/domain/counted.ts';

/** Pages with statements that nobody could confirm. One item a page; a mark on the whole page counts once. */
export const unconfirmed: Rule = {
  id: 'unconfirmed',
  severity: 'review',
  about: 'statements that nobody could confirm',
  find: ({ content, readers }) => {
    const pages = new Map<
      string,
      { entry: ReturnType<typeof supportsOf>[number]['entry']; reasons: Set<string>; path: readonly PropertyKey[] }
    >();
    for (const { entry, unconfirmed: reason, path } of supportsOf(content)) {
      if (reason === undefined) continue;
      const key = `${entry.file}#${entry.id}`;
      const page = pages.get(key) ?? { entry, reasons: new Set<string>(), path: path.slice(0, -1) };
      page.reasons.add(reason);
      pages.set(key, page);
    }
    return [...pages.values()].map(({ entry, reasons, path }) => {
      const [reason = ''] = reasons;
      return at(
        entry,
        path,
        `${counted(reasons.size, 'statement')} unconfirmed: ${reason}`,
        'Look for a source that settles it.',
        content.guides.has(entry.id) ? readers.guide(entry.id) : readers.atLeast([]),
      );
    });
  },
};

import { formatDate, hasBegun, mayBeAfter } from '../../../src/domain/dates.ts';
import { at, type Rule } from '../../lint/rule.ts';
import { counted } from '../../../src/domain/counted.ts';

/** Guides that a change touches which became known, or took effect, after the guide was last checked. */
export const changedSince: Rule = {
  id: 'changed-since',
  severity: 'review',
  about: 'touched by a change and not checked since',
  find: ({ content, readers, today }) =>
    [...content.guides.values()].flatMap((entry) => {
      const later = [...content.changes.values()].flatMap(({ id, data }) => {
        if (!data.guides.includes(entry.id)) return [];
        // A month counts as its end: better one look too many.
        const dates = Object.values(data.dates)
          .filter((date) => date !== undefined)
          .filter((date) => hasBegun(date, today) && mayBeAfter(date, entry.data.checked));
        const [newest] = dates.sort().reverse();
        return newest === undefined ? [] : [{ id, date: newest, draft: data.draft }];
      });
      const [last] = later.sort((a, b) => b.date.localeCompare(a.date));
      if (!last) return [];
      return [
        at(
          entry,
          ['checked'],
          `checked on ${formatDate(entry.data.checked)}, but touched by ${counted(later.length, 'change')} since: ${last.id} (${formatDate(last.date)}${last.draft ? ', draft' : ''})`,
          'Check the guide against the change; raise the version of steps that now mean something else.',
          readers.guide(entry.id),
        ),
      ];
    }),
};

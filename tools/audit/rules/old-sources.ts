import { formatDate, isOlder } from '../../../src/domain/dates.ts';
import { at, type Rule } from '../../lint/rule.ts';

/** Sources that nobody looked at for longer than their kind allows. */
export const oldSources: Rule = {
  id: 'old-source',
  severity: 'review',
  about: 'source not looked at for longer than its kind allows',
  find: ({ content, settings, readers, today }) =>
    [...content.sources.values()]
      .filter(({ data }) => isOlder(data.checked, settings.sources[data.kind], today))
      .map((entry) =>
        at(
          entry,
          ['checked'],
          `${entry.data.kind} last looked at on ${formatDate(entry.data.checked)}`,
          'Open it: is it still there, and does it still say so? Then set “checked” to the day.',
          readers.source(entry.id),
        ),
      ),
};

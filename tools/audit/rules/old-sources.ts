import { formatDate, isOlder } from '../../../src/domain/dates.ts';
import { item, type Rule } from '../rule.ts';

/** Sources that nobody looked at for longer than their kind allows. */
export const oldSources: Rule = {
  id: 'old-source',
  about: 'source not looked at for longer than its kind allows',
  find: ({ content, settings, readers, today }) =>
    [...content.sources.values()]
      .filter(({ data }) => isOlder(data.checked, settings.sources[data.kind], today))
      .map((entry) =>
        item(
          'old-source',
          entry,
          ['checked'],
          `${entry.data.kind} last looked at on ${formatDate(entry.data.checked)}`,
          'Open it: is it still there, and does it still say so? Then set “checked” to the day.',
          readers.source(entry.id),
        ),
      ),
};

import { parseCitation } from '../../../src/domain/citations.ts';
import { formatDate, isOlder } from '../../../src/domain/dates.ts';
import { at, type Rule } from '../../lint/rule.ts';

/** Guides whose newest evidence that the thing still exists is old. */
export const oldEvidence: Rule = {
  id: 'old-evidence',
  severity: 'review',
  about: 'newest evidence that it still exists is old',
  find: ({ content, settings, readers, today }) =>
    [...content.guides.values()]
      .filter(({ data }) => isOlder(data.evidence.date, settings.guides.evidence, today))
      .map((entry) =>
        at(
          entry,
          ['evidence', 'date'],
          `newest evidence is of ${formatDate(entry.data.evidence.date)} (${parseCitation(entry.data.evidence.source).source})`,
          'Find a newer source that shows it, or mark the guide as unconfirmed.',
          readers.guide(entry.id),
        ),
      ),
};

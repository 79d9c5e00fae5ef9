import { formatDate, isOlder } from '../../../src/domain/dates.ts';
import { counted } from '../../../src/domain/counted.ts';
import { datesSeenWith } from '../../../src/domain/sightings.ts';
import { at, type Rule } from '../../lint/rule.ts';
import { seenActions } from './sightings.ts';

/** Guides with steps whose labels nobody has shown for long, or on no known date. One item a guide. */
export const oldLabels: Rule = {
  id: 'old-labels',
  severity: 'review',
  about: 'labels of steps not seen for long',
  find: ({ content, settings, readers, today }) =>
    [...Map.groupBy(seenActions(content), ({ entry }) => entry)].flatMap(([entry, actions]) => {
      const dated = actions.flatMap(({ part, path, seen: sightings }, index) =>
        datesSeenWith(part, sightings).map((seen) => ({
          seen,
          index,
          path: [...path, part.seen === seen ? 'seen' : 'where'],
        })),
      );
      const unknown = dated.filter(({ seen }) => seen === 'unknown');
      const old = dated.filter(({ seen }) => seen !== 'unknown' && isOlder(seen, settings.guides.labels, today));
      const first = [...old, ...unknown].sort((a, b) => a.index - b.index)[0];
      if (!first) return [];
      const oldest = old.map(({ seen }) => seen).sort()[0];
      const parts = [
        ...(oldest === undefined
          ? []
          : [`${String(old.length)} last seen ${formatDate(oldest)}${old.length > 1 ? ' or later' : ''}`]),
        ...(unknown.length === 0 ? [] : [`${String(unknown.length)} on no known date`]),
      ];
      return [
        at(
          entry,
          first.path,
          `labels of ${String(old.length + unknown.length)} of ${counted(entry.data.steps.length, 'step')}: ${parts.join(', ')}`,
          'Find a newer source that shows exactly these labels, and give its date.',
          readers.guide(entry.id),
        ),
      ];
    }),
};

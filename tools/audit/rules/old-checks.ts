import { formatDate, isOlder } from '../../../src/domain/dates.ts';
import { guidesOfJourney } from '../../../src/domain/situations.ts';
import { at, type Rule } from '../../lint/rule.ts';

/** Guides, situations, fact checks and regions that nobody held against their sources for too long. */
export const oldChecks: Rule = {
  id: 'old-check',
  severity: 'review',
  about: 'not held against its sources for too long',
  find: ({ content, settings, readers, today }) => {
    const remedy = 'Hold it against its sources, mend it, then set “checked” to the day.';
    const say = (date: string): string => `last checked on ${formatDate(date)}`;
    return [
      ...[...content.guides.values()]
        .filter(({ data }) => isOlder(data.checked, settings.guides.checked, today))
        .map((entry) => at(entry, ['checked'], say(entry.data.checked), remedy, readers.guide(entry.id))),
      ...[...content.situations.values()]
        .filter(({ data }) => isOlder(data.checked, settings.guides.checked, today))
        .map((entry) =>
          at(entry, ['checked'], say(entry.data.checked), remedy, readers.atLeast(guidesOfJourney(entry.data))),
        ),
      ...[...content.claims.values()]
        .filter(({ data }) => isOlder(data.checked, settings.claims.checked, today))
        .map((entry) => at(entry, ['checked'], say(entry.data.checked), remedy, readers.atLeast([]))),
      ...[...content.rights.values()]
        .filter(({ data }) => isOlder(data.checked, settings.rights.checked, today))
        .map((entry) => at(entry, ['checked'], say(entry.data.checked), remedy, readers.atLeast(entry.data.guides))),
    ];
  },
};

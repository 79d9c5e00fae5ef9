import {
  isSettled,
  localWords,
  seenAt,
  sightingNames,
  sightingWords,
  type Seen,
  type SightingNames,
} from '../../../src/domain/sightings.ts';
import { formatDate, lastDayOf } from '../../../src/domain/dates.ts';
import { pathsOf } from '../../../src/domain/devices.ts';
import { labelsOn } from '../../../src/domain/paths.ts';
import { baseLanguage } from '../../../src/domain/languages.ts';
import { partsOf, type Action } from '../../../src/domain/steps.ts';
import type { Content, Entry } from '../../../src/content/read.ts';
import type { Guide } from '../../../src/schemas/guide.ts';
import type { Sighting } from '../../../src/schemas/sighting.ts';
import { dataOf } from '../../twins/data.ts';
import { at, type Rule } from '../../lint/rule.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';
import { counted } from '../../../src/domain/counted.ts';

/** An action at which somebody saw something, with where it stands. */
export interface SeenAction {
  entry: Entry<Guide>;
  part: Action;
  path: (string | number)[];
  /** As sightings name it. */
  step: string;
  seen: Seen[];
}

/** Every action of every guide with what was seen there. */
export function seenActions(content: Content): SeenAction[] {
  const sightings = [...content.sightings.values()].map(({ data }) => data);
  const labels = [...content.localLabels.values()].map(({ data }) => data);
  return [...content.guides.values()].flatMap((entry) => {
    const words = localWords(labels, platformOf(entry.id));
    return partsOf(entry.data).map(({ part, path }) => {
      const step = `${entry.id}#${part.id}`;
      return { entry, part, path, step, seen: seenAt(step, part, sightings, words) };
    });
  });
}

/** What was seen otherwise than the step says, and nobody has settled: by later evidence, or by a later source of the path. */
export function disagreeing({ part, seen }: Pick<SeenAction, 'part' | 'seen'>): Seen[] {
  return seen.filter((one) => {
    const dated = pathsOf(part).find(({ devices }) => devices.includes(one.newest.device))?.seen;
    const later = dated !== undefined && dated !== 'unknown' && dated > lastDayOf(one.newest.day);
    return one.match === 'differs' && !later && !isSettled(one, seen);
  });
}

/** Steps and labels at which somebody's screen said something else. */
export const sightingsDiffer: Rule = {
  id: 'screen-differs',
  severity: 'review',
  about: 'somebody’s screen says something else',
  find: ({ content, readers }) => [
    ...seenActions(content).flatMap((action) =>
      disagreeing(action).map((one) => {
        const shown = labelsOn(action.part, one.newest.device) ?? [];
        return at(
          action.entry,
          [...action.path, 'where', one.newest.device],
          `${sightingWords(one, names(content, one.newest))} The step says “${shown.join(' › ')}”`,
          one.grade === 'evidence'
            ? 'Look, and correct the path: npm run sighting -- --maintainer does it.'
            : 'Look on such a phone, or wait for a second reader: npm run audit -- --on-phones lists what to look at.',
          readers.guide(action.entry.id),
        );
      }),
    ),
    ...[...content.sightings.values()].flatMap(({ data }) => {
      const label = data.label === undefined ? undefined : content.labels.get(data.label);
      const known = label?.data.names.some(({ name }) => name.toLowerCase() === data.labels?.[0]?.toLowerCase());
      // A word of another language is no other name.
      if (!label || known === true || baseLanguage(data.language) !== 'en') return [];
      return [
        at(
          label,
          ['names'],
          `${counted(data.agree, data.by)} saw ${data.labels === undefined ? 'nothing of the kind' : `“${data.labels.join('')}”`} on ${formatDate(data.day)}, which is none of its names`,
          'Look for a source that shows the name: npm run label.',
          readers.atLeast([]),
        ),
      ];
    }),
  ],
};

/** The names with which a sighting is told. */
export function names(content: Content, sighting: Sighting): SightingNames {
  return sightingNames(sighting, dataOf(content.devices), dataOf(content.regions));
}

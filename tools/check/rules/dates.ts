import { hasBegun, lastDayOf } from '../../../src/domain/dates.ts';
import { pathsOf } from '../../../src/domain/devices.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import { at, type Find, type Found } from '../../lint/rule.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

/** Dates that belong together are in order: nothing was looked at before it existed, and stories begin at their beginning. */
export const datesInOrder: Find = (content) => {
  const found: Found[] = [];
  for (const entry of content.sources.values()) {
    const { published, checked, archived } = entry.data;
    if (published !== 'unknown' && !hasBegun(published, checked))
      found.push(
        at(entry, ['checked'], `is ${checked}, before it was published (${published})`, 'Correct one of the two.'),
      );
    if (archived?.recorded !== undefined && !hasBegun(archived.recorded, checked))
      found.push(
        at(
          entry,
          ['checked'],
          `is ${checked}, before its copy was recorded (${archived.recorded})`,
          'Correct one of the two.',
        ),
      );
  }
  for (const entry of [...content.guides.values(), ...content.situations.values()]) {
    const { evidence, checked } = entry.data;
    if (!hasBegun(evidence.date, checked))
      found.push(
        at(
          entry,
          ['checked'],
          `is ${checked}, before its newest evidence (${evidence.date})`,
          'Correct one of the two.',
        ),
      );
  }
  const oldestFirst = (entry: Parameters<typeof at>[0], key: string, dates: readonly string[]): void => {
    dates.forEach((date, index) => {
      const before = dates[index - 1];
      if (before === undefined || hasBegun(before.slice(0, date.length), lastDayOf(date))) return;
      found.push(at(entry, [key, index, 'date'], `is ${date}, after one of ${before}`, 'Put the oldest first.'));
    });
  };
  for (const entry of content.claims.values())
    oldestFirst(
      entry,
      'timeline',
      entry.data.timeline.map(({ date }) => date),
    );
  for (const entry of content.rights.values())
    oldestFirst(
      entry,
      'practice',
      entry.data.practice.map(({ date }) => date),
    );
  for (const entry of content.labels.values()) {
    entry.data.names.forEach(({ from, until }, index) => {
      if (from !== undefined && until !== undefined && !hasBegun(from, lastDayOf(until)))
        found.push(
          at(
            entry,
            ['names', index, 'until'],
            `is ${until}, before its beginning (${from})`,
            'Correct one of the two.',
          ),
        );
    });
  }
  return found;
};

/** No path was seen with a label before the first evidence that the label has that name. */
export const sightingsOfLabels: Find = (content) => {
  const begins = [...content.labels.values()].flatMap(({ data }) =>
    data.names.flatMap(({ name, from, status }) =>
      from === undefined || status === 'former' ? [] : [{ name: name.toLowerCase(), from, platforms: data.platforms }],
    ),
  );
  return [...content.guides.values()].flatMap((entry) => {
    const own = platformOf(entry.id);
    const shown = partsOf(entry.data).flatMap(({ part, path }) =>
      pathsOf(part).map(({ devices: [device = ''], labels, seen, sources }) => ({
        labels,
        seen,
        path: sources === undefined ? [...path, 'seen'] : [...path, 'where', device, 'seen'],
      })),
    );
    return shown.flatMap(({ labels, seen, path }) => {
      if (seen === undefined || seen === 'unknown') return [];
      const late = begins.find(
        ({ name, from, platforms }) =>
          platforms.includes(own) && labels.some((label) => label.toLowerCase() === name) && lastDayOf(seen) < from,
      );
      return late
        ? [
            at(
              entry,
              path,
              `is ${seen}, but its label “${late.name}” is known from ${late.from} on`,
              'Give the date of the source that shows the path with this label.',
            ),
          ]
        : [];
    });
  });
};

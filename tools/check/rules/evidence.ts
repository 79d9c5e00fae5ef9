import { sourcesIn } from '../../../src/domain/citations.ts';
import { hasBegun, lastDayOf, newestFirst } from '../../../src/domain/dates.ts';
import { evidencedPaths } from '../../../src/domain/paths.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import { at, type Find } from '../../lint/rule.ts';
import type { Content, Entry } from '../../../src/content/read.ts';
import { supportsOf } from '../../../src/content/support.ts';

/** What only weak sources carry is marked as unconfirmed, with a reason that the reader sees. */
export const weakSupport: Find = (content) =>
  supportsOf(content).flatMap((support) => {
    if (support.unconfirmed !== undefined) return [];
    const sources = support.sources.flatMap((id) => content.sources.get(id)?.data ?? []);
    // Of a source that could not be read nobody knows how good it is.
    if (sources.length < support.sources.length) return [];
    const remedy =
      'Add a better source, or add `unconfirmed:` with a sentence that tells the reader what could not be confirmed.';
    if (sources.every((source) => source.tier === 3)) {
      return [at(support.entry, support.path, `a ${support.what} stands on tier 3 alone`, remedy)];
    }
    if (sources.every((source) => source.read === 'not-read')) {
      return [at(support.entry, support.path, `a ${support.what} stands on sources that nobody read`, remedy)];
    }
    return [];
  });

/** The newest date of sources, published or recorded; nothing if one of them could not be read. */
export function citedDates(content: Content, ids: readonly string[]): string | undefined {
  const sources = ids.flatMap((id) => content.sources.get(id)?.data ?? []);
  if (sources.length < ids.length) return undefined;
  // What bears no date was there on the day on which somebody looked at it; it cannot show anything later.
  const dates = sources.flatMap(({ published, archived, checked }) => [
    ...(published === 'unknown' ? [checked] : [published]),
    ...(archived?.recorded === undefined ? [] : [archived.recorded]),
  ]);
  return dates.sort((a, b) => newestFirst(lastDayOf(a), lastDayOf(b)))[0];
}

/** No evidence date, of a step or of an entry, is newer than the sources that it names. */
export const evidenceDates: Find = (content) => {
  const tooNew = (
    entry: Entry<unknown>,
    date: string,
    ids: readonly string[],
    path: (string | number)[],
  ): ReturnType<Find> => {
    const newest = citedDates(content, ids);
    if (newest === undefined || hasBegun(date, lastDayOf(newest))) return [];
    return [
      at(
        entry,
        path,
        `is ${date}, but the newest source named with it is of ${newest}`,
        'Name the source that shows it, or give its date.',
      ),
    ];
  };
  const ofSteps = [...content.guides.values()].flatMap((entry) => [
    ...partsOf(entry.data).flatMap(({ part: { seen, sources }, path }) =>
      seen === undefined || seen === 'unknown' ? [] : tooNew(entry, seen, sourcesIn(sources), [...path, 'seen']),
    ),
    ...partsOf(entry.data).flatMap(({ part, path }) =>
      evidencedPaths(part).flatMap(({ device, seen, sources }) =>
        seen === 'unknown' ? [] : tooNew(entry, seen, sourcesIn(sources), [...path, 'where', device, 'seen']),
      ),
    ),
  ]);
  const ofEntries = [...content.guides.values(), ...content.situations.values()].flatMap((entry) =>
    tooNew(entry, entry.data.evidence.date, sourcesIn([entry.data.evidence.source]), ['evidence', 'date']),
  );
  return [...ofSteps, ...ofEntries];
};

import { sourcesIn } from '../../../src/domain/citations.ts';
import { hasBegun, lastDayOf, newestFirst } from '../../../src/domain/dates.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import { at, type Rule } from '../rule.ts';
import { supportsOf } from '../../../src/content/support.ts';

/** What only weak sources carry is marked as unconfirmed, with a reason that the reader sees. */
export const weakSupport: Rule = (content) =>
  supportsOf(content).flatMap((support) => {
    if (support.unconfirmed !== undefined) return [];
    const sources = support.sources.flatMap((id) => content.sources.get(id)?.data ?? []);
    if (sources.length === 0) return [];
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

/** A step's evidence date is not newer than the sources that it names. */
export const evidenceDates: Rule = (content) =>
  [...content.guides.values()].flatMap((entry) => {
    const tooNew = (date: string, ids: readonly string[], path: (string | number)[]) => {
      const dates = ids.map((id) => {
        const source = content.sources.get(id)?.data;
        return source ? [source.published, source.archived?.recorded ?? ''] : ['unknown'];
      });
      if (dates.some(([published, recorded]) => published === 'unknown' && recorded === '')) return [];
      const newest =
        dates
          .flat()
          .filter((value) => value !== 'unknown' && value !== '')
          .sort((a, b) => newestFirst(lastDayOf(a), lastDayOf(b)))[0] ?? '';
      if (newest === '' || hasBegun(date, lastDayOf(newest))) return [];
      return [
        at(
          entry,
          path,
          `is ${date}, but the newest source named with it is of ${newest}`,
          'Name the source that shows it, or give its date.',
        ),
      ];
    };
    return [
      ...partsOf(entry.data).flatMap(({ part: { seen, sources }, path }) =>
        seen === undefined || seen === 'unknown' ? [] : tooNew(seen, sourcesIn(sources), [...path, 'seen']),
      ),
      ...tooNew(entry.data.evidence.date, sourcesIn([entry.data.evidence.source]), ['evidence', 'date']),
    ];
  });

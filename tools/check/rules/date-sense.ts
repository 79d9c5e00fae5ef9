import { citedDates } from './evidence.ts';
import { pointersOf } from '../../../src/content/markup.ts';
import { hasBegun, lastDayOf } from '../../../src/domain/dates.ts';
import type { Entry } from '../../../src/content/read.ts';
import { parseCitation, sourcesIn } from '../../../src/domain/citations.ts';
import { latestToday } from '../../../src/settings/clock.ts';
import { at, type Find, type Found } from '../../lint/rule.ts';

type Path = (string | number)[];
const ONE = 'Correct one of the two.';

/** The sources that a body cites. */
function citedIn(body: string): string[] {
  return pointersOf(body).flatMap(({ kind, target }) => (kind === 'source' ? [target] : []));
}

/** Dates tell one story: nothing was corrected before it stood here, read before it was there, or seen after its sources. */
export const dateSense: Find = (content) => {
  const found: Found[] = [];
  const order = (entry: Entry<unknown>, path: Path, first: string, second: string, words: string): void => {
    if (!hasBegun(first, lastDayOf(second))) found.push(at(entry, path, `${words} (${first}, ${second})`, ONE));
  };
  /** A date that stands on sources is not newer than they are. */
  const carried = (entry: Entry<unknown>, path: Path, date: string, citations: readonly string[]): void => {
    const newest = citedDates(content, sourcesIn(citations));
    if (date !== 'unknown' && newest !== undefined && !hasBegun(date, lastDayOf(newest)))
      found.push(at(entry, path, `is ${date}, but the newest source named with it is of ${newest}`, ONE));
  };
  for (const name of ['guides', 'changes', 'claims', 'rights', 'situations'] as const)
    for (const entry of content[name].values())
      entry.data.corrections.forEach(({ on, since }, index, all) => {
        const path = ['corrections', index];
        if (since !== undefined) order(entry, [...path, 'since'], since, on, 'began after it was put right');
        const before = all[index - 1]?.on;
        if (before !== undefined) order(entry, [...path, 'on'], on, before, 'stands below an older one');
      });
  for (const entry of content.changes.values()) {
    const { added, edited, dates, dateSources } = entry.data;
    if (added !== undefined && edited !== undefined)
      order(entry, ['edited'], added, edited, 'was edited before it was added');
    for (const key of ['announced', 'recorded', 'reported'] as const) {
      const date = dates[key];
      if (added !== undefined && date !== undefined)
        order(entry, ['added'], date, added, 'was added before it was known');
    }
    for (const key of Object.keys(dateSources ?? {}) as (keyof typeof dates)[])
      if (dates[key] === undefined)
        found.push(
          at(entry, ['dateSources', key], 'has sources, and `dates` does not have it', 'Add it, or take this out.'),
        );
  }
  for (const entry of content.sources.values()) {
    const { published, passages = {} } = entry.data;
    for (const [key, { read }] of Object.entries(passages)) {
      const path = ['passages', key, 'read'];
      if (published !== 'unknown') order(entry, path, published, read, 'was read before it was published');
    }
  }
  for (const entry of content.claims.values()) {
    const { evidence, checked, sources, timeline } = entry.data;
    order(entry, ['evidence'], evidence, checked, 'is newer than the check');
    carried(entry, ['evidence'], evidence, [
      ...sources,
      ...timeline.flatMap((item) => item.sources),
      ...citedIn(entry.body),
    ]);
  }
  for (const entry of content.recipients.values()) carried(entry, ['seen'], entry.data.seen, entry.data.sources);
  for (const entry of content.localLabels.values())
    entry.data.words.forEach(({ seen, sources }, index) => {
      carried(entry, ['words', index, 'seen'], seen, sources);
    });
  for (const entry of content.labels.values())
    entry.data.names.forEach(({ status, until, from, sources }, index) => {
      const path = ['names', index, 'until'];
      if (until !== undefined && status === 'former' && !hasBegun(until, latestToday()))
        found.push(
          at(entry, path, 'lies in the future, and the name is `former`', 'Set `status: leaving`, or correct it.'),
        );
      if (until !== undefined && status === 'current')
        found.push(at(entry, path, 'ends, and the name is `current`', 'Set `status: leaving` or `former`.'));
      if (from !== undefined && sources.length > 0) carried(entry, ['names', index, 'from'], from, sources);
    });
  for (const { entry, citation } of [...content.guides.values(), ...content.situations.values()].map((one) => ({
    entry: one,
    citation: one.data.evidence.source,
  }))) {
    const source = content.sources.get(parseCitation(citation).source)?.data;
    if (source?.read === 'not-read')
      found.push(at(entry, ['evidence', 'source'], 'is a source that nobody read', 'Name one that was read.'));
  }
  return found;
};

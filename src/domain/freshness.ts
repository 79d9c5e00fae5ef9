import type { Guide } from '../schemas/guide.ts';
import { areOldLabels } from './ageing.ts';
import { ageInMonths, lastDayOf } from './dates.ts';
import { datesSeenWith, type Seen } from './sightings.ts';
import { partsOf, type Action } from './steps.ts';
import { messages } from '../messages/index.ts';

/** A span of ages, in months: from `from` up to, but not with, `to`. */
export interface AgeBand {
  name: string;
  from: number;
  to: number;
}

/** The bands of the chart. */
const AGE_BANDS: readonly AgeBand[] = [
  { name: 'under 3 months', from: 0, to: 3 },
  { name: '3 to 6 months', from: 3, to: 6 },
  { name: '6 to 12 months', from: 6, to: 12 },
  { name: '1 to 2 years', from: 12, to: 24 },
  { name: '2 years or more', from: 24, to: Infinity },
];

/** How old the evidence of one guide is. Dates as precise as the evidence. */
export interface GuideAge {
  id: string;
  title: string;
  /** Newest source that shows that the thing exists. */
  evidence: string;
  /** The oldest date at which a step's labels were last seen; `unknown` if one has no date; undefined without labels. */
  labels: string | undefined;
  /** The oldest known date at which a step's labels were last seen, whatever the others. */
  oldest: string | undefined;
  /** When a maintainer last held the guide against its sources. */
  checked: string;
}

/**
 * The ages of all guides, oldest evidence first.
 * @param seenOn what people saw on their screens at an action of a guide
 */
export function guideAges(
  guides: readonly { id: string; data: Guide }[],
  seenOn: (guide: string, action: Action) => readonly Seen[],
): GuideAge[] {
  return guides
    .map(({ id, data }) => {
      const seen = partsOf(data).flatMap(({ part }) => datesSeenWith(part, seenOn(id, part)));
      const [oldest] = seen.filter((date) => date !== 'unknown').sort((a, b) => compare(lastDayOf(a), lastDayOf(b)));
      const labels = seen.includes('unknown') ? 'unknown' : oldest;
      return { id, title: data.title, evidence: data.evidence.date, labels, oldest, checked: data.checked };
    })
    .sort(
      (a, b) =>
        compare(lastDayOf(a.evidence), lastDayOf(b.evidence)) ||
        a.title.localeCompare(b.title, messages.locale.language),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the freshness page says of all guides. */
export interface Freshness {
  /** Guides with evidence from the past year. */
  young: number;
  /** Guides with a step that calls its labels old. */
  oldLabels: number;
}

/** Counts up to a day: the build's on the page as it is made, the reader's as it is read. */
export function freshness(ages: readonly Pick<GuideAge, 'evidence' | 'oldest'>[], day: string): Freshness {
  return {
    young: ages.filter(({ evidence }) => ageInMonths(evidence, day) < 12).length,
    oldLabels: ages.filter(({ oldest }) => areOldLabels(oldest, day)).length,
  };
}

/** How many dates fall into each band, counted up to `day`. */
export function countByAge(dates: readonly string[], day: string): { band: AgeBand; count: number }[] {
  const ages = dates.map((date) => ageInMonths(date, day));
  return AGE_BANDS.map((band) => ({ band, count: ages.filter((age) => age >= band.from && age < band.to).length }));
}

/** A bar of the chart: where it begins and how long it is, in units of the drawing. */
export interface Bar {
  name: string;
  count: number;
  y: number;
  width: number;
}

/** Lays out horizontal bars. `width` is the length of the longest one, `step` the distance of two bars. */
export function layOutBars(counts: readonly { band: AgeBand; count: number }[], width: number, step: number): Bar[] {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map(({ band, count }, index) => ({
    name: band.name,
    count,
    y: index * step,
    width: Math.round((width * count) / most),
  }));
}

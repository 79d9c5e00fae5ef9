/** Orders the pages for a query: how much its terms count on them, then what the query and the reader prefer. */
import { monthsBetween } from '../dates.ts';
import type { Query } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { KINDS, type Core, type Kind, type PageRow } from './types.ts';

/** A page that answers, and how well. */
export interface Hit {
  page: number;
  row: PageRow;
  score: number;
  /** Share of what the query says that the page has. */
  cover: number;
}

/** What is known of the reader, for the order only. */
export interface Reader {
  region?: string | undefined;
  device?: string | undefined;
  /** The platform of the page that the reader came from. */
  from?: string | undefined;
}

/** What weighs how much. Found by trying on the tuned half of the relevance set: `npm run search:score`. */
const WEIGHTS = {
  /** Share of the score that a page keeps which has hardly any of the query’s words. */
  uncovered: 0.35,
  /** The named page, and the page for somebody in trouble, are put above the best by so many times its score. */
  exact: 1.3,
  crisis: 2,
  /** A page of the app that the query names; one that covers it; one of other apps. */
  ownApp: 1.3,
  someApp: 1.1,
  otherApp: 0.55,
  /** The same for what is also a thing inside the apps, and for the app one came from. */
  weakOwnApp: 1.12,
  weakOtherApp: 0.92,
  inRegion: 1.15,
  outOfRegion: 0.7,
  chosenInRegion: 1.05,
  chosenOutOfRegion: 0.75,
  onDevice: 1.05,
  offDevice: 0.8,
  year: 0.05,
  oldest: 0.8,
  priority: 0.02,
} as const;

/** Kinds of page, and what each weighs for queries with an intent (the first that the query has) and for others. */
const KIND_WEIGHTS: Record<Kind, readonly [intent: string, weight: number][]> = {
  situation: [['', 1.05]],
  guide: [
    ['act', 1.15],
    ['news', 0.95],
    ['', 1],
  ],
  topic: [['', 0.8]],
  hub: [['', 0.85]],
  claim: [
    ['truth', 1.25],
    ['', 0.92],
  ],
  change: [
    ['act', 0.55],
    ['news', 1.15],
    ['', 0.8],
  ],
  right: [
    ['law', 1.3],
    ['', 0.8],
  ],
  page: [['', 0.75]],
  term: [
    ['meaning', 1.3],
    ['', 0.72],
  ],
};

/** Pages that score below this share of the best are left out, and so are all after so many. */
const LEAST_OF_BEST = 0.25;
const MOST_HITS = 200;

/** The pages that answer a query, best first. */
export function rank(index: SearchIndex, query: Query, reader: Reader): Hit[] {
  const { pages } = index.core;
  const score = new Float64Array(pages.length);
  const cover = new Float64Array(pages.length);
  let known = 0;
  let words = 0;
  for (const { postings, weight, pair } of query.terms) {
    if (!pair) known += weight;
    if (!pair) words++;
    for (const [page, value] of postings) {
      score[page] = (score[page] ?? 0) + value;
      if (!pair) cover[page] = (cover[page] ?? 0) + Math.min(weight, 2 * value);
    }
  }
  // Words that no page has are part of what was asked, as much as the mean of the others.
  const total = (known || 1) * (1 + query.leftOut.length / Math.max(1, words));
  const hits: Hit[] = [];
  pages.forEach((row, page) => {
    if ((score[page] ?? 0) === 0) return;
    const share = (cover[page] ?? 0) / (known || 1);
    const value = (score[page] ?? 0) * (WEIGHTS.uncovered + (1 - WEIGHTS.uncovered) * share);
    hits.push({ page, row, score: value * preference(index, row, query, reader), cover: (cover[page] ?? 0) / total });
  });
  lift(index, query, hits);
  hits.sort((a, b) => b.score - a.score || (a.row[8] || 9) - (b.row[8] || 9) || a.page - b.page);
  const least = (hits[0]?.score ?? 0) * LEAST_OF_BEST;
  return hits.filter((hit, at) => hit.cover >= 1 || (hit.score >= least && at < MOST_HITS));
}

/** Puts the page first that is named by itself, and the pages for somebody in trouble. */
function lift({ core }: SearchIndex, { key, stems, run }: Query, hits: Hit[]): void {
  const best = hits.reduce((most, hit) => Math.max(most, hit.score), 1);
  const add = (page: number | undefined, by: number): void => {
    const row = page === undefined ? undefined : core.pages[page];
    if (page === undefined || !row) return;
    const hit = hits.find((known) => known.page === page);
    if (hit) Object.assign(hit, { score: hit.score + by * best, cover: 1 });
    else hits.push({ page, row, score: by * best, cover: 1 });
  };
  if (Object.hasOwn(core.exact, key)) add(core.exact[key], WEIGHTS.exact);
  const lifted = new Set<number>();
  for (const [words, page, asRun] of core.crisis)
    if (!lifted.has(page) && (asRun ? run.includes(` ${words} `) : words.split(' ').every((word) => stems.has(word)))) {
      lifted.add(page);
      add(page, WEIGHTS.crisis);
    }
}

/** The factor by which the score of a page’s terms is multiplied. */
function preference({ core }: SearchIndex, row: PageRow, query: Query, reader: Reader): number {
  const kind = KINDS[row[0]] ?? 'guide';
  const [, ofKind = 1] =
    KIND_WEIGHTS[kind].find(([intent]) => intent === '' || query.intents.has(intent as never)) ?? [];
  return (
    ofKind *
    platformFactor(core, row, query.platform, reader.from) *
    regionFactor(core.regions, row, query.region, reader.region) *
    deviceFactor(core.devices, row, query.device, reader.device) *
    ageFactor(core.pages, row[7]) *
    (1 + WEIGHTS.priority * (5 - (row[8] || 3)))
  );
}

type Named = readonly (readonly [id: string, name: string])[];

function platformFactor(
  { platforms, things }: Core,
  row: PageRow,
  named: readonly string[],
  from: string | undefined,
): number {
  const ids = row[3].map((at) => platforms[at]?.[0] ?? '');
  const apps = named.filter((id) => !things.includes(id));
  const asked = apps.length > 0 ? apps : named.length > 0 ? named : from === undefined ? [] : [from];
  if (asked.length === 0) return 1;
  const weak = apps.length === 0;
  const covered = asked.filter((id) => ids.includes(id)).length;
  if (covered === 0) return ids.length === 0 ? 0.9 : weak ? WEIGHTS.weakOtherApp : WEIGHTS.otherApp;
  const own = ['guide', 'hub'].includes(KINDS[row[0]] ?? '') && asked.includes(ids[0] ?? '');
  return (
    (own ? (weak ? WEIGHTS.weakOwnApp : WEIGHTS.ownApp) : WEIGHTS.someApp) * (0.85 + (0.15 * covered) / asked.length)
  );
}

function regionFactor(all: Named, row: PageRow, named: readonly string[], chosen: string | undefined): number {
  const asked = named.length > 0 ? named : chosen === undefined ? [] : [chosen];
  if (asked.length === 0 || row[4] === 0) return 1;
  const fits = row[4].some((at) => asked.includes(all[at]?.[0] ?? ''));
  if (named.length > 0) return fits ? WEIGHTS.inRegion : WEIGHTS.outOfRegion;
  return fits ? WEIGHTS.chosenInRegion : WEIGHTS.chosenOutOfRegion;
}

function deviceFactor(all: Named, row: PageRow, named: readonly string[], chosen: string | undefined): number {
  const asked = named.length > 0 ? named : chosen === undefined ? [] : [chosen];
  if (asked.length === 0 || row[5] === '') return 1;
  const devices = Array.from(row[5], (at) => all[Number(at)]?.[0] ?? '');
  return asked.some((id) => devices.includes(id)) ? WEIGHTS.onDevice : WEIGHTS.offDevice;
}

const newestOf = new WeakMap<readonly PageRow[], string>();

/** Old evidence, and old news, rank below newer; old is told by the newest page, so that the order is the same on every day. */
function ageFactor(pages: readonly PageRow[], date: string): number {
  if (date === '') return 1;
  let newest = newestOf.get(pages);
  if (newest === undefined)
    newestOf.set(pages, (newest = pages.reduce((most, row) => (row[7] > most ? row[7] : most), '')));
  return Math.max(WEIGHTS.oldest, 1 - WEIGHTS.year * Math.max(0, monthsBetween(date, newest) / 12 - 1));
}

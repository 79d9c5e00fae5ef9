/** What the query and the reader prefer, apart from words: a platform, a kind of page, a region, a device. */
import type { Book, Page } from './book.ts';
import { KINDS, type Kind, type Row } from './types.ts';
import type { Query } from './understand.ts';

/** What is known of the reader, for the order only. */
export interface Reader {
  region?: string | undefined;
}

/** How much each preference weighs: factors of the score. */
export const PREFER = {
  /** A guide of the app that the query names; a page that covers it; a page of other apps. */
  ownApp: 1.3,
  someApp: 1.1,
  otherApp: 0.55,
  /** The same where only “Meta AI” or “Accounts Center” is named, which are things inside the apps. */
  weakOwnApp: 1.15,
  weakOtherApp: 0.9,
  /** Guides for queries that name an effect (“turn off”), and for those that ask for news. */
  guideToAct: 1.15,
  guideForNews: 0.95,
  /** Fact checks, changes, rights and terms for the queries that ask for them, and for others. */
  claimForTruth: 1.5,
  claim: 0.92,
  changeForNews: 1.15,
  changeToAct: 0.5,
  change: 0.75,
  rightForLaw: 1.4,
  right: 0.8,
  termForMeaning: 1.3,
  term: 0.72,
  /** What each step of a guide's order in a plan adds. */
  priority: 0.02,
};

/** The factor by which the score of a page's words is multiplied. */
export function preference(book: Book, page: Page, query: Query, reader: Reader): number {
  const { row } = page;
  return (
    platformFactor(book, row, query) *
    kindFactor(KINDS[row.k] ?? 'guide', query) *
    regionFactor(book, row.r, query, reader) *
    deviceFactor(row.d, query) *
    (1 + PREFER.priority * (5 - (row.o ?? 3)))
  );
}

function platformFactor(book: Book, { p: platforms, k }: Row, query: Query): number {
  if (query.platforms.length === 0) return 1;
  const ids = platforms.map((index) => book.file.platforms[index]?.[0] ?? '');
  // Beside an app's name, “Meta AI” is what the question is about, not where.
  const apps = query.platforms.filter((id) => id !== 'meta-ai' && id !== 'accounts-center');
  const asked = apps.length > 0 ? apps : query.platforms;
  const weak = apps.length === 0;
  const covered = asked.filter((id) => ids.includes(id)).length;
  if (covered === 0) return weak ? PREFER.weakOtherApp : PREFER.otherApp;
  // Only a guide belongs to one app; other pages mention them.
  const own =
    KINDS[k] === 'guide' && asked.includes(ids[0] ?? '') ? (weak ? PREFER.weakOwnApp : PREFER.ownApp) : PREFER.someApp;
  return own * (0.85 + (0.15 * covered) / asked.length);
}

function kindFactor(kind: Kind, { signs }: Query): number {
  switch (kind) {
    case 'guide':
      return signs.act ? PREFER.guideToAct : signs.change ? PREFER.guideForNews : 1;
    case 'claim':
      return signs.truth ? PREFER.claimForTruth : PREFER.claim;
    case 'change':
      return signs.change ? PREFER.changeForNews : signs.act ? PREFER.changeToAct : PREFER.change;
    case 'right':
      return signs.law ? PREFER.rightForLaw : PREFER.right;
    case 'term':
      return signs.meaning ? PREFER.termForMeaning : PREFER.term;
  }
}

function regionFactor(book: Book, regions: readonly number[] | undefined, query: Query, reader: Reader): number {
  const asked = query.regions.length > 0 ? query.regions : reader.region === undefined ? [] : [reader.region];
  if (asked.length === 0 || regions === undefined) return 1;
  const ids = regions.map((index) => book.file.regions[index]?.[0] ?? '');
  const named = query.regions.length > 0;
  return asked.some((id) => ids.includes(id)) ? (named ? 1.15 : 1.05) : named ? 0.7 : 0.75;
}

function deviceFactor(devices: string | undefined, query: Query): number {
  if (query.devices.length === 0 || devices === undefined) return 1;
  return query.devices.some((id) => devices.includes(id[0] ?? '')) ? 1.05 : 0.8;
}

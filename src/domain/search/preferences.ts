/** What the query and the reader prefer, apart from words: a platform, a kind of page, a region, a device. */
import type { Book, Page } from './book.ts';
import { KINDS, type Kind, type Row } from './types.ts';
import type { Query } from './understand.ts';

/** What is known of the reader, for the order only. */
export interface Reader {
  region?: string | undefined;
}

/** The factor by which the score of a page's words is multiplied. */
export function preference(book: Book, page: Page, query: Query, reader: Reader): number {
  const { row } = page;
  return (
    platformFactor(book, row, query) *
    kindFactor(KINDS[row.k] ?? 'guide', query) *
    regionFactor(book, row.r, query, reader) *
    deviceFactor(row.d, query) *
    (1 + 0.02 * (5 - (row.o ?? 3)))
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
  if (covered === 0) return weak ? 0.9 : 0.55;
  // Only a guide belongs to one app; other pages mention them.
  const own = KINDS[k] === 'guide' && asked.includes(ids[0] ?? '') ? (weak ? 1.15 : 1.3) : 1.1;
  return own * (0.85 + (0.15 * covered) / asked.length);
}

function kindFactor(kind: Kind, { signs }: Query): number {
  switch (kind) {
    case 'guide':
      return signs.act ? 1.1 : signs.change ? 0.95 : 1;
    case 'claim':
      return signs.truth ? 1.12 : 0.92;
    case 'change':
      return signs.change ? 1.15 : signs.act ? 0.6 : 0.75;
    case 'right':
      return signs.law ? 1.2 : 0.8;
    case 'term':
      return signs.meaning ? 1.3 : 0.72;
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

/** Orders the pages for a query. */
import { FIELDS, type Book, type Page, type Text } from './book.ts';
import type { Query, Term } from './understand.ts';
import { KINDS, type Kind } from './types.ts';

/** A page that answers, and how well. */
export interface Hit {
  page: Page;
  score: number;
  /** Positions of its steps that answer, best first. */
  steps: number[];
}

/** What is known of the reader, for the order only. */
export interface Reader {
  region?: string | undefined;
}

/** Least share of what the query says that a page must have. */
const LEAST_COVER = 0.5;
/** Pages that score below this share of the best are left out. */
const LEAST_OF_BEST = 0.3;
/** A step is shown if it has this share of what the query says. */
const LEAST_STEP_COVER = 0.45;

/** The pages that answer a query, best first. Nothing if its words are mostly unknown. */
export function rank(book: Book, query: Query, reader: Reader = {}): Hit[] {
  const total = sum(query.terms, (term) => term.weight);
  if (total === 0) return [];
  const hits = candidates(book, query).flatMap((page): Hit[] => {
    const base = scoreOf(page, query, total);
    if (base === 0) return [];
    return [{ page, score: base * factor(book, page, query, reader), steps: stepsOf(page, query, total) }];
  });
  hits.sort((a, b) => b.score - a.score || (a.page.row.o ?? 9) - (b.page.row.o ?? 9) || a.page.number - b.page.number);
  const best = hits[0]?.score ?? 0;
  return hits.filter((hit) => hit.score >= best * LEAST_OF_BEST);
}

function candidates(book: Book, query: Query): Page[] {
  const numbers = new Set<number>();
  for (const term of query.terms)
    for (const option of term.options.keys()) for (const number of book.where.get(option) ?? []) numbers.add(number);
  return [...numbers].flatMap((number) => book.pages[number] ?? []);
}

/** Best match of a term in a text, 0 to 1. */
function matchOf(term: Term, text: Text): number {
  let best = 0;
  for (const word of text.stems) best = Math.max(best, term.options.get(word) ?? 0);
  return best;
}

/**
 * What a page says of the query: the sum over its words of where they stand best, and on top how well a single string
 * (a title, an alias, a label, a step) says the whole of it. 0 if it says too little.
 */
function scoreOf(page: Page, query: Query, total: number): number {
  const best = query.terms.map(() => 0);
  const cover = query.terms.map(() => 0);
  let whole = 0;
  for (const text of page.texts) {
    let said = 0;
    let weight = 0;
    query.terms.forEach((term, index) => {
      const match = matchOf(term, text);
      if (match === 0) return;
      said += term.weight * match;
      weight += term.weight * match;
      best[index] = Math.max(best[index] ?? 0, match * FIELDS[text.field]);
      cover[index] = Math.max(cover[index] ?? 0, match);
    });
    if (text.field === 'body' || text.field === 'summary') continue;
    const share = said / total;
    const close = Math.sqrt(Math.min(1, weight / Math.max(0.1, text.weight)));
    const alike = query.raw.filter((word) => text.raw.has(word)).length / Math.max(query.raw.length, text.raw.size);
    whole = Math.max(whole, FIELDS[text.field] * share * share * (close + 0.15 * alike));
  }
  const covered = sum(query.terms, (term, index) => term.weight * (cover[index] ?? 0)) / total;
  if (covered < LEAST_COVER) return 0;
  const fields = sum(query.terms, (term, index) => term.weight * (best[index] ?? 0)) / total;
  return covered * (fields + 1.1 * whole);
}

/** What the query and the reader prefer, apart from words. */
function factor(book: Book, page: Page, query: Query, reader: Reader): number {
  const { row } = page;
  return (
    platformFactor(book, row.p, query) *
    kindFactor(KINDS[row.k] ?? 'guide', query) *
    regionFactor(book, row.r, query, reader) *
    deviceFactor(row.d, query) *
    (1 + 0.02 * (5 - (row.o ?? 3)))
  );
}

function platformFactor(book: Book, platforms: readonly number[], query: Query): number {
  if (query.platforms.length === 0) return 1;
  const ids = platforms.map((index) => book.file.platforms[index]?.[0] ?? '');
  // Beside an app's name, “Meta AI” is what the question is about, not where.
  const apps = query.platforms.filter((id) => id !== 'meta-ai' && id !== 'accounts-center');
  const asked = apps.length > 0 ? apps : query.platforms;
  const weak = apps.length === 0;
  const covered = asked.filter((id) => ids.includes(id)).length;
  if (covered === 0) return weak ? 0.9 : 0.55;
  const own = asked.includes(ids[0] ?? '') ? (weak ? 1.15 : 1.3) : 1.1;
  return own * (0.85 + (0.15 * covered) / asked.length);
}

function kindFactor(kind: Kind, { signs }: Query): number {
  switch (kind) {
    case 'guide':
      return signs.act ? 1.1 : signs.change ? 0.95 : 1;
    case 'claim':
      return signs.truth && !signs.act ? 1.05 : 0.92;
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

function stepsOf(page: Page, query: Query, total: number): number[] {
  return page.texts
    .flatMap((text) => {
      if (text.step === undefined) return [];
      const share = sum(query.terms, (term) => term.weight * matchOf(term, text)) / total;
      return share >= LEAST_STEP_COVER ? [{ step: text.step, share }] : [];
    })
    .sort((a, b) => b.share - a.share || a.step - b.step)
    .map(({ step }) => step);
}

function sum<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((total, item, index) => total + value(item, index), 0);
}

/** What every term counts on every page: BM25F, reckoned once at build time, so that the browser only has to add. */
import { MOST_WEIGHT, type Posting } from '../../src/domain/search/pack.ts';
import { SYNONYMS } from '../../src/domain/search/synonyms.ts';
import { isLight, termsOf } from '../../src/domain/search/words.ts';
import type { Field, SearchDocument } from './documents.ts';

/** How much a field counts, and how much its length is held against it (the b of BM25). */
const FIELDS: Record<Field, readonly [weight: number, b: number]> = {
  title: [5, 0.3],
  alias: [3.5, 0.35],
  ask: [2, 0.55],
  label: [3, 0.5],
  step: [1, 0.6],
  summary: [1.2, 0.4],
  body: [0.35, 0.75],
};
/** The k of BM25: how soon a word that comes again adds little. */
const SATURATION = 5;
/** What a word counts that only means nearly the same as one of the page. */
const SYNONYM = 0.45;
/** What a pair of words counts beside its words, and a word that says little. */
const PAIR = 0.5;
const LIGHT = 0.35;
/** Rarer words than this say no more: else one rare word would own every result. */
const MOST_RARITY = 4.5;
/** A word of the body alone that so many pages have finds nothing by itself. */
const MOST_BODIES = 25;

/** For every term the pages that have it, in the order of the terms. */
export function postingsOf(documents: readonly SearchDocument[]): Map<string, Posting[]> {
  const bags = documents.map(({ fields }) => bagOf(fields));
  const mean = meanLengths(bags);
  const found = new Map<string, [page: number, value: number][]>();
  bags.forEach((bag, page) => {
    for (const [term, amount] of amountsOf(bag, mean)) {
      const list = found.get(term);
      const value = amount / (SATURATION + amount);
      if (list) list.push([page, value]);
      else found.set(term, [[page, value]]);
    }
  });
  const most = MOST_RARITY;
  const out = new Map<string, Posting[]>();
  for (const term of [...found.keys()].sort()) {
    const list = found.get(term) ?? [];
    const pair = term.includes(' ');
    const light = term.split(' ').every(isLight) ? LIGHT : 1;
    const rarity = Math.min(most, Math.log(1 + documents.length / (1 + list.length))) * (pair ? PAIR : 1) * light;
    const faint = list.length > MOST_BODIES ? bodyOnly(mean.body) : 0;
    const postings = list
      .filter(([, value]) => value > faint)
      .map(([page, value]): Posting => [page, Math.round((value * rarity * MOST_WEIGHT) / most)])
      .filter(([, weight]) => weight > 0);
    if (postings.length > 0) out.set(term, postings);
  }
  return out;
}

type Bag = Partial<Record<Field, string[]>>;

function bagOf(fields: SearchDocument['fields']): Bag {
  return Object.fromEntries(
    Object.entries(fields).map(([field, strings]) => {
      const terms = strings.flatMap(termsOf);
      // Pairs are kept where people name things; in running text they would only fill the index.
      return [field, field === 'body' || field === 'step' ? terms.filter((term) => !term.includes(' ')) : terms];
    }),
  );
}

function meanLengths(bags: readonly Bag[]): Record<Field, number> {
  const mean = (field: Field): number => {
    const lengths = bags.map((bag) => bag[field]?.length ?? 0).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  };
  return Object.fromEntries(Object.keys(FIELDS).map((field) => [field, mean(field as Field)])) as Record<Field, number>;
}

/** How much each term occurs on a page, over all fields, with what means nearly the same. */
function amountsOf(bag: Bag, mean: Record<Field, number>): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const [name, terms] of Object.entries(bag)) {
    const field = name as Field;
    const [weight, b] = FIELDS[field];
    const one = weight / (1 - b + (b * terms.length) / (mean[field] || 1));
    for (const term of terms) amounts.set(term, (amounts.get(term) ?? 0) + one);
  }
  for (const [term, amount] of [...amounts])
    for (const other of SYNONYMS.get(term) ?? [])
      amounts.set(other, Math.max(amounts.get(other) ?? 0, amount * SYNONYM));
  return amounts;
}

/** The value of a word that stands twice in a body of ordinary length and nowhere else. */
function bodyOnly(mean: number): number {
  const amount = mean > 0 ? 2 * FIELDS.body[0] : 0;
  return amount / (SATURATION + amount);
}

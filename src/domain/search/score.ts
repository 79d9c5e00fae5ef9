/** How well the words of a page answer a query. */
import type { Page, Text } from './book.ts';
import type { Query } from './understand.ts';

/** What weighs how much. Found by trying on the tuned part of the relevance set; see `npm run search:score`. */
export const TUNING = {
  /** How much a word counts that stands in a field: what the field says about what the page is for. */
  title: 1,
  label: 0.88,
  alias: 0.9,
  step: 0.5,
  summary: 0.3,
  body: 0.16,
  /** How much it counts that a single string says the whole query, beside its words wherever they stand. */
  whole: 0.6,
  /** How much the same words in the same form add to that. */
  alike: 0.1,
  /** How well a page has a word that most texts have. */
  common: 0.4,
  /** What a string gains that names all of several platforms of the query. */
  allApps: 1.8,
  /** What a string keeps that names other platforms than the query, and one that names the same. */
  otherApp: 0.7,
  sameApp: 1,
  /** Least share of what the query says that a page must have. */
  leastCover: 0.38,
  /** Least share of it that a step must have to be shown. */
  leastStep: 0.45,
};

/** For every stem that stands for a word of the query: which word, and how well. */
export type Table = Map<string, [term: number, quality: number][]>;

/** The table of a query. */
export function tableOf(query: Query): Table {
  const table: Table = new Map();
  query.terms.forEach((term, index) => {
    for (const [stem, quality] of term.options) {
      const entries = table.get(stem);
      if (entries) entries.push([index, quality]);
      else table.set(stem, [[index, quality]]);
    }
  });
  return table;
}

/** For each word of the query its best match in a text, 0 to 1; nothing if there is none at all. */
function matchesIn(text: Text, query: Query, table: Table): number[] | undefined {
  let found: number[] | undefined;
  for (const stem of text.stems) {
    const entries = table.get(stem);
    if (!entries) continue;
    found ??= query.terms.map(() => 0);
    for (const [term, quality] of entries) if (quality > (found[term] ?? 0)) found[term] = quality;
  }
  return found;
}

/** What a page has for a query. */
export interface Score {
  /** 0 if it says too little. */
  value: number;
  /** Its steps that answer, best first. */
  steps: number[];
}

/**
 * The score of a page: the sum over the query's words of where they stand best, and on top how well a single string (a
 * title, an alias, a label, a step) says the whole of it.
 */
export function scoreOf(page: Page, query: Query, table: Table): Score {
  const total = weightOf(query, () => 1);
  const cover = query.terms.map((term) => (term.common ? TUNING.common : 0));
  const best = cover.map((match) => match * TUNING.body);
  const steps: { step: number; share: number }[] = [];
  let whole = 0;
  for (const text of page.texts) {
    const matches = matchesIn(text, query, table);
    if (!matches) continue;
    matches.forEach((match, index) => {
      best[index] = Math.max(best[index] ?? 0, match * TUNING[text.field]);
      cover[index] = Math.max(cover[index] ?? 0, match);
    });
    if (text.field === 'body' || text.field === 'summary') continue;
    const said = weightOf(query, (index) => matches[index] ?? 0);
    const share = (said / total) * appShare(text, query);
    whole = Math.max(whole, TUNING[text.field] * share * share * closeness(text, said, query));
    if (text.step !== undefined && share >= TUNING.leastStep) steps.push({ step: text.step, share });
  }
  const covered = weightOf(query, (index) => cover[index] ?? 0) / total;
  if (covered < TUNING.leastCover) return { value: 0, steps: [] };
  const fields = weightOf(query, (index) => best[index] ?? 0) / total;
  steps.sort((a, b) => b.share - a.share || a.step - b.step);
  return { value: covered * (fields + TUNING.whole * whole), steps: steps.map(({ step }) => step) };
}

/** Less for a text that speaks of other platforms than the query, more for one that speaks of the same. */
function appShare({ apps }: Text, { platforms }: Query): number {
  if (platforms.length === 0 || apps.length === 0) return 1;
  if (platforms.length > 1 && platforms.every((app) => apps.includes(app))) return TUNING.allApps;
  return apps.some((app) => platforms.includes(app)) ? TUNING.sameApp : TUNING.otherApp;
}

/** Whether a text says little else, and in the same words. */
function closeness(text: Text, said: number, query: Query): number {
  let same = 0;
  for (const word of query.raw) if (text.raw.has(word)) same++;
  const alike = same / Math.max(1, query.raw.length, text.raw.size);
  return Math.sqrt(Math.min(1, said / Math.max(0.1, text.weight))) + TUNING.alike * alike;
}

function weightOf({ terms }: Query, share: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < terms.length; index++) sum += (terms[index]?.weight ?? 0) * share(index);
  return sum;
}

/** Reads a query: the terms that it looks for, the names in it, what it asks for, and what had to be corrected or left out. */
import { intentsOf, type Intent } from './intents.ts';
import type { Posting } from './pack.ts';
import { Spelling } from './spelling.ts';
import type { SearchIndex } from './search-index.ts';
import type { Core } from './types.ts';
import { isGeneral, isQuestion, isStop, stem, termsIn, words } from './words.ts';

/** How well something stands for the reader's own word. */
const QUALITY = { beginning: 0.8, longer: 0.3, near: 0.6, other: 0.8 } as const;
const MOST_BEGINNINGS = 40;
/** Longer queries are cut: nobody asks in more words, and every word costs time. */
const MOST_WORDS = 24;
/** Shorter words than this are made by chance of two; and one half must be short, since each try may load a part of the index. */
const LEAST_JOINED = 5;
const SHORT_HALF = 4;
/** So many words of one query are corrected. */
const MOST_CORRECTED = 5;

/** What is looked for: a word, or a pair of words. */
interface Term {
  /** The stem, or two. */
  term: string;
  /** The word itself, corrected. */
  word: string;
  pair: boolean;
  /** The pages that have it or what stands for it. */
  postings: readonly Posting[];
  /** How much it counts where it counts most. */
  weight: number;
}

type Names = Record<keyof Core['names'], string[]>;

export interface Query extends Names {
  text: string;
  terms: Term[];
  intents: ReadonlySet<Intent>;
  /** Its stems without those that every page could have: the name of a page, if it is one. */
  key: string;
  /** All stems, for the words of somebody in trouble. */
  stems: ReadonlySet<string>;
  /** The stems of every word in order, between blanks, for their phrases. */
  run: string;
  /** What was written, and what it was taken for. */
  corrected: [written: string, taken: string][];
  /** Words that no page has: near words stand in for the first, nothing for the second. */
  replaced: string[];
  leftOut: string[];
}

/**
 * Reads a query against what the pages say.
 * @throws Missing if a part of the index is needed that is not loaded
 */
export function parseQuery(index: SearchIndex, text: string): Query {
  const { core } = index;
  const written = tokens(core, text);
  const growing = /[\s?.!,]$/.test(text) ? undefined : written.at(-1);
  const { said, others, ...spelled } = spell(index, written, growing);
  const { names, consumed } = findNames(core, said);
  // A pair with the name of an app may be a thing of its own: “Facebook Container”.
  const found = termsIn(withJoined(index, said)).filter(({ word, pair }) => pair || !consumed.has(word));
  index.need(found.flatMap(({ term }) => index.partsOf(term)));
  const terms: Term[] = [];
  for (const { term, word, pair } of found) {
    if (terms.some((known) => known.term === term)) continue;
    const options = pair ? [[term, 1] as const] : optionsOf(index, term, word, growing, others.get(word));
    const postings = merge(options.map(([option, quality]) => [index.postings(option), quality]));
    if (postings.length > 0)
      terms.push({ term, word, pair, postings, weight: Math.max(...postings.map(([, weight]) => weight)) });
  }
  const stems = said.filter((word) => !isStop(word)).map(stem);
  return {
    text,
    terms,
    ...names,
    intents: intentsOf(said.join(' ')),
    key: keyOf(
      core,
      said.filter((word) => !spelled.leftOut.includes(word)),
    ),
    stems: new Set(stems),
    run: ` ${said.map(stem).join(' ')} `,
    ...spelled,
  };
}

/** The stems without those that every page could have. “What Facebook has on me” does not ask for the page of the app. */
function keyOf(core: Core, said: readonly string[]): string {
  const own = said.filter((word) => !isStop(word) && !isGeneral(word));
  const asksOfApp =
    isQuestion(said) &&
    !said.some((word) => isGeneral(word) && !isStop(word)) &&
    Object.hasOwn(core.names.platform, own.join(' '));
  return asksOfApp ? '' : own.map(stem).join(' ');
}

/** Folded words; names that were written as two are joined, and a last letter that has only begun is dropped. */
function tokens(core: Core, text: string): string[] {
  const all = words(text.slice(0, 2000)).slice(0, MOST_WORDS);
  if (all.length > 1 && all.at(-1)?.length === 1 && !/\s$/.test(text)) all.pop();
  // By the letters of each platform's name, so that “face book” and “metaai” are the names that they mean.
  const whole = new Map(core.platforms.map(([, name]) => [words(name).join(''), words(name)]));
  const out: string[] = [];
  for (const word of all) {
    const joined = whole.get(`${out.at(-1) ?? ''}${word}`);
    if (joined && out.length > 0) out.splice(-1, 1, ...joined);
    else out.push(...(whole.get(word) ?? [word]));
  }
  return out;
}

/** The stems that stand for a word, and how well. */
function optionsOf(
  index: SearchIndex,
  term: string,
  word: string,
  growing: string | undefined,
  others: readonly string[] = [],
): (readonly [term: string, quality: number])[] {
  const known = index.postings(term).length > 0;
  const options: [string, number][] = known ? [[term, 1]] : [];
  index.need(others.flatMap((other) => index.partsOf(stem(other))));
  for (const other of others) options.push([stem(other), QUALITY.other]);
  if (word === growing && (!known || word.length < 4)) {
    index.need(index.partsOf(word, true));
    const quality = known ? QUALITY.longer : QUALITY.beginning;
    for (const longer of index.beginningWith(word, MOST_BEGINNINGS))
      if (longer !== term) options.push([longer, quality]);
  }
  if (options.length > 0) return options;
  const near = index.near(word) ?? [];
  index.need(near.flatMap((other) => index.partsOf(other)));
  return near.map((other) => [other, QUALITY.near]);
}

/** Postings of several terms as those of one: where more than one stands on a page, the best counts. */
function merge(lists: readonly (readonly [postings: readonly Posting[], quality: number])[]): readonly Posting[] {
  const [first] = lists;
  if (first && lists.length === 1 && first[1] === 1) return first[0];
  const best = new Map<number, number>();
  for (const [postings, quality] of lists)
    for (const [page, weight] of postings) best.set(page, Math.max(best.get(page) ?? 0, weight * quality));
  return [...best];
}

type Spelled = Pick<Query, 'corrected' | 'replaced' | 'leftOut'> & {
  said: string[];
  /** By what a word was taken for: what it may be as well. */
  others: Map<string, string[]>;
};

/** Corrects words that stand nowhere in the pages and are no plain English either. */
function spell(index: SearchIndex, written: readonly string[], growing: string | undefined): Spelled {
  index.need(written.filter((word) => !isStop(word)).flatMap((word) => index.partsOf(stem(word))));
  const unknown = new Set(written.filter((word) => !isKnown(index, word, word === growing)).slice(0, MOST_CORRECTED));
  const out: Spelled = { said: [], others: new Map(), corrected: [], replaced: [], leftOut: [] };
  if (unknown.size === 0) return { ...out, said: [...written] };
  index.need(['spelling', ...[...unknown].flatMap((word) => index.nearPartsOf(word))]);
  for (const word of written) {
    const near = index.near(word);
    const taken = unknown.has(word) && near === undefined ? spellingOf(index).correct(word) : undefined;
    out.said.push(...(taken?.words ?? [word]));
    if (!unknown.has(word)) continue;
    if (taken) {
      out.corrected.push([word, taken.words.join(' ')]);
      out.others.set(taken.words.join(' '), taken.others);
    } else (near && near.length > 0 ? out.replaced : out.leftOut).push(word);
  }
  // What was split may be a name that is written as one word.
  return { ...out, said: tokens(index.core, out.said.join(' ') + ' ') };
}

/** With each word that was written as two beside its halves: “back up” may be “backup”. */
function withJoined(index: SearchIndex, said: readonly string[]): string[] {
  const joined = said.slice(1).flatMap((word, at) => {
    const before = said[at] ?? '';
    return Math.min(before.length, word.length) <= SHORT_HALF ? [before + word] : [];
  });
  const likely = joined.filter((word) => word.length >= LEAST_JOINED && !isStop(word) && !said.includes(word));
  index.need(likely.flatMap((word) => index.partsOf(stem(word))));
  return [...said, ...likely.filter((word) => index.postings(stem(word)).length > 0)];
}

function isKnown(index: SearchIndex, word: string, growing: boolean): boolean {
  if (isStop(word) || Object.values(index.core.names).some((names) => isPartOfName(names, word))) return true;
  if (index.postings(stem(word)).length > 0) return true;
  if (index.core.crisis.some(([stems]) => stems.split(' ').includes(stem(word)))) return true;
  if (!growing) return false;
  index.need(index.partsOf(word, true));
  return (
    index.beginningWith(word, 1).length > 0 ||
    Object.keys(index.core.names.platform).some((name) => name.startsWith(word))
  );
}

const isPartOfName = (names: Record<string, string>, word: string): boolean =>
  Object.hasOwn(names, word) || Object.keys(names).some((name) => name.includes(' ') && name.split(' ').includes(word));

const spellings = new WeakMap<object, Spelling>();

function spellingOf({ spellings: part }: SearchIndex): Spelling {
  let spelling = spellings.get(part);
  if (!spelling) spellings.set(part, (spelling = new Spelling(part)));
  return spelling;
}

/** The names in a list of words. A platform's name is weighed by the platform and consumed, unless it is a thing as well. */
function findNames(core: Core, said: readonly string[]): { names: Names; consumed: Set<string> } {
  const names: Names = { platform: [], region: [], device: [] };
  const consumed = new Set<string>();
  for (const kind of ['platform', 'region', 'device'] as const) {
    for (let at = 0; at < said.length; at++) {
      for (const length of [3, 2, 1]) {
        const phrase = said.slice(at, at + length).join(' ');
        if (at + length > said.length || !Object.hasOwn(core.names[kind], phrase)) continue;
        const id = core.names[kind][phrase] ?? '';
        if (!names[kind].includes(id)) names[kind].push(id);
        if (kind === 'platform' && !core.things.includes(id)) consumed.add(phrase);
        at += length - 1;
        break;
      }
    }
  }
  return { names, consumed };
}

/** Reads a query: which words it looks for, which platform, region and device it names, what it asks for. */
import { beginningWith, rarity, type Book } from './book.ts';
import {
  ALSO_THINGS,
  DEVICE_WORDS,
  hasSign,
  PHRASES,
  PLATFORM_WORDS,
  REGION_WORDS,
  STOPPERS,
  SYNONYMS,
} from './concepts.ts';
import { mend } from './correct.ts';
import { isLight, isStop, stem, words } from './words.ts';

/** How well a page's word stands for the reader's. */
const QUALITY = { synonym: 0.62, stopper: 0.85, part: 0.35, beginning: 0.8 } as const;
/** Share of its weight that a common word of the language keeps. */
const LIGHT = 0.3;
/** The same for the name of a region, by which pages are also weighed. */
const REGION = 0.6;
/** A word that no page has says at least this much, and more than the mean of the others. */
const UNKNOWN = { least: 2.5, ofMean: 1.2 } as const;
const MOST_BEGINNINGS = 40;
/** Longer queries are cut: nobody asks in more words, and every word costs time. */
const MOST_WORDS = 24;

/** A word that is looked for. */
export interface Term {
  /** As the reader wrote it, mended. */
  said: string;
  /** The stems that stand for it, with how well. Empty: no page has it. */
  options: Map<string, number>;
  /** So many texts have it that any page may. */
  common: boolean;
  /** How much it says: rare words more than common ones. */
  weight: number;
}

export interface Query {
  text: string;
  terms: Term[];
  platforms: string[];
  regions: string[];
  devices: string[];
  /** All words as they were written, stop words too. */
  raw: string[];
  signs: Record<'act' | 'truth' | 'change' | 'law' | 'meaning', boolean>;
  /** What was written and what it was taken for. */
  changes: [written: string, taken: string][];
  /** Words that no page has. */
  unknown: string[];
  /** Nothing was said but names of platforms, regions or devices. */
  onlyNames: boolean;
}

/** Understands a query against what the pages say. */
export function understand(book: Book, text: string): Query {
  const written = dropStub(words(text).slice(0, MOST_WORDS), text);
  const names = { platforms: new Set<string>(), regions: new Set<string>(), devices: new Set<string>() };
  const begins = (start: string): boolean =>
    (start.length > 1 || written.length === 1) && beginningWith(book, start, 1).length > 0;
  const mended = mend(book, joinNames(written), begins);
  const folded = mended.words.join(' ');
  const taken = new Set<number>();
  find(mended.words, PLATFORM_WORDS, names.platforms, taken, (id) => !ALSO_THINGS.has(id));
  const regional = new Set<number>();
  find(mended.words, REGION_WORDS, names.regions, regional, () => true);
  find(mended.words, DEVICE_WORDS, names.devices, taken, () => false);
  const said = mended.words.map((word, index) => ({
    word,
    known: !mended.unknown.has(index),
    named: taken.has(index),
    region: regional.has(index),
  }));
  const content = said.filter(({ word }) => !isStop(word));
  const loose = content.filter(({ named }) => !named);
  const onlyNames = loose.length === 0;
  const kept = onlyNames ? (content.length > 0 ? content : said) : loose;
  const last = /[\s?.!]$/.test(text) ? undefined : mended.words.at(-1);
  return {
    text,
    terms: termsOf(book, kept, last),
    platforms: [...names.platforms],
    regions: [...names.regions],
    devices: [...names.devices],
    raw: mended.words,
    signs: {
      act: hasSign('act', folded),
      truth: hasSign('truth', folded),
      change: hasSign('change', folded),
      law: hasSign('law', folded),
      meaning: hasSign('meaning', folded),
    },
    changes: mended.changes,
    unknown: [...mended.unknown].map((index) => mended.words[index] ?? ''),
    onlyNames,
  };
}

/** A last letter by itself is a word that has only begun; it says nothing yet beside others. */
function dropStub(written: string[], text: string): string[] {
  return written.length > 1 && written.at(-1)?.length === 1 && !/\s$/.test(text) ? written.slice(0, -1) : written;
}

/** “whats app” and “face book” are names too. */
function joinNames(written: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < written.length; at++) {
    const joined = (written[at] ?? '') + (written[at + 1] ?? '');
    if (at + 1 < written.length && Object.hasOwn(PLATFORM_WORDS, joined) && joined !== 'metaai') {
      out.push(joined);
      at++;
    } else if (written[at] === 'metaai') out.push('meta', 'ai');
    else out.push(written[at] ?? '');
  }
  return out;
}

/** Collects the names in a list of words; marks those that `consumes` says are nothing else. */
function find(
  list: readonly string[],
  names: Record<string, string>,
  into: Set<string>,
  taken: Set<number>,
  consumes: (id: string) => boolean,
): void {
  for (let at = 0; at < list.length; at++) {
    for (const length of [2, 1]) {
      const phrase = list.slice(at, at + length).join(' ');
      if (at + length > list.length || !Object.hasOwn(names, phrase)) continue;
      const id = names[phrase] ?? '';
      into.add(id);
      if (consumes(id)) for (let index = at; index < at + length; index++) taken.add(index);
      break;
    }
  }
}

function termsOf(
  book: Book,
  kept: readonly { word: string; known: boolean; region: boolean }[],
  last: string | undefined,
): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < kept.length; at++) {
    const phrase = phraseAt(
      kept.map(({ word }) => stem(word)),
      at,
    );
    const here = kept.slice(at, at + (phrase?.length ?? 1));
    const options = new Map<string, number>();
    const add = (option: string, quality: number): void => {
      if (book.where.has(option) && (options.get(option) ?? 0) < quality) options.set(option, quality);
    };
    const main = phrase?.joined ?? stem(kept[at]?.word ?? '');
    if (here.every(({ known }) => known)) {
      add(main, 1);
      for (const other of SYNONYMS.get(main) ?? [])
        add(other, STOPPERS.has(main) && STOPPERS.has(other) ? QUALITY.stopper : QUALITY.synonym);
      if (phrase) for (const { word } of here) if (!isStop(word)) add(stem(word), QUALITY.part);
      const growing = here.at(-1)?.word;
      if (!phrase && growing !== undefined && (growing === last || !book.where.has(main))) {
        for (const option of beginningWith(book, growing, MOST_BEGINNINGS))
          add(option, option === main ? 1 : QUALITY.beginning);
      }
    }
    const said = here.map(({ word }) => word).join(' ');
    const light =
      !phrase && here.every(({ word }) => isLight(word)) ? LIGHT : here.every(({ region }) => region) ? REGION : 1;
    if (!terms.some((term) => term.said === said))
      terms.push({ said, options, common: book.common.has(main), weight: light * weigh(book, options, main) });
    at += here.length - 1;
  }
  const known = terms.filter((term) => term.options.size > 0);
  const mean = known.reduce((total, term) => total + term.weight, 0) / Math.max(1, known.length);
  for (const term of terms) {
    if (term.options.size === 0)
      term.weight = (isLight(term.said) ? LIGHT : 1) * Math.max(UNKNOWN.least, UNKNOWN.ofMean * mean);
  }
  return terms;
}

function phraseAt(stems: readonly string[], at: number): { joined: string; length: number } | undefined {
  for (const length of [3, 2]) {
    const joined = PHRASES.get(stems.slice(at, at + length).join(' '));
    if (joined !== undefined && at + length <= stems.length) return { joined, length };
  }
  return undefined;
}

/** How much a word says; one that only others stand for, as much as the most common of them. */
function weigh(book: Book, options: ReadonlyMap<string, number>, main: string): number {
  const pages =
    book.where.get(main)?.size ??
    Math.max(0, ...[...options.keys()].map((option) => book.where.get(option)?.size ?? 0));
  return rarity(book.pages.length, pages);
}

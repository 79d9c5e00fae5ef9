/** The index in memory: every string of every page as stems, and for every stem where it occurs. */
import { unpackPages, unpackWords } from './code.ts';
import { formatDate } from '../dates.ts';
import { PHRASES, PLATFORM_WORDS } from './concepts.ts';
import { sound } from './edits.ts';
import { isStop, stem, words } from './words.ts';
import { KINDS, type Row, type SearchFile } from './types.ts';

/** Where on a page a string stands. What each counts: see score.ts. */
export type Field = 'title' | 'label' | 'alias' | 'step' | 'summary' | 'body';

/** A string of a page. */
export interface Text {
  field: Field;
  /** Stems without stop words. */
  stems: string[];
  /** What its words say together, apart from names of platforms: rare words more than common ones. */
  weight: number;
  /** All its words, stop words too. */
  raw: Set<string>;
  /** The platforms that it names. */
  apps: string[];
  /** Position of the step, for a step. */
  step?: number;
}

/** A page, ready to be ranked. */
export interface Page {
  row: Row;
  number: number;
  texts: Text[];
}

export interface Book {
  file: SearchFile;
  pages: Page[];
  /** For each stem the pages that have it. */
  where: Map<string, Set<number>>;
  /** Folded words of titles, aliases, labels and steps, with their number: what slips are corrected to. */
  spellings: Map<string, number>;
  /** Those words by how their beginning sounds, for finding the one that was meant. */
  byStart: Map<string, string[]>;
  /** The newest date of any page: what is old is told by it, so that an index gives the same order on every day. */
  newest: string;
  /** Stems that so many texts have that it is not kept which. */
  common: Set<string>;
  /** All stems in order, for half-typed words. */
  sorted: string[];
}

/** The stems of a text, phrases joined, stop words left out unless nothing else is there. */
export function stemsOf(text: string): string[] {
  return stemsOfWords(words(text));
}

function stemsOfWords(all: readonly string[]): string[] {
  const said = all.filter((word) => !isStop(word));
  const stems = joinPhrases((said.length > 0 ? all : []).map(stem));
  const stops = new Set(all.filter(isStop).map(stem));
  return said.length > 0 ? stems.filter((word) => !stops.has(word)) : all.map(stem);
}

const PHRASE_STARTS = new Set([...PHRASES.keys()].map((phrase) => phrase.replace(/ .*/, '')));

/** Writes the phrases of the concepts as one word each; their parts stay, so that either can be found. */
function joinPhrases(stems: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < stems.length; at++) {
    for (const length of PHRASE_STARTS.has(stems[at] ?? '') ? [3, 2] : []) {
      const joined = PHRASES.get(stems.slice(at, at + length).join(' '));
      if (joined !== undefined && at + length <= stems.length) out.push(joined);
    }
    out.push(stems[at] ?? '');
  }
  return out;
}

/** Builds the index from its file. */
export function openBook(file: SearchFile): Book {
  const work = opening(file);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** The same in small parts, a fraction of a millisecond each, so that a slow phone can attend to its reader in between. */
export function* opening(file: SearchFile): Generator<undefined, Book, undefined> {
  const where = new Map<string, Set<number>>();
  const spellings = new Map<string, number>();
  const add = (word: string, page: number): void => {
    const pages = where.get(word);
    if (pages) pages.add(page);
    else where.set(word, new Set([page]));
  };
  const pages: Page[] = [];
  for (const [number, row] of file.rows.entries()) {
    yield;
    const texts = textsOf(row);
    for (const text of texts) for (const word of text.stems) add(word, number);
    for (const text of [row.t, ...(row.a ?? []), ...(row.l ?? []), ...(row.st ?? []).map(([, action]) => action)]) {
      for (const word of words(text)) spellings.set(word, (spellings.get(word) ?? 0) + 1);
    }
    pages.push({ row, number, texts });
  }
  const common = new Set<string>();
  const lists = unpackPages(file.pages);
  for (const [index, word] of unpackWords(file.words).entries()) {
    if (index % 100 === 0) yield;
    const bodies = pages.length === 0 ? [] : (lists[index] ?? []);
    if (bodies.length === 0) common.add(word);
    if (!where.has(word)) where.set(word, new Set());
    for (const number of bodies) {
      const page = pages[number];
      if (!page) continue;
      add(word, number);
      const body = page.texts.find((text) => text.field === 'body');
      if (body) body.stems.push(word);
      else page.texts.push({ field: 'body', stems: [word], weight: 0, raw: new Set(), apps: [] });
    }
  }
  for (const page of pages) {
    yield;
    for (const text of page.texts) {
      for (const word of new Set(text.stems))
        if (!NAMES.has(word)) text.weight += rarity(pages.length, where.get(word)?.size ?? 0);
    }
  }
  const byStart = new Map<string, string[]>();
  yield;
  for (const word of spellings.keys()) {
    if (word.length < 4) continue;
    const start = sound(word)[0] ?? '';
    const list = byStart.get(start);
    if (list) list.push(word);
    else byStart.set(start, [word]);
  }
  return {
    file,
    pages,
    where,
    spellings,
    byStart,
    common,
    newest: file.rows.reduce((newest, { n = '' }) => (n > newest ? n : newest), ''),
    sorted: [...where.keys()].sort(),
  };
}

/** How much a word says that stands on so many of all pages. */
export function rarity(all: number, pages: number): number {
  return Math.log(1 + all / (1 + pages));
}

/** Stems of the platforms' names: they are weighed by the platform, not as words. */
const NAMES = new Set(
  Object.keys(PLATFORM_WORDS)
    .filter((name) => !name.includes(' '))
    .map(stem),
);

function textsOf(row: Row): Text[] {
  const text = (field: Field, content: string, step?: number): Text => {
    const all = words(content);
    return {
      field,
      stems: stemsOfWords(all),
      weight: 0,
      raw: new Set(all),
      apps: all.flatMap((word) => PLATFORM_WORDS[word] ?? []),
      ...(step === undefined ? {} : { step }),
    };
  };
  return [
    text('title', row.t),
    ...(row.a ?? []).map((alias) => text('alias', alias)),
    ...(row.l ?? []).map((label) => text('label', label)),
    ...(row.st ?? []).map(([, action], step) => text('step', action, step)),
    // Ids were chosen to say what a page is about.
    text('label', row.i.replace(/^.*\/|^[\d-]+/, '').replaceAll('-', ' ')),
    text('summary', row.s),
    // A change is looked for by its date as well.
    ...(KINDS[row.k] === 'change' && row.n !== undefined ? [text('summary', formatDate(row.n))] : []),
  ];
}

/** The stems that begin with a half-typed word, the commonest first, at most `most`. */
export function beginningWith(book: Book, start: string, most: number): string[] {
  const { sorted, where } = book;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; sorted[at]?.startsWith(start) === true; at++) found.push(sorted[at] ?? '');
  const size = (word: string): number => where.get(word)?.size ?? 0;
  return found.length <= most ? found : found.sort((a, b) => size(b) - size(a)).slice(0, most);
}

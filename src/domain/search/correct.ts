/** Mends words that no page has: slips, joined and split words. */
import type { Book } from './book.ts';
import { SYNONYMS } from './concepts.ts';
import { distance, slipsAllowed, sound } from './edits.ts';
import { isStop, stem } from './words.ts';

/** Shortest part that a joined word may be split into. */
const LEAST_PART = 3;
/** Longer words are not mended, nor more words than this: nobody writes so, and it would take long. */
const LONGEST = 24;
const MOST_MENDED = 5;

/** Whether some page has the word, in any form of it, or one that means the same. */
export function isKnown(book: Book, word: string): boolean {
  if (isStop(word) || book.spellings.has(word)) return true;
  const root = stem(word);
  return book.where.has(root) || [...(SYNONYMS.get(root) ?? [])].some((other) => book.where.has(other));
}

/** The likeliest known word for one that is not known, or nothing. */
export function nearest(book: Book, word: string): string | undefined {
  const allowed = slipsAllowed(word.length);
  if (allowed === 0 || word.length > LONGEST || /\d/.test(word)) return undefined;
  const heard = sound(word);
  let best: { word: string; cost: number; count: number } | undefined;
  // Slips at the very beginning are rare, but for two letters swapped; allowing them would make words out of anything.
  for (const start of new Set([heard[0] ?? '', heard[1] ?? ''])) {
    for (const known of book.byStart.get(start) ?? []) {
      if (start !== heard[0] && known[1] !== word[0]) continue;
      const cost = costOf(word, heard, known, allowed);
      const count = book.spellings.get(known) ?? 0;
      if (cost > allowed) continue;
      if (!best || cost < best.cost || (cost === best.cost && count > best.count)) best = { word: known, cost, count };
    }
  }
  return best?.word;
}

/** Slips between two words as they are written or, if that is less, as they sound. */
function costOf(word: string, heard: string, known: string, allowed: number): number {
  if (Math.abs(known.length - word.length) > allowed + 1) return allowed + 1;
  const bySound = distance(heard, sound(known), allowed);
  // Short words sound like many others: for them only the very same sound counts.
  return Math.max(0.5, Math.min(distance(word, known, allowed), word.length < 6 && bySound > 0 ? Infinity : bySound));
}

/** Two known words that somebody wrote as one, each perhaps with a slip; the longest first part wins. */
export function split(book: Book, word: string): string[] | undefined {
  for (const mend of [false, true]) {
    for (let at = word.length - LEAST_PART; at >= LEAST_PART; at--) {
      const parts = [word.slice(0, at), word.slice(at)].map((part) =>
        book.spellings.has(part) && !isStop(part) ? part : mend ? nearest(book, part) : undefined,
      );
      const [first, second] = parts;
      if (first !== undefined && second !== undefined && follow(book, first, second)) return [first, second];
    }
  }
  return undefined;
}

/** Whether some page has the two words side by side: without that, a split is a guess. */
function follow(book: Book, first: string, second: string): boolean {
  const [a, b] = [stem(first), stem(second)];
  return book.pages.some((page) =>
    page.texts.some(({ stems }) =>
      stems.some((word, index) => word === a && stems.slice(index + 1, index + 3).includes(b)),
    ),
  );
}

/** What was made of a query's words. */
export interface Mended {
  words: string[];
  /** What was written, and what it is taken for. */
  changes: [written: string, taken: string][];
  /** Positions in `words` that no page has. */
  unknown: Set<number>;
}

/**
 * Mends the words of a query.
 * @param begins whether some page has a word that begins so: a half-typed word is not mended
 */
export function mend(book: Book, written: readonly string[], begins: (start: string) => boolean): Mended {
  const out: Mended = { words: [], changes: [], unknown: new Set() };
  let tried = 0;
  for (let at = 0; at < written.length; at++) {
    const word = written[at] ?? '';
    const next = written[at + 1];
    if (next !== undefined && !(isKnown(book, word) && isKnown(book, next)) && book.spellings.has(word + next)) {
      out.words.push(word + next);
      at++;
      continue;
    }
    if (isKnown(book, word) || (begins(word) && (at === written.length - 1 || word.length >= 4))) {
      out.words.push(word);
      continue;
    }
    const mended = tried++ < MOST_MENDED ? nearestOrSplit(book, word) : undefined;
    if (mended) {
      out.words.push(...mended);
      out.changes.push([word, mended.join(' ')]);
    } else {
      out.unknown.add(out.words.length);
      out.words.push(word);
    }
  }
  return out;
}

function nearestOrSplit(book: Book, word: string): string[] | undefined {
  const one = nearest(book, word);
  if (one !== undefined) return [one];
  return word.length >= 2 * LEAST_PART && word.length <= LONGEST ? split(book, word) : undefined;
}

/** Mends words that no page has: slips, joined and split words. */
import type { Book } from './book.ts';
import { SYNONYMS } from './concepts.ts';
import { distance, slipsAllowed, sound } from './edits.ts';
import { isStop, stem } from './words.ts';

/** Shortest part that a joined word may be split into. */
const LEAST_PART = 3;

/** Whether some page has the word, in any form of it, or one that means the same. */
export function isKnown(book: Book, word: string): boolean {
  if (isStop(word) || book.spellings.has(word)) return true;
  const root = stem(word);
  return book.where.has(root) || [...(SYNONYMS.get(root) ?? [])].some((other) => book.where.has(other));
}

/** The likeliest known word for one that is not known, or nothing. */
export function nearest(book: Book, word: string): string | undefined {
  const allowed = slipsAllowed(word.length);
  if (allowed === 0 || /\d/.test(word)) return undefined;
  let best: { word: string; cost: number; count: number } | undefined;
  for (const [known, count] of book.spellings) {
    if (known.length < 4 || Math.abs(known.length - word.length) > allowed) continue;
    if (!sameStart(known, word)) continue;
    const cost = Math.max(0.5, Math.min(distance(word, known, allowed), distance(sound(word), sound(known), allowed)));
    if (cost > allowed) continue;
    if (!best || cost < best.cost || (cost === best.cost && count > best.count)) best = { word: known, cost, count };
  }
  return best?.word;
}

/** Slips at the very beginning are rare; allowing them would make words out of anything. */
function sameStart(a: string, b: string): boolean {
  const [first, second] = a;
  const [one, two] = b;
  return first === one || (first === two && second === one);
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
 * @param typing whether the last word may still be growing, so that it is not mended while pages have words that begin with it
 */
export function mend(book: Book, written: readonly string[], begins: (start: string) => boolean): Mended {
  const out: Mended = { words: [], changes: [], unknown: new Set() };
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
    const mended = nearestOrSplit(book, word);
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
  return word.length >= 2 * LEAST_PART ? split(book, word) : undefined;
}

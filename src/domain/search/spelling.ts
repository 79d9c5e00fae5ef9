/** Finds the word that was meant by one that no page has. Distances are counted by MiniSearch’s radix tree. */
import SearchableMap from 'minisearch/SearchableMap';
import type { SpellingPart } from './types.ts';

/** Shortest part that a joined word may be split into, and how common a short one must be; longer words than this are left alone. */
const LEAST_PART = 2;
const SHORT_PART = 4;
const COMMON_PART = 3;
const LONGEST = 24;

/** What a word counts more that is the name of an app, a region or a device: of a long name one slip more is understood. */
export const NAME_COUNT = 10_000;
const LONG_NAME = 7;

/** How many slips a word of a length may have. Short words may have none: too many others are near them. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** A word as it sounds, roughly: slips of the ear are none on this form. */
export function sound(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/ck|c|q/g, 'k')
    .replace(/(.)\1/g, '$1');
}

/** Of words that are as near, so many beside the likeliest. */
const MOST_OTHERS = 3;

export interface Correction {
  words: string[];
  /** What may have been meant as well: the other words of the query decide. */
  others: string[];
}

export class Spelling {
  readonly #words: SpellingPart;
  readonly #tree = new SearchableMap<string[]>();

  /** @param words the words of all pages, with their number */
  constructor(words: SpellingPart) {
    this.#words = words;
    for (const word of Object.keys(words)) {
      for (const key of new Set([word, sound(word)])) this.#tree.set(key, [...(this.#tree.get(key) ?? []), word]);
    }
  }

  /** The likeliest word or two words for one that is not known, and other words that are as near; nothing if none is near. */
  correct(word: string): Correction | undefined {
    if (word.length > LONGEST || /\d/.test(word)) return undefined;
    const { words: near, cost } = this.#nearest(word);
    const [one, ...others] = near;
    // A blank left out is one slip; two slips in a word of its own are rarer than that.
    const parts = one === undefined || cost > 1 ? this.#split(word) : undefined;
    if (parts) return { words: parts, others: [] };
    return one === undefined ? undefined : { words: [one], others };
  }

  /** The nearest words, likeliest first, and how far away they are. */
  #nearest(word: string): { words: string[]; cost: number } {
    const allowed = slipsAllowed(word.length);
    if (allowed === 0) return { words: [], cost: Infinity };
    const found = new Map<string, number>();
    const more = word.length >= LONG_NAME ? 1 : 0;
    for (const key of new Set([word, sound(word)])) {
      for (const [, [meant, slips]] of this.#tree.fuzzyGet(key, allowed + more))
        for (const one of meant)
          if (slips <= allowed || this.#isLongName(one)) found.set(one, Math.min(found.get(one) ?? slips, slips));
    }
    for (const swapped of swaps(word)) if (Object.hasOwn(this.#words, swapped)) found.set(swapped, 1);
    // Slips at the very beginning are rare; allowing them freely would make words out of anything.
    const cost = (meant: string): number =>
      (found.get(meant) ?? 0) + (sound(meant).startsWith(sound(word).charAt(0)) ? 0 : 1.2);
    const near = [...found.keys()]
      .filter((meant) => cost(meant) <= allowed + (this.#isLongName(meant) ? more : 0) + 0.2)
      .sort((a, b) => cost(a) - cost(b) || (this.#words[b] ?? 0) - (this.#words[a] ?? 0));
    const best = cost(near[0] ?? '');
    return { words: near.filter((meant) => cost(meant) === best).slice(0, 1 + MOST_OTHERS), cost: best };
  }

  #isLongName(word: string): boolean {
    return word.length >= LONG_NAME && (this.#words[word] ?? 0) >= NAME_COUNT;
  }

  /** Two words written as one; the pair whose rarer word is the commonest. */
  #split(word: string): string[] | undefined {
    const pairs = Array.from({ length: Math.max(0, word.length - 2 * LEAST_PART + 1) }, (_, index) => [
      word.slice(0, index + LEAST_PART),
      word.slice(index + LEAST_PART),
    ]);
    const count = (pair: readonly string[]): number => Math.min(...pair.map((part) => this.#words[part] ?? 0));
    const isWord = (part: string): boolean => (this.#words[part] ?? 0) >= (part.length > SHORT_PART ? 1 : COMMON_PART);
    return pairs.filter((pair) => pair.every(isWord)).sort((a, b) => count(b) - count(a))[0];
  }
}

/** The word with each two neighbouring letters swapped. */
function swaps(word: string): string[] {
  return Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + (word[at] ?? '') + word.slice(at + 2));
}

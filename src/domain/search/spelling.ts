/** Finds the word that was meant by one that no page has. Distances are counted by MiniSearch’s radix tree. */
import SearchableMap from 'minisearch/SearchableMap';
import type { SpellingPart } from './types.ts';

/** Shortest part that a joined word may be split into; longer words than this are left alone. */
const LEAST_PART = 3;
const LONGEST = 24;

/** How many slips a word of a length may have. Short words may have none: too many others are near them. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** A word as it sounds, roughly: slips of the ear are none on this form. */
export function sound(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/ck|c|q/g, 'k')
    .replace(/(.)\1/g, '$1');
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

  /** The likeliest word or two words for one that is not known; nothing if none is near. */
  correct(word: string): string[] | undefined {
    if (word.length > LONGEST || /\d/.test(word)) return undefined;
    const one = this.#nearest(word);
    return one === undefined ? this.#split(word) : [one];
  }

  #nearest(word: string): string | undefined {
    const allowed = slipsAllowed(word.length);
    if (allowed === 0) return undefined;
    const found = new Map<string, number>();
    for (const key of new Set([word, sound(word)])) {
      for (const [, [meant, slips]] of this.#tree.fuzzyGet(key, allowed))
        for (const one of meant) found.set(one, Math.min(found.get(one) ?? allowed, slips));
    }
    for (const swapped of swaps(word)) if (Object.hasOwn(this.#words, swapped)) found.set(swapped, 1);
    // Slips at the very beginning are rare; allowing them freely would make words out of anything.
    const cost = (meant: string): number =>
      (found.get(meant) ?? 0) + (sound(meant).startsWith(sound(word).charAt(0)) ? 0 : 1.2);
    return [...found.keys()]
      .filter((meant) => cost(meant) <= allowed + 0.2)
      .sort((a, b) => cost(a) - cost(b) || (this.#words[b] ?? 0) - (this.#words[a] ?? 0))[0];
  }

  /** Two words written as one; the pair whose rarer word is the commonest. */
  #split(word: string): string[] | undefined {
    const pairs = Array.from({ length: Math.max(0, word.length - 2 * LEAST_PART + 1) }, (_, index) => [
      word.slice(0, index + LEAST_PART),
      word.slice(index + LEAST_PART),
    ]);
    const count = (pair: readonly string[]): number => Math.min(...pair.map((part) => this.#words[part] ?? 0));
    return pairs.filter((pair) => count(pair) > 0).sort((a, b) => count(b) - count(a))[0];
  }
}

/** The word with each two neighbouring letters swapped. */
function swaps(word: string): string[] {
  return Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + (word[at] ?? '') + word.slice(at + 2));
}

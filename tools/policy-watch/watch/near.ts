/**
 * Is a sentence that was never seen only another wording of one that was?
 *
 * The same page is served in British and American English, and an editor's comma is not news. A sentence counts as known
 * when 85 of 100 words agree and none of the differing words carries weight: a number, a negation, a duty, a kind of
 * data or a party. "Account photos" for "profile photo" is news, "amongst" for "among" is not.
 */
import type { Lexicon } from '../text/lexicon.ts';

const COMMON_WORD = 600;
const NEEDED = 0.85;

/** Finds near matches among the accepted sentences of one document. */
export class NearIndex {
  readonly #lexicon: Lexicon;
  readonly #weighty: (word: string) => boolean;
  readonly #postings = new Map<number, number[]>();

  constructor(lexicon: Lexicon, weighty: (word: string) => boolean) {
    this.#lexicon = lexicon;
    this.#weighty = weighty;
  }

  /** Makes a sentence one that later ones may resemble. */
  add(unit: number): void {
    for (const word of new Set(this.#lexicon.info(unit).words)) {
      const list = this.#postings.get(word);
      if (list) list.push(unit);
      else this.#postings.set(word, [unit]);
    }
  }

  /** The accepted sentence that this one only rewords, or -1. */
  find(unit: number): number {
    const { words } = this.#lexicon.info(unit);
    if (words.length < 4) return -1;
    const shared = new Map<number, number>();
    for (const word of new Set(words)) {
      const list = this.#postings.get(word);
      if (!list || list.length > COMMON_WORD) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const candidates = [...shared].sort((a, b) => b[1] - a[1]).slice(0, 12);
    for (const [other] of candidates) {
      if (other !== unit && this.#rewords(words, this.#lexicon.info(other).words)) return other;
    }
    return -1;
  }

  #rewords(a: Int32Array, b: Int32Array): boolean {
    const counts = new Map<number, number>();
    for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of b) counts.set(word, (counts.get(word) ?? 0) - 1);
    let differing = 0;
    for (const [word, count] of counts) {
      if (count === 0) continue;
      differing += Math.abs(count);
      if (this.#weighty(this.#lexicon.wordText(word))) return false;
    }
    return 1 - differing / (a.length + b.length) >= NEEDED;
  }
}

/** Makes the test for words that carry weight from the lists of the configuration. Numbers always do. */
export function weightyWords(lists: readonly (readonly string[])[]): (word: string) => boolean {
  const weighty = new Set(lists.flat().map((word) => word.toLowerCase()));
  return (word) => /\p{N}/u.test(word) || weighty.has(word) || (word.endsWith('s') && weighty.has(word.slice(0, -1)));
}

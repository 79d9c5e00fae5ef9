/**
 * Channel P: watched phrases, reported when their count reaches or leaves zero.
 *
 * Why: "off Meta technologies" went from four to none on the day on which a control was withdrawn. Counts in between
 * move with pop-ups and say nothing.
 */
import type { Lexicon } from '../text/lexicon.ts';
import type { Bag } from '../watch/bag.ts';

/** A phrase and how often it stands in the text before and after. */
export interface PhraseChange {
  readonly phrase: string;
  readonly before: number;
  readonly after: number;
}

/** Counts phrases in pages of one document; each sentence is searched once. */
export class PhraseWatch {
  readonly #lexicon: Lexicon;
  readonly #phrases: readonly string[];
  readonly #found = new Map<number, Int32Array>();

  constructor(lexicon: Lexicon, phrases: readonly string[]) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
  }

  #inUnit(unit: number): Int32Array {
    const known = this.#found.get(unit);
    if (known) return known;
    const text = this.#lexicon.info(unit).text.toLowerCase();
    const counts = Int32Array.from(this.#phrases, (phrase) => text.split(phrase.toLowerCase()).length - 1);
    this.#found.set(unit, counts);
    return counts;
  }

  /** How often each phrase stands on a page. */
  count(bag: Bag): number[] {
    const totals = this.#phrases.map(() => 0);
    for (const [unit, times] of bag) {
      const counts = this.#inUnit(unit);
      for (let index = 0; index < counts.length; index += 1)
        totals[index] = (totals[index] ?? 0) + (counts[index] ?? 0) * times;
    }
    return totals;
  }

  /** The phrases that reach or leave zero between two pages. */
  crossings(before: Bag, after: Bag): PhraseChange[] {
    const [was, is] = [this.count(before), this.count(after)];
    return this.#phrases
      .map((phrase, index) => ({ phrase, before: was[index] ?? 0, after: is[index] ?? 0 }))
      .filter((change) => (change.before === 0) !== (change.after === 0));
  }
}

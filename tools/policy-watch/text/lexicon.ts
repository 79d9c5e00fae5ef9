/**
 * The sentences and words of one document over its whole history, each stored once and known by a number.
 *
 * A policy of 17,000 words is recorded hundreds of times with the same sentences; with numbers a recording is a short
 * array, and comparing two of them is comparing arrays.
 */
import { foldOf, keyOf, wordsOf } from './units.ts';

/** One sentence, as first seen. */
export interface UnitInfo {
  readonly id: number;
  readonly key: string;
  readonly fold: string;
  readonly text: string;
  /** Numbers of its words, in order. */
  readonly words: Int32Array;
}

/** The store. One per document. */
export class Lexicon {
  readonly units: UnitInfo[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #wordTexts: string[] = [];

  /** The number of a word. */
  word(text: string): number {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const id = this.#wordTexts.length;
    this.#words.set(text, id);
    this.#wordTexts.push(text);
    return id;
  }

  /** The text of a word by its number. */
  wordText(id: number): string {
    return this.#wordTexts[id] ?? '';
  }

  /** The number of a sentence, or -1 when it says nothing (digits only). `words` are returned too: they always count. */
  unit(sentence: string): { id: number; words: Int32Array } {
    const texts = wordsOf(sentence);
    const words = Int32Array.from(texts, (text) => this.word(text));
    const key = keyOf(texts);
    if (key === '') return { id: -1, words: new Int32Array(0) };
    const known = this.#byKey.get(key);
    if (known !== undefined) return { id: known, words };
    const id = this.units.length;
    this.#byKey.set(key, id);
    this.units.push({ id, key, fold: foldOf(texts), text: sentence, words });
    return { id, words };
  }

  /** The sentence by its number. Throws when there is none: a mistake of the program. */
  info(id: number): UnitInfo {
    const info = this.units[id];
    if (!info) throw new Error(`no unit ${id}`);
    return info;
  }
}

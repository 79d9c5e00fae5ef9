/**
 * Channel D: the effective date that a text states.
 *
 * Why a channel of its own: a new date with no new word is one unit of thousands, yet Meta says by it that something
 * changed; and two dates were once given to one text. A date that was seen before is a flip of variants, not news.
 */

/** Remembers the dates of one document. */
export class DateWatch {
  readonly #seen = new Set<string>();

  /** Takes note of a date. Out: true when it is a date never stated before (the first one of all is no news). */
  note(date: string | null): boolean {
    if (date === null || this.#seen.has(date)) return false;
    this.#seen.add(date);
    return this.#seen.size > 1;
  }
}

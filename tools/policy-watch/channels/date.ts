/**
 * Channel D: the effective date that a text states.
 *
 * Why a channel of its own: a new date with no new word is one unit of thousands, yet Meta says by it that something
 * changed; and two dates were once given to one text. A date that was seen before is a flip of variants, not news.
 */

/** Remembers the dates of one document. */
export class DateWatch {
  readonly #seen = new Set<string>();
  #pages = 0;

  /** Takes note of a page's date. Out: true when the date was never stated before; the very first page is no news. */
  note(date: string | null): boolean {
    const first = this.#pages === 0;
    this.#pages += 1;
    if (date === null || this.#seen.has(date)) return false;
    this.#seen.add(date);
    return !first;
  }
}

/** What the watch remembers of one document while it walks through the recordings. */
import type { Page, PageReader } from '../text/page.ts';
import { bagOf, type Bag } from './bag.ts';
import type { NearIndex } from './near.ts';
import { Variants, type Variant } from './variants.ts';

const GOOD_RECORDINGS = 30;
const FLICKER = 45 * 86_400_000;

/** An accepted recording. */
export interface Accepted {
  readonly commit: string;
  readonly date: string;
  readonly blob: string;
  readonly page: Page;
  readonly bag: Bag;
}

/** Makes the accepted form of a page. */
export function accepted(recording: { commit: string; date: string }, blob: string, page: Page): Accepted {
  return { commit: recording.commit, date: recording.date, blob, page, bag: bagOf(page.units) };
}

/** The state of one document. `accept` is the only way in which a recording changes what counts as known. */
export class Memory {
  readonly reader: PageReader;
  readonly near: NearIndex;
  readonly variants = new Variants();
  readonly seen = new Set<number>();
  readonly #folds = new Set<string>();
  readonly #toggles = new Map<number, readonly [number, number]>();
  #counts: number[] = [];
  /** The last good recording: what the archive shows at this point. */
  last: Accepted | null = null;
  /** True while recordings fail (empty, cut off, wrong page). */
  failing = false;

  constructor(reader: PageReader, near: NearIndex) {
    this.reader = reader;
    this.near = near;
  }

  /** Median number of words of the last 30 good recordings; 0 before the first. */
  medianWords(): number {
    const sorted = [...this.#counts].sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? 0;
  }

  /** Whether a sentence was accepted before, in this or another spelling. */
  knowsSpelling(unit: number): boolean {
    return this.#folds.has(this.reader.lexicon.info(unit).fold) || this.near.find(unit) >= 0;
  }

  /**
   * Whether a sentence came and went in the 45 days before `date`. Such a one is boilerplate of a variant, not a change;
   * what flickered long ago may be taken out for good today.
   */
  flickers(unit: number, date: string): boolean {
    const [earlier] = this.#toggles.get(unit) ?? [-Infinity];
    return Date.parse(date) - earlier < FLICKER;
  }

  #toggle(unit: number, date: string): void {
    this.#toggles.set(unit, [this.#toggles.get(unit)?.[1] ?? -Infinity, Date.parse(date)]);
  }

  /** Takes a recording as good. Out: the variant it belongs to. */
  accept(next: Accepted): Variant {
    const before = this.last;
    for (const unit of next.bag.keys()) {
      if (!this.seen.has(unit)) {
        this.seen.add(unit);
        this.#folds.add(this.reader.lexicon.info(unit).fold);
        this.near.add(unit);
      } else if (before && !before.bag.has(unit)) this.#toggle(unit, next.date);
    }
    if (before) {
      for (const unit of before.bag.keys()) if (!next.bag.has(unit)) this.#toggle(unit, next.date);
    }
    this.#counts = [...this.#counts.slice(1 - GOOD_RECORDINGS), next.page.wordCount];
    this.last = next;
    this.failing = false;
    return this.variants.show(next);
  }
}

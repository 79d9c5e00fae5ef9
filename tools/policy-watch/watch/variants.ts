/**
 * Variants: the states of a page that take turns.
 *
 * A page served with or without its notes, to a visitor from here or from there, is two texts under one name. Comparing
 * each recording with the one before reports hundreds of removals that never happened; so a new recording is compared
 * with the variant that it shares most sentences with.
 */
import { sharedUnits, type Bag } from './bag.ts';
import type { Accepted } from './memory.ts';

const KEPT = 24;

/** One state of the document, by its words. */
export interface Variant {
  readonly hash: string;
  /** The newest recording of it. */
  latest: Accepted;
  readonly firstDay: string;
  lastDay: string;
  /** How often it was put on show. */
  shown: number;
  /** Milliseconds it was on show so far. */
  time: number;
}

/** All states of one document. Hashes are kept for ever, pages of the 24 shown last. */
export class Variants {
  readonly #states = new Map<string, Variant>();
  #recent: Variant[] = [];
  #current: { variant: Variant; since: number } | null = null;

  /** Whether this word sequence was on show before. */
  has(hash: string): boolean {
    return this.#states.has(hash);
  }

  get(hash: string): Variant | undefined {
    return this.#states.get(hash);
  }

  /** Puts a recording on show. */
  show(next: Accepted): Variant {
    const now = Date.parse(next.date);
    if (this.#current) {
      this.#current.variant.time += Math.max(0, now - this.#current.since);
      this.#current.variant.lastDay = next.date;
    }
    const hash = next.page.wordHash;
    const known = this.#states.get(hash);
    const variant = known ?? { hash, latest: next, firstDay: next.date, lastDay: next.date, shown: 0, time: 0 };
    if (this.#current?.variant !== variant) variant.shown += 1;
    variant.latest = next;
    variant.lastDay = next.date;
    this.#states.set(hash, variant);
    this.#recent = [variant, ...this.#recent.filter((other) => other !== variant)].slice(0, KEPT);
    this.#current = { variant, since: now };
    return variant;
  }

  /** The variant with most shared sentences, or null before the first recording; among equals the one shown last. */
  nearest(bag: Bag): { variant: Variant; shared: number } | null {
    let best: { variant: Variant; shared: number; score: number } | null = null;
    for (const variant of this.#recent) {
      const shared = sharedUnits(bag, variant.latest.bag);
      const score = shared / (bag.size + variant.latest.bag.size);
      if (!best || score > best.score) best = { variant, shared, score };
    }
    return best && { variant: best.variant, shared: best.shared };
  }

  /** Every state seen, oldest first. */
  all(): Variant[] {
    return [...this.#states.values()];
  }
}

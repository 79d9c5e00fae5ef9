/**
 * Channel L: where the links lead that a person needs to use a right.
 *
 * Why: of a thousand commits that change nothing but link targets a handful move the objection form. Only links whose
 * words match the configured list are followed, by host and path; a target seen before under the same words is a flip.
 */
import type { LinkMove } from '../watch/candidate.ts';
import type { Page } from '../text/page.ts';

/** Remembers the targets of one document's watched links. */
export class LinkWatch {
  readonly #known = new Map<string, Set<string>>();
  #showing = new Map<string, readonly string[]>();

  /** Takes note of a page. Out: the watched links that lead where they never led before; empty for the first page. */
  note(page: Page): LinkMove[] {
    const moves: LinkMove[] = [];
    for (const [anchor, targets] of page.links) {
      const known = this.#known.get(anchor) ?? new Set<string>();
      const before = this.#showing.get(anchor);
      const now = [...targets].sort();
      if (before && now.some((target) => !known.has(target))) moves.push({ anchor, before, after: now });
      for (const target of now) known.add(target);
      this.#known.set(anchor, known);
      this.#showing.set(anchor, now);
    }
    return moves;
  }
}

/**
 * Channel M: sentences counted, not only known.
 *
 * Why: Meta took a line out of one section while the same line stayed in another. No sentence is new, none is gone; only
 * the count tells. The limits: one to five sentences are a change, more than a hundred are a page without its pop-ups.
 * Between the two it must stand for two weeks, unless a watched phrase came or went with it.
 */
import { LONG_STAND_DAYS, STAND_DAYS } from '../watch/candidate.ts';
import type { Verdict } from '../watch/classify.ts';
import type { Memory } from '../watch/memory.ts';

const SMALL = 5;
export const LARGE = 100;

/** What channel M makes of a recombined page. */
export interface CountChange {
  /** Units gone, to how many of each are left. */
  readonly gone: ReadonlyMap<number, number>;
  readonly back: readonly number[];
  readonly days: number;
}

/**
 * In: the verdict on a page without new sentences. Out: what to report once it has stood, or null.
 * `date` is the time of the recording; `ignore` says which units never count (boilerplate, notices); `phrase` whether a watched phrase reached or left zero.
 */
export function countChange(
  verdict: Verdict,
  memory: Memory,
  date: string,
  ignore: (unit: number) => boolean,
  phrase: boolean,
): CountChange | null {
  const { added, removed } = verdict.delta;
  const base = verdict.nearest?.latest.bag ?? new Map<number, number>();
  const shown = memory.last?.bag ?? base;
  const steady = (unit: number): boolean => !ignore(unit) && !memory.flickers(unit, date);
  const gone = new Map<number, number>();
  for (const [unit, fewer] of removed) {
    const left = (base.get(unit) ?? 0) - fewer;
    // What the state on show did not have either was taken out earlier, when this variant was not on show.
    if (steady(unit) && (shown.get(unit) ?? 0) > left) gone.set(unit, left);
  }
  const back = [...added.keys()].filter((unit) => steady(unit) && !shown.has(unit));
  const all = sum(added) + sum(removed);
  if (gone.size === 0 || all > LARGE) return null;
  if (gone.size + back.length <= SMALL) return { gone, back, days: STAND_DAYS };
  // Many sentences fewer that all still stand on the page: a page that held its text twice and now holds it once.
  const vanished = new Map([...gone].filter(([, left]) => left === 0));
  if (vanished.size === 0) return null;
  return { gone: vanished, back, days: phrase ? STAND_DAYS : LONG_STAND_DAYS };
}

function sum(counts: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

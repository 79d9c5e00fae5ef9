/**
 * Channel S: sister documents.
 *
 * Why: Facebook and Instagram share one policy. When both say the same new thing within a few days it is no accident of
 * one recording, however few words it is; so sisters confirm each other at once.
 */
import type { Candidate } from '../watch/candidate.ts';
import type { Lexicon } from '../text/lexicon.ts';

const WINDOW = 3 * 86_400_000;

/** A candidate with what is needed to compare it with those of other documents. */
export interface SisterItem {
  readonly document: string;
  readonly group: string | undefined;
  readonly candidate: Candidate;
  readonly keys: ReadonlySet<string>;
}

/** The sentences of a candidate as keys; short ones (headings) prove nothing and are left out. */
export function sisterKeys(candidate: Candidate, lexicon: Lexicon): Set<string> {
  const keys = new Set<string>();
  for (const unit of [...candidate.fresh, ...candidate.gone.keys()]) {
    const info = lexicon.info(unit);
    if (info.words.length >= 3 && info.key.length >= 14) keys.add(info.key);
  }
  return keys;
}

/** Pairs candidates of sister documents and confirms both. Out: for each item the indices of its sisters. */
export function joinSisters(items: readonly SisterItem[]): number[][] {
  const sisters: number[][] = items.map(() => []);
  const times = items.map((item) => Date.parse(item.candidate.firstRecorded));
  for (let a = 0; a < items.length; a += 1) {
    for (let b = a + 1; b < items.length; b += 1) {
      const [first, second] = [items[a], items[b]];
      if (
        !first ||
        !second ||
        first.group === undefined ||
        first.group !== second.group ||
        first.document === second.document
      )
        continue;
      if (Math.abs((times[a] ?? 0) - (times[b] ?? 0)) > WINDOW) continue;
      const together = [...first.keys].some((key) => second.keys.has(key));
      const redated = first.candidate.confirmed?.by === 'date' && second.candidate.confirmed?.by === 'date';
      if (!together && !redated) continue;
      sisters[a]?.push(b);
      sisters[b]?.push(a);
      const on = new Date(Math.max(times[a] ?? 0, times[b] ?? 0)).toISOString();
      // Text for visitors from elsewhere takes turns in both documents alike: it has to stand by itself.
      const steady = first.candidate.interruptions < 2 && second.candidate.interruptions < 2;
      for (const { candidate } of [first, second]) {
        if (steady && together && (!candidate.confirmed || candidate.confirmed.on > on))
          candidate.confirmed = { by: 'sister', on };
      }
    }
  }
  return sisters;
}

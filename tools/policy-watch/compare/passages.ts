/** The changed passages of a candidate, paired for reading side by side. */
import type { Candidate } from '../watch/candidate.ts';
import { LARGE } from '../channels/multiset.ts';
import type { Passage } from '../finding.ts';
import type { Page, PageReader } from '../text/page.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Bag } from '../watch/bag.ts';
import { align, type Hunk } from './align.ts';
import { likeness, markWords } from './words.ts';

/** Passages to show, and how many differing sentences are left out because they belong to a variant. */
export interface Compared {
  readonly passages: Passage[];
  readonly hidden: number;
  /** Position in the new page where most of the change lies, or -1. */
  readonly at: number;
}

/**
 * Compares the two pages of a candidate. A sentence on the right is shown if it is new; one on the left if it is really
 * gone (it stands less often than before). In both cases what was on show just before must bear it out: what differs
 * only from the variant compared with is an older change. Stretches that only come or only go in bulk belong to a page with or without
 * its pop-ups: they are counted, not shown.
 */
export function comparePages(item: Candidate, reader: PageReader, ignore: (unit: number) => boolean): Compared {
  const { lexicon } = reader;
  const [before, after] = [item.before.page, item.after.page];
  const fresh = new Set(item.fresh);
  const hunks = align(before.units, after.units);
  const bulk = bulkRemoved(hunks, before, item);
  const passages: Passage[] = [];
  let hidden = 0;
  let at = -1;
  for (const hunk of hunks) {
    const came: number[] = [];
    const went: number[] = [];
    for (let place = hunk.fromB; place < hunk.toB; place += 1) {
      const unit = after.units[place] ?? -1;
      if (
        fresh.has(unit) ||
        (!ignore(unit) &&
          !item.before.bag.has(unit) &&
          !item.previous.bag.has(unit) &&
          item.kind !== 'removal' &&
          hunk.toA > hunk.fromA)
      ) {
        came.push(unit);
        if (at < 0 && fresh.has(unit)) at = place;
      } else if (!item.before.bag.has(unit)) hidden += 1;
    }
    const showsGone = item.gone.size > 0 || came.length > 0 || !bulk;
    for (let place = hunk.fromA; place < hunk.toA; place += 1) {
      const unit = before.units[place] ?? -1;
      const isGone =
        fewer(unit, item.before.bag, item.after.bag) && fewer(unit, item.previous.bag, item.after.bag) && !ignore(unit);
      if (isGone && (item.gone.size > 0 ? item.gone.has(unit) : showsGone)) went.push(unit);
      else if (isGone) hidden += 1;
    }
    if (came.length + went.length === 0) continue;
    if (at < 0) at = Math.min(hunk.fromB, after.units.length - 1);
    for (const row of pair(went, came, lexicon)) {
      // A light rewording beside a real change is not worth a person's time.
      if (row.right !== null && !fresh.has(row.right) && reader.dateOf(row.right) === null && item.kind !== 'removal')
        hidden += 1;
      else
        passages.push({
          section: sectionOf(hunk, before, after, lexicon),
          ...markWords(textOf(row.left, lexicon), textOf(row.right, lexicon)),
        });
    }
  }
  return { passages: dropRepeats(passages), hidden, at };
}

function fewer(unit: number, before: Bag, after: Bag): boolean {
  return (after.get(unit) ?? 0) < (before.get(unit) ?? 0);
}

function bulkRemoved(hunks: readonly Hunk[], before: Page, item: Candidate): boolean {
  let removed = 0;
  for (const hunk of hunks) {
    if (hunk.toB > hunk.fromB) continue;
    for (let place = hunk.fromA; place < hunk.toA; place += 1) {
      const unit = before.units[place] ?? -1;
      if (!item.after.bag.has(unit)) removed += 1;
    }
  }
  return removed > LARGE;
}

function sectionOf(hunk: Hunk, before: Page, after: Page, lexicon: Lexicon): string | null {
  const unit = hunk.toB > hunk.fromB ? after.sections[hunk.fromB] : before.sections[hunk.fromA];
  return unit === undefined || unit < 0 ? null : lexicon.info(unit).text;
}

function textOf(unit: number | null, lexicon: Lexicon): string {
  return unit === null ? '' : lexicon.info(unit).text;
}

/** A sentence before, a sentence after; one of the two may be missing. */
interface Row {
  readonly left: number | null;
  readonly right: number | null;
}

/** Puts each new sentence beside the gone one that it resembles most, in order; the rest stand alone. */
function pair(went: readonly number[], came: readonly number[], lexicon: Lexicon): Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (const right of came) {
    let best = -1;
    let score = 0.4;
    for (let at = next; at < went.length && at < next + 40; at += 1) {
      const like = likeness(textOf(went[at] ?? null, lexicon), textOf(right, lexicon));
      if (like > score) [best, score] = [at, like];
    }
    if (best >= 0) {
      for (; next < best; next += 1) rows.push({ left: went[next] ?? null, right: null });
      next = best + 1;
    }
    rows.push({ left: best < 0 ? null : (went[best] ?? null), right });
  }
  for (; next < went.length; next += 1) rows.push({ left: went[next] ?? null, right: null });
  return rows;
}

/** A page says the same thing in several places; one row tells it. */
function dropRepeats(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter((passage) => {
    const key = JSON.stringify([passage.before, passage.after]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

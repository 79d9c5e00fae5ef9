/**
 * What kind of recording is this? One function, the rules in the order in which they must be asked.
 *
 * The kinds and limits come from reading the history of Meta's policies in the Open Terms Archive (1,705 commits, of
 * which about one in twenty tells something). Sizes are in words, as shares of the median of the last 30 good recordings.
 */
import type { Page } from '../text/page.ts';
import { withoutDates } from '../text/dates.ts';
import { wordsOf } from '../text/units.ts';
import { bagOf, deltaOf, type Bag, type BagDelta } from './bag.ts';
import type { Memory } from './memory.ts';
import type { Variant } from './variants.ts';

/** Kinds of recordings. Only `new`, `redated`, `recombined` and `link` can become findings. */
export const KINDS = [
  'first',
  'same',
  'recovery',
  'link',
  'format',
  'gone',
  'broken',
  'truncated',
  'repeated',
  'wrong-page',
  'flip',
  'reordered',
  'recombined',
  'boilerplate',
  'labels',
  'spelling',
  'date-only',
  'scope',
  'redated',
  'new',
] as const;
export type Kind = (typeof KINDS)[number];

/** The verdict on one recording. */
export interface Verdict {
  readonly kind: Kind;
  /** Sentences never seen before that say something new (kind `new` and `scope`). */
  readonly fresh: readonly number[];
  /** The variant to compare with, and what differs from it as bags. */
  readonly nearest: Variant | null;
  readonly delta: BagDelta;
}

/** What the rules need beside the page. */
export interface ClassifyOptions {
  readonly boilerplate: (sentence: string) => boolean;
  readonly subject: string;
  readonly blob: string;
}

const EMPTY: BagDelta = { added: new Map(), removed: new Map() };

/** Kinds that are not accepted: nothing is learnt from such a recording. */
export const REJECTED: ReadonlySet<Kind> = new Set(['gone', 'broken', 'truncated', 'repeated', 'wrong-page']);

/** Classifies a recording against the memory; changes nothing. */
export function classify(page: Page, memory: Memory, options: ClassifyOptions): Verdict {
  const { last } = memory;
  const verdict = (
    kind: Kind,
    fresh: readonly number[] = [],
    nearest: Variant | null = null,
    delta = EMPTY,
  ): Verdict => ({ kind, fresh, nearest, delta });
  if (!last) return page.wordCount < 50 ? verdict('broken') : verdict('first');
  if (options.blob === last.blob) return verdict(memory.failing ? 'recovery' : 'same');
  if (page.wordHash === last.page.wordHash) {
    if (memory.failing) return verdict('recovery');
    return verdict(page.linkHash === last.page.linkHash ? 'format' : 'link');
  }
  const median = memory.medianWords();
  // An error page has few words; it must not become the new normal.
  if (page.wordCount < 0.1 * median || (page.wordCount < 50 && median > 500) || page.units.length === 0)
    return verdict('broken');
  const bag = bagOf(page.units);
  if (memory.variants.has(page.wordHash)) return verdict('flip', [], memory.variants.get(page.wordHash) ?? null);
  // Size alone is not enough: a page can grow twelvefold for good. Half of its sentences standing twice is a fault.
  const doubled = [...bag.values()].filter((count) => count > 1).length;
  if (page.wordCount > 2.5 * median && page.units.length - bag.size > page.units.length / 2) return verdict('repeated');
  const near = memory.variants.nearest(bag);
  if (!near) return verdict('first');
  const nearest = near.variant;
  const base = nearest.latest;
  if (isRepeat(bag, base.bag, doubled)) return verdict('repeated');
  if (isTruncated(page, last.page, memory) || isTruncated(page, base.page, memory))
    return verdict('truncated', [], nearest);
  const delta = deltaOf(base.bag, bag);
  const unseen = [...bag.keys()].filter((unit) => !memory.seen.has(unit));
  if (isWrongPage(page, base.page, near.shared)) return verdict('wrong-page', [], nearest);
  const redated =
    page.effective !== null && page.effective !== base.page.effective && page.effective !== last.page.effective;
  if (unseen.length === 0)
    return verdict(
      delta.added.size + delta.removed.size === 0 ? 'reordered' : redated ? 'redated' : 'recombined',
      [],
      nearest,
      delta,
    );
  const text = (unit: number): string => memory.reader.lexicon.info(unit).text;
  const speaking = unseen.filter((unit) => !options.boilerplate(text(unit)));
  if (speaking.length === 0) return verdict(redated ? 'redated' : 'boilerplate', [], nearest, delta);
  const undated = speaking.filter(
    (unit) => memory.reader.dateOf(unit) === null && !differsByDateOnly(unit, base.bag, memory),
  );
  if (undated.length === 0) {
    const states = speaking.some((unit) => memory.reader.dateOf(unit) !== null);
    return verdict(redated || states ? 'redated' : 'date-only', [], nearest, delta);
  }
  const fresh = undated.filter((unit) => !memory.knowsSpelling(unit));
  if (fresh.length === 0) return verdict(redated ? 'redated' : 'spelling', [], nearest, delta);
  // A new heading or signpost with nothing new under it says nothing.
  const headings = new Set(page.sections);
  if (fresh.every((unit) => headings.has(unit) || memory.reader.isLabel(unit)))
    return verdict(redated ? 'redated' : 'labels', [], nearest, delta);
  // The archive's own programs changed what they take from the page. A new date still makes it a change of the policy.
  if (!redated && /technical or declaration upgrade|^Start tracking|^First record/i.test(options.subject))
    return verdict('scope', fresh, nearest, delta);
  return verdict('new', fresh, nearest, delta);
}

/** The same sentences, but most of them a whole number of times more or less often. */
function isRepeat(bag: Bag, before: Bag, doubled: number): boolean {
  if (bag.size !== before.size || doubled < bag.size / 2) return false;
  let more = 0;
  for (const [unit, count] of bag) {
    const was = before.get(unit);
    if (was === undefined) return false;
    if (count > was) more += 1;
  }
  return more > bag.size / 2;
}

/**
 * The beginning of a page that is known, and then nothing: the scrape stopped. The last sentence may be cut. A page that
 * ends exactly where a section of the known one begins is no accident but a page without its last sections.
 */
function isTruncated(page: Page, before: Page, memory: Memory): boolean {
  const length = page.units.length;
  if (length < 3 || length > 0.9 * before.units.length) return false;
  for (let index = 0; index < length - 1; index += 1) if (page.units[index] !== before.units[index]) return false;
  const end = page.units[length - 1] ?? -1;
  const was = before.units[length - 1] ?? -1;
  if (end === was && before.sections[length] === before.units[length]) return false;
  return end === was || memory.reader.lexicon.info(was).key.startsWith(memory.reader.lexicon.info(end).key);
}

/** Another document under the same name: hardly a sentence in common, and no newer date that would explain it. */
function isWrongPage(page: Page, before: Page, shared: number): boolean {
  if (shared >= 0.2 * Math.min(page.units.length, before.units.length)) return false;
  if (page.effective !== null) return before.effective !== null && page.effective < before.effective;
  return before.effective !== null && page.wordCount < 0.6 * before.wordCount;
}

function differsByDateOnly(unit: number, before: Bag, memory: Memory): boolean {
  const { lexicon } = memory.reader;
  const { text } = lexicon.info(unit);
  const bare = withoutDates(text);
  const words = wordsOf(bare);
  // A stamp ("page reviewed on …", "© 2026"), not a sentence that promises something from a day on.
  if (bare === text || words.length > 8) return false;
  const key = words.join('');
  for (const other of before.keys()) {
    const known = lexicon.info(other).text;
    if (/\d/.test(known) && wordsOf(withoutDates(known)).join('') === key) return true;
  }
  return false;
}

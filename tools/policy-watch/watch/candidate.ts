/**
 * Candidates: what may be a change, until it has stood.
 *
 * A page that says something for a day and then no more was served by mistake, or to somebody else. So a candidate
 * becomes a finding when it has stood for three days without a break, or at once when the effective date changed too or a
 * sister document says the same. The archive commits only when something differs, so silence means that it stands.
 */
import type { Accepted } from './memory.ts';
import type { Bag } from './bag.ts';

const DAY = 86_400_000;
/** How long a change must stand, in days. */
export const STAND_DAYS = 3;
/** How long a larger removal without any new word must stand: it is more often a page without its pop-ups. */
export const LONG_STAND_DAYS = 14;

/** How long a text must stand that came and went twice before: it is more often the text for visitors from elsewhere. */
const ALTERNATING_DAYS = 30;

export type CandidateKind = 'text' | 'removal' | 'date' | 'link';

/** A moved link: the words of the link, where they led, where they lead now. */
export interface LinkMove {
  readonly anchor: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A possible change of one document. Times are ISO 8601, UTC. */
export interface Candidate {
  readonly kind: CandidateKind;
  /** What it is compared with: the variant that shares most sentences with the new page. */
  readonly before: Accepted;
  /** What was on show just before. Often, but not always, the same. */
  readonly previous: Accepted;
  after: Accepted;
  /** Hashes of all commits that belong to it, oldest first. */
  commits: string[];
  readonly firstRecorded: string;
  fresh: number[];
  /** Units that the change took away, to how many are left (kind `removal`). */
  readonly gone: ReadonlyMap<number, number>;
  links: LinkMove[];
  readonly days: number;
  /** Since when it is on show without a break, or null when it is not on show. */
  since: string | null;
  /** How often it went off show again. */
  interruptions: number;
  confirmed: { by: 'stood' | 'date' | 'sister' | 'link'; on: string } | null;
  lastShown: string;
}

/** A candidate that begins with this recording. */
export function candidate(
  kind: CandidateKind,
  before: Accepted,
  after: Accepted,
  more: {
    previous?: Accepted | null;
    fresh?: readonly number[];
    gone?: ReadonlyMap<number, number>;
    links?: readonly LinkMove[];
    days?: number;
  } = {},
): Candidate {
  return {
    kind,
    before,
    previous: more.previous ?? before,
    after,
    commits: [after.commit],
    firstRecorded: after.date,
    fresh: [...(more.fresh ?? [])],
    gone: more.gone ?? new Map<number, number>(),
    links: [...(more.links ?? [])],
    days: more.days ?? STAND_DAYS,
    since: after.date,
    interruptions: 0,
    confirmed: null,
    lastShown: after.date,
  };
}

/** Whether at least half of what the candidate says is so on this page. */
function standsOn(item: Candidate, bag: Bag): boolean {
  let holds = 0;
  for (const unit of item.fresh) if (bag.has(unit)) holds += 1;
  for (const [unit, left] of item.gone) if ((bag.get(unit) ?? 0) <= left) holds += 1;
  return holds * 2 >= item.fresh.length + item.gone.size;
}

/** Confirms a candidate that has stood long enough by `time`. Call it before the page on show changes. */
export function settle(item: Candidate, time: string): void {
  if (item.confirmed || item.since === null) return;
  const days = item.interruptions >= 2 ? Math.max(item.days, ALTERNATING_DAYS) : item.days;
  const due = Date.parse(item.since) + days * DAY;
  if (due <= Date.parse(time)) item.confirmed = { by: 'stood', on: new Date(due).toISOString() };
}

/** Tells a candidate what is on show from `next` on. */
export function follow(item: Candidate, next: Accepted): void {
  const stands = standsOn(item, next.bag);
  if (stands) {
    item.since ??= next.date;
    item.lastShown = next.date;
  } else if (item.since !== null) {
    item.since = null;
    item.interruptions += 1;
    item.lastShown = next.date;
  }
}

/** What a tick is worth today. Pure; used at build time, in the browser and by the tests. */
import { addDays, hasBegun, mayBeAfter } from './dates.ts';
import { lastDays } from './letters/deadline.ts';

/** A dated change that asks for action, as much of it as progress needs. */
export interface AskingChange {
  /** Its page. */
  href: string;
  title: string;
  /** Its leading date, possibly of reduced precision. */
  date: string;
  /** Ids of regions joined by blanks, or `*`. */
  regions: string;
}

/** What progress needs to know of a step. */
export interface StepFacts {
  version: number;
  /** Set if an answer, or what else was asked for, is to come. */
  awaits?: AwaitFacts;
}

/** What progress needs to know of what is to come. */
export interface AwaitFacts {
  /** The sentence that says until when, with `%` for the day; `''` if no source gives a time limit. */
  due: string;
  /** The time limit, in one of the two; neither if no source gives one. */
  days?: number;
  months?: number;
  /** Ids of the regions that have the time limit, if not all. */
  regions?: readonly string[];
}

export interface TickFacts {
  at: string;
  version: number;
  sent?: string;
  answered?: string;
}

type StepState = 'open' | 'done' | 'waiting' | 'again';

export interface Judgement {
  state: StepState;
  /** Of “check again”: the changes that ask for it, newest first. */
  changes: AskingChange[];
  /** Of “check again”: the step came to mean something else. */
  rewritten: boolean;
  /** Of a form: the day by which an answer is due, if a source gives a time limit. */
  due?: string;
}

/**
 * Judges one tick.
 * @param changes those that touch the guide and ask for action
 * @param now today as an ISO day, and the region that the reader chose, if any
 */
export function judge(
  tick: TickFacts | undefined,
  step: StepFacts,
  changes: readonly AskingChange[],
  now: { today: string; region?: string | undefined },
): Judgement {
  if (!tick) return { state: 'open', changes: [], rewritten: false };
  const day = tick.at.slice(0, 10);
  const later = changes
    .filter(({ date, regions }) => hasBegun(date, now.today) && mayBeAfter(date, day) && holds(regions, now.region))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const rewritten = step.version > tick.version;
  const sent = tick.sent ?? day;
  const due = dueOf(step.awaits, sent, now.region);
  if (rewritten || later.length > 0 || day > addDays(now.today, 1))
    return { state: 'again', changes: later, rewritten, ...due };
  const waiting = step.awaits !== undefined && (tick.answered === undefined || tick.answered < sent);
  return { state: waiting ? 'waiting' : 'done', changes: [], rewritten: false, ...due };
}

/** The last day, counted as that of a letter is: see letters/deadline.ts. */
function dueOf(awaits: AwaitFacts | undefined, sent: string, region: string | undefined): { due?: string } {
  if (!awaits || (region !== undefined && awaits.regions?.includes(region) === false)) return {};
  const { due } = lastDays({ days: awaits.days, months: awaits.months }, sent);
  return due === undefined ? {} : { due };
}

function holds(regions: string, region: string | undefined): boolean {
  return region === undefined || regions === '*' || regions.split(' ').includes(region);
}

/** Joining progress from two places. Nothing is lost: whatever either of them has is in the result. */
import { mergeLetters, sentLetters } from './letters.ts';
import { VERSION, type State, type Tick, type Ticks } from './state.ts';

/** What somebody brings along. */
export type Progress = Pick<State, 'ticks' | 'plan' | 'device' | 'region' | 'letters'>;

/** What an import would do, told before it is done. */
export interface Preview {
  /** Ticks that are not here yet. */
  fresh: number;
  /** Ticks that are here and would become newer, or learn of an answer. */
  newer: number;
  /** Ticks that are here as new or newer; they stay as they are. */
  kept: number;
  /** Choices that are not made here yet and would be taken over. */
  choices: ('plan' | 'device' | 'region')[];
}

/**
 * One tick from two: the later time with its version, the later day of sending, the later answer, the
 * later look at the screen. Whatever the order in
 * which several devices are joined, and however often, the result is the same.
 */
export function joinTicks(a: Tick, b: Tick): Tick {
  const later = a.at > b.at || (a.at === b.at && a.version >= b.version) ? a : b;
  const sent = latest(a.sent, b.sent);
  const answered = latest(a.answered, b.answered);
  const seen = latest(a.same, b.same);
  return {
    at: later.at,
    version: later.version,
    ...(sent !== undefined && { sent }),
    ...(answered !== undefined && { answered }),
    ...(seen !== undefined && { same: seen }),
  };
}

/** All ticks of both. */
export function mergeTicks(a: Ticks, b: Ticks): Ticks {
  const merged: Ticks = { ...a };
  for (const [key, tick] of Object.entries(b)) {
    const here = Object.hasOwn(a, key) ? a[key] : undefined;
    merged[key] = here ? joinTicks(here, tick) : tick;
  }
  return merged;
}

/** What is here, with what comes in. Choices that are made here stay. */
export function merge(here: State, incoming: Progress): State {
  const { plan, device, region } = incoming;
  return {
    ...(plan && { plan }),
    ...(device && { device }),
    ...(region !== undefined && { region }),
    ...here,
    v: VERSION,
    ticks: mergeTicks(here.ticks, incoming.ticks),
    ...(incoming.letters && { letters: mergeLetters(sentLetters(here.letters), sentLetters(incoming.letters)) }),
  };
}

export function preview(here: State, incoming: Progress): Preview {
  const result: Preview = { fresh: 0, newer: 0, kept: 0, choices: [] };
  const merged = mergeTicks(here.ticks, incoming.ticks);
  for (const key of Object.keys(incoming.ticks)) {
    const before = Object.hasOwn(here.ticks, key) ? here.ticks[key] : undefined;
    if (!before) result.fresh++;
    else if (same(before, merged[key])) result.kept++;
    else result.newer++;
  }
  for (const name of ['plan', 'device', 'region'] as const)
    if (incoming[name] !== undefined && here[name] === undefined) result.choices.push(name);
  return result;
}

function same(a: Tick, b: Tick | undefined): boolean {
  return (
    a.at === b?.at && a.version === b.version && a.sent === b.sent && a.answered === b.answered && a.same === b.same
  );
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

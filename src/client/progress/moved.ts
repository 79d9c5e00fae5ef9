/** Ticks of guides and steps that were renamed. What moves them changes the state it is given; `update` in storage.ts saves it. */
import type { State, Ticks } from './state.ts';
import { without } from './ticks.ts';

/** Whether a guide has ticks under one of its former names. */
export function hasFormer(ticks: Ticks, former: readonly string[]): boolean {
  return Object.keys(ticks).some((key) => former.includes(key.split('#')[0] ?? ''));
}

/** The former ids of a step, as progress needs them. */
interface Renamed {
  id: string;
  former?: readonly string[] | undefined;
}

/** Whether a step has ticks under one of its former ids. */
export function hasFormerSteps(ticks: Ticks, guide: string, steps: readonly Renamed[]): boolean {
  return steps.some(({ former = [] }) => former.some((id) => `${guide}#${id}` in ticks));
}

/** Moves the ticks of steps that became one, or were renamed, to the present step; the newest stays. */
export function moveSteps(state: State, guide: string, steps: readonly Renamed[]): void {
  for (const { id, former = [] } of steps) for (const old of former) move(state, `${guide}#${old}`, `${guide}#${id}`);
}

/** Moves the ticks of a renamed guide to its present name; where both have one, the newer stays. */
export function moveTicks(state: State, former: readonly string[], present: string): void {
  for (const key of Object.keys(state.ticks)) {
    const [guide = '', step = ''] = key.split('#');
    if (!former.includes(guide)) continue;
    move(state, key, `${present}#${step}`);
  }
}

function move(state: State, from: string, to: string): void {
  const tick = state.ticks[from];
  if (!tick) return;
  const there = state.ticks[to];
  if (!there || there.at < tick.at) state.ticks[to] = tick;
  state.ticks = without(state.ticks, [from]);
}

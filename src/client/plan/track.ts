/** What the reader's ticks say about each guide of the plan. */
import { localDay } from '../../domain/dates.ts';
import type { TrackedGuide } from '../../domain/plan-data.ts';
import { judge, type Judgement, type StepFacts } from '../../domain/progress.ts';
import type { Device } from '../../schemas/devices.ts';
import { newTick, without } from '../progress/ticks.ts';
import { read, update, type Tick, type Ticks } from '../storage.ts';

export interface StepNow {
  key: string;
  id: string;
  facts: StepFacts;
  tick: Tick | undefined;
  judgement: Judgement;
}

export interface GuideNow {
  steps: StepNow[];
  done: number;
  /** All steps are done, sent or answered, and none asks to be checked. */
  complete: boolean;
  again: StepNow[];
  waiting: StepNow[];
}

/** The steps of a guide that are for a device, with their ticks. */
export function guideNow(
  guide: TrackedGuide,
  ticks: Ticks,
  where: { device?: Device | undefined; region?: string | undefined },
): GuideNow {
  const steps = guide.steps
    .filter(({ devices }) => where.device === undefined || devices === undefined || devices.includes(where.device))
    .map((facts) => {
      const key = `${guide.id}#${facts.id}`;
      const tick = ticks[key];
      return {
        key,
        id: facts.id,
        facts,
        tick,
        judgement: judge(tick, facts, guide.changes, { today: localDay(), region: where.region }),
      };
    });
  const of = (state: string): StepNow[] => steps.filter(({ judgement }) => judgement.state === state);
  const done = of('done').length + of('waiting').length;
  return { steps, done, complete: done === steps.length, again: of('again'), waiting: of('waiting') };
}

/** Ticks steps that are not ticked or that ask to be checked. @returns whether it could be saved */
export function tickSteps(steps: readonly StepNow[]): boolean {
  return update((state) => {
    for (const { key, facts, judgement } of steps) {
      if (judgement.state === 'open' || judgement.state === 'again') state.ticks[key] = newTick(facts);
    }
  });
}

/** Takes ticks away. @returns what brings them back */
export function untickSteps(steps: readonly StepNow[]): () => void {
  const keys = steps.map(({ key }) => key);
  const before = Object.entries(read().ticks).filter(([key]) => keys.includes(key));
  update((state) => {
    state.ticks = without(state.ticks, keys);
  });
  return () => {
    update((state) => {
      state.ticks = { ...state.ticks, ...Object.fromEntries(before) };
    });
  };
}

/** Changes one tick. */
export function setTick(key: string, tick: Tick): void {
  update((state) => {
    state.ticks[key] = tick;
  });
}

/** Making, renewing and clearing ticks. They change the state they are given; `update` in storage.ts saves it. */
import { localDay } from '../../domain/days.ts';
import type { StepFacts } from '../../domain/progress.ts';
import type { Tick } from './state.ts';

/** A tick made now. That of a form says when it was sent. @param same the day on which the screen was the same, if it was said */
export function newTick(step: StepFacts, same?: string): Tick {
  return {
    at: new Date().toISOString(),
    version: step.version,
    ...(step.awaits && { sent: localDay() }),
    ...(same !== undefined && { same }),
  };
}

/** “It still holds”: the tick is as good as new, and what is known of the form stays. */
export function renew(tick: Tick, step: StepFacts): Tick {
  return { ...tick, at: new Date().toISOString(), version: step.version };
}

/** Takes entries away, be they ticks or other things by key. */
export function without<T>(all: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)));
}

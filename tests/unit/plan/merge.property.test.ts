import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinTicks, merge, mergeTicks, preview } from '../../../src/client/progress/merge.ts';
import { moveSteps, moveTicks } from '../../../src/client/progress/moved.ts';
import { state, tick, ticks } from './arbitraries.ts';

const RUNS = 1000;

describe('joining progress', () => {
  test('every tick of both is in the result, never older than it was', () => {
    fc.assert(
      fc.property(state, state, (here, incoming) => {
        const after = merge(here, incoming);
        expect(Object.keys(after.ticks).sort()).toEqual(
          [...new Set([...Object.keys(here.ticks), ...Object.keys(incoming.ticks)])].sort(),
        );
        for (const before of [here, incoming]) {
          for (const [name, { at, sent, answered }] of Object.entries(before.ticks)) {
            const now = after.ticks[name];
            expect((now?.at ?? '') >= at).toBe(true);
            expect((now?.sent ?? '') >= (sent ?? '')).toBe(true);
            expect((now?.answered ?? '') >= (answered ?? '')).toBe(true);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('choices that are made here stay; those that are not come along', () => {
    fc.assert(
      fc.property(state, state, (here, incoming) => {
        const after = merge(here, incoming);
        expect([after.plan, after.device, after.region]).toEqual([
          here.plan ?? incoming.plan,
          here.device ?? incoming.device,
          here.region ?? incoming.region,
        ]);
      }),
      { numRuns: RUNS },
    );
  });

  test('the order of devices does not matter, nor how often they are joined', () => {
    fc.assert(
      fc.property(ticks, ticks, ticks, (a, b, c) => {
        expect(mergeTicks(a, b)).toEqual(mergeTicks(b, a));
        expect(mergeTicks(mergeTicks(a, b), c)).toEqual(mergeTicks(a, mergeTicks(b, c)));
        expect(mergeTicks(mergeTicks(a, b), b)).toEqual(mergeTicks(a, b));
      }),
      { numRuns: RUNS },
    );
    fc.assert(
      fc.property(tick, (one) => {
        expect(joinTicks(one, one)).toEqual(one);
      }),
    );
  });

  test('what is told before is what happens', () => {
    fc.assert(
      fc.property(state, state, (here, incoming) => {
        const told = preview(here, incoming);
        const after = merge(here, incoming);
        expect(told.fresh + told.newer + told.kept).toBe(Object.keys(incoming.ticks).length);
        expect(Object.keys(after.ticks).length).toBe(Object.keys(here.ticks).length + told.fresh);
        expect(preview(after, incoming)).toMatchObject({ fresh: 0, newer: 0, choices: [] });
      }),
      { numRuns: RUNS },
    );
  });

  test('the newest tick of the steps that became one choice is its tick', () => {
    fc.assert(
      fc.property(state, (before) => {
        const [first = ''] = Object.keys(before.ticks);
        const [guide = '', step = ''] = first.split('#');
        if (step === '') return;
        const others = Object.keys(before.ticks).filter((name) => name.startsWith(`${guide}#`));
        const after = structuredClone(before);
        moveSteps(after, guide, [{ id: 'the-choice', former: others.map((name) => name.split('#')[1] ?? '') }]);
        const times = others.map((name) => before.ticks[name]?.at ?? '').sort();
        expect(after.ticks[`${guide}#the-choice`]?.at).toBe(times.at(-1));
        expect(Object.keys(after.ticks)).toHaveLength(Object.keys(before.ticks).length - others.length + 1);
        const again = structuredClone(after);
        moveSteps(again, guide, [{ id: 'the-choice', former: others.map((name) => name.split('#')[1] ?? '') }]);
        expect(again).toEqual(after);
      }),
      { numRuns: RUNS },
    );
  });

  test('a renamed guide takes its ticks along', () => {
    fc.assert(
      fc.property(state, (before) => {
        const guides = [...new Set(Object.keys(before.ticks).map((name) => name.split('#')[0] ?? ''))];
        const [former] = guides;
        if (former === undefined) return;
        const after = structuredClone(before);
        moveTicks(after, [former], 'new-platform/new-name');
        for (const [name, value] of Object.entries(before.ticks)) {
          const moved = name.startsWith(`${former}#`) ? name.replace(former, 'new-platform/new-name') : name;
          expect(after.ticks[moved]).toEqual(value);
        }
        expect(Object.keys(after.ticks)).toHaveLength(Object.keys(before.ticks).length);
      }),
      { numRuns: RUNS },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, writeFile } from '../../../src/client/progress/file.ts';
import { readLink, writeLink } from '../../../src/client/progress/link.ts';
import { merge, preview } from '../../../src/client/progress/merge.ts';
import { anything, rawText, state } from './arbitraries.ts';

const RUNS = 1000;

/** A link counts whole seconds. */
const seconds = (iso: string): string => `${iso.slice(0, 19)}.000Z`;

describe('a file', () => {
  test('brings back everything that was saved', () => {
    fc.assert(
      fc.property(state, (one) => {
        const result = readFile(writeFile(one));
        expect(result.ok && { v: 2, ...result.progress }).toEqual(one);
      }),
      { numRuns: RUNS },
    );
  });

  test('that is anything else is refused in a sentence, without an exception', () => {
    fc.assert(
      fc.property(rawText, (text) => {
        const result = readFile(text);
        expect(result.ok || /^[A-Z].{20,}\.$/.test(result.why)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('whose parts are anything is refused or read without an exception', () => {
    fc.assert(
      fc.property(anything, anything, anything, (ticks, plan, region) => {
        const result = readFile(
          JSON.stringify({ format: 'no-single-switch/progress', version: 1, ticks, plan, region }),
        );
        if (result.ok) expect(merge({ v: 2, ticks: {} }, result.progress).ticks).toEqual(result.progress.ticks);
        else expect(result.why).toMatch(/\.$/);
      }),
      { numRuns: RUNS },
    );
  });

  test('that is cut off anywhere is refused', () => {
    fc.assert(
      fc.property(state, fc.double({ min: 0, max: 0.999, noNaN: true }), (one, part) => {
        const whole = writeFile(one).trimEnd();
        expect(readFile(whole.slice(0, Math.floor(whole.length * part))).ok).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a link', () => {
  test('brings every tick along; opened where it was made, it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(state, async (one) => {
        const result = await readLink(await writeLink(one));
        if (!result.ok) throw new Error(result.why);
        expect(Object.keys(result.progress.ticks).sort()).toEqual(Object.keys(one.ticks).sort());
        for (const [name, tick] of Object.entries(result.progress.ticks))
          expect(tick).toEqual({ ...one.ticks[name], at: seconds(one.ticks[name]?.at ?? '') });
        expect(preview(one, result.progress)).toMatchObject({ fresh: 0, newer: 0 });
      }),
      { numRuns: 500 },
    );
  });

  test('that is anything else is refused in a sentence, without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.base64String().map((text) => `1.${text}`),
        ),
        async (text) => {
          const result = await readLink(`#progress=${text}`);
          expect(result.ok ? '' : result.why).toMatch(/\.$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { parseChoices } from '../../../src/client/plan/choices.ts';
import { readFile, type Result } from '../../../src/client/progress/file.ts';
import { readLink } from '../../../src/client/progress/link.ts';
import { merge } from '../../../src/client/progress/merge.ts';
import { isId, isKey } from '../../../src/client/progress/state.ts';
import { FILES, FRAGMENTS, QUERIES } from './hostile.ts';

const OFFER = {
  apps: ['facebook', 'instagram'],
  worries: ['ads'],
  regions: ['uk', 'us', 'eu-eea'],
  devices: ['ios', 'android', 'web'],
};

test('there are more than 200 kinds, each once', () => {
  const all = [...QUERIES, ...FRAGMENTS, ...FILES];
  expect(all.length).toBeGreaterThan(200);
  for (const kinds of [QUERIES, FRAGMENTS, FILES]) expect(new Set(kinds.map(([name]) => name)).size).toBe(kinds.length);
});

describe('a query gives nothing but what is offered', () => {
  test.each(QUERIES)('%s', (_, query) => {
    const choices = parseChoices(query, OFFER);
    if (!choices) return;
    expect(OFFER.apps).toEqual(expect.arrayContaining(choices.apps));
    expect(OFFER.worries).toEqual(expect.arrayContaining(choices.worries));
    expect([undefined, ...OFFER.regions]).toContain(choices.region);
    expect([undefined, 'ios', 'android', 'web']).toContain(choices.device);
    expect([0, 5, 10, 20, 30, 60]).toContain(choices.minutes);
  });
});

/** Refused in a sentence; or harmless, because all that is in it has the form of ours. */
function expectTamed(result: Result): void {
  if (!result.ok) {
    expect(result.why).toMatch(/^[A-Z].{15,}\.$/);
    return;
  }
  const { ticks, region } = result.progress;
  expect(Object.keys(ticks).every(isKey)).toBe(true);
  expect(region === undefined || isId(region)).toBe(true);
  expect(Object.getPrototypeOf(merge({ v: 2, ticks: {} }, result.progress).ticks)).toBe(Object.prototype);
}

test('most are refused', async () => {
  const results = [
    ...(await Promise.all(FRAGMENTS.map(([, text]) => readLink(text)))),
    ...FILES.map(([, text]) => readFile(text)),
  ];
  expect(results.filter(({ ok }) => ok).length).toBeLessThan(10);
});

describe('a fragment is refused or harmless', () => {
  test.each(FRAGMENTS)('%s', async (_, fragment) => {
    expectTamed(await readLink(fragment));
  });
});

describe('a file is refused or harmless', () => {
  test.each(FILES)('%s', (_, text) => {
    expectTamed(readFile(text));
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { JOBS, ready } from '../../../tools/test/jobs.ts';

const names = (done: string[], begun: string[], free = 9): string[] =>
  ready(JOBS, new Set(done), new Set(begun), free).map(({ script }) => script);

test('every part is a script of package.json, waits for earlier ones only, and can be reached', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [index, { script, after }] of JOBS.entries()) {
    expect(scripts, script).toHaveProperty([script]);
    const earlier = JOBS.slice(0, index).map((job) => job.script);
    expect(after.filter((name) => !earlier.includes(name))).toEqual([]);
  }
  const done: string[] = [];
  for (let next = names(done, done); next.length > 0; next = names(done, done)) done.push(...next);
  expect(done).toHaveLength(JOBS.length);
});

test('a part waits for what it needs, and no more run than may', () => {
  expect(names([], [])).toEqual(['check:content', 'lint:format', 'lint:unused']);
  expect(names([], [], 1)).toEqual(['check:content']);
  expect(names(['check:content'], ['check:content', 'lint:format'], 1)).toEqual(['check:types']);
  expect(
    names(
      [],
      JOBS.map(({ script }) => script),
    ),
  ).toEqual([]);
});

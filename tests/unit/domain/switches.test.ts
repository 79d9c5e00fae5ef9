import { expect, test } from 'vitest';
import { switches } from '../../../src/domain/switches.ts';

test('each switch is drawn where the one before has left room', () => {
  const path = switches(['up', 'down', 'empty'], 4, 2);
  expect([...path.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])).toEqual([
    [7, 2],
    [20, 2],
    [33, 2],
  ]);
});

test('up, down and empty are three drawings', () => {
  expect(new Set((['up', 'down', 'empty'] as const).map((key) => switches([key]))).size).toBe(3);
});

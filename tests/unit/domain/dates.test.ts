import { expect, test } from 'vitest';
import { formatDate, lastDayOf, monthsBetween, newestFirst } from '../../../src/domain/dates.ts';

test('a date is shown no more precisely than it is', () => {
  expect(formatDate('2026')).toBe('2026');
  expect(formatDate('2026-05')).toBe('May 2026');
  expect(formatDate('2026-05-07')).toBe('7 May 2026');
});

test('the last day that a partial date can mean', () => {
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
  expect(lastDayOf('2026-02')).toBe('2026-02-28');
  expect(lastDayOf('2026')).toBe('2026-12-31');
  expect(lastDayOf('2026-05-07')).toBe('2026-05-07');
});

test('months between', () => {
  expect(monthsBetween('2025-11-30', '2026-11-01')).toBe(12);
  expect(monthsBetween('2026', '2026-11')).toBe(10);
});

test('newest first', () => {
  expect(['2025', '2026-05-01', '2026-05'].sort(newestFirst)).toEqual(['2026-05-01', '2026-05', '2025']);
});

import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  ageInMonths,
  formatDate,
  hasBegun,
  isDate,
  isDay,
  isOlder,
  lastDayOf,
  localDay,
  mayBeAfter,
  monthsBetween,
  newestFirst,
} from '../../../src/domain/dates.ts';
import { anyDate, pastDate, pastDay } from '../../../src/schemas/common.ts';
import { buildDay, latestToday } from '../../../src/settings/clock.ts';

test('a date is shown no more precisely than it is', () => {
  expect(formatDate('2026')).toBe('2026');
  expect(formatDate('2026-05')).toBe('May 2026');
  expect(formatDate('2026-05-07')).toBe('7 May 2026');
});

describe('which dates exist', () => {
  test.each(['2026', '2026-05', '2026-12-31', '2024-02-29', '2000-02-29', '1900', '2100-12-31'])('%s does', (date) => {
    expect(isDate(date)).toBe(true);
    expect(isDay(date)).toBe(date.length === 10);
    expect(anyDate.safeParse(date).success).toBe(true);
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13',
    '2026-00',
    '2026-01-00',
    '1026',
    '1899-12-31',
    '2101',
    '9999-01-01',
    '0001-01-01',
    '2026-1-1',
    '2026-05-',
    '26-05-27',
    '2026-05-27T00:00',
    ' 2026',
    '2026\n',
    '２０２６',
    '',
  ])('%j does not, and no field takes it', (date) => {
    expect(isDate(date)).toBe(false);
    for (const schema of [anyDate, pastDate, pastDay]) expect(schema.safeParse(date).success).toBe(false);
  });

  test('every day of two hundred years, and no other, is a day', () => {
    let day = '1900-01-01';
    let count = 0;
    for (; isDay(day); day = addDays(day, 1)) count += 1;
    expect(day).toBe('2101-01-01');
    expect(count).toBe(73_414);
  });
});

test('the last day that a partial date can mean', () => {
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
  expect(lastDayOf('2026-02')).toBe('2026-02-28');
  expect(lastDayOf('2026')).toBe('2026-12-31');
  expect(lastDayOf('2026-05-07')).toBe('2026-05-07');
});

test('a partial date has begun from its first day on, and may be later until its last', () => {
  expect(['2026-07-01', '2026-06-30', '2026-08-01'].map((day) => hasBegun('2026-07', day))).toEqual([
    true,
    false,
    true,
  ]);
  expect(['2026-07-15', '2026-07-31', '2026-08-01'].map((day) => mayBeAfter('2026-07', day))).toEqual([
    true,
    true,
    false,
  ]);
  expect(['2026-07-14', '2026-07-15', '2026-07-16'].map((day) => mayBeAfter('2026-07-15', day))).toEqual([
    true,
    false,
    false,
  ]);
});

test('days and months are added by the calendar', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  expect(addMonths('2024-02-29', 48)).toBe('2028-02-29');
  expect(addMonths('2026-05', 8)).toBe('2027-01-31');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
});

test('something is older than a year from the day after its anniversary on', () => {
  expect(isOlder('2025-11-27', 12, '2026-11-27')).toBe(false);
  expect(isOlder('2025-11-27', 12, '2026-11-28')).toBe(true);
  expect(isOlder('2024-02-29', 12, '2025-02-28')).toBe(false);
  expect(isOlder('2024-02-29', 12, '2025-03-01')).toBe(true);
  expect(isOlder('2025', 12, '2026-12-31')).toBe(false);
});

test('ages are whole months, and a month or a year counts as its end', () => {
  expect(ageInMonths('2026-08-23', '2026-11-23')).toBe(3);
  expect(ageInMonths('2026-08-24', '2026-11-23')).toBe(2);
  expect(ageInMonths('2026-08', '2026-11-23')).toBe(2);
  expect(ageInMonths('2025', '2026-11-23')).toBe(10);
  expect(ageInMonths('2026-11', '2026-11-23')).toBe(0);
  expect(ageInMonths('2024-02-29', '2025-02-28')).toBe(12);
});

test('months between', () => {
  expect(monthsBetween('2025-11-30', '2026-11-01')).toBe(12);
  expect(monthsBetween('2026', '2026-11')).toBe(10);
});

test('newest first', () => {
  expect(['2025', '2026-05-01', '2026-05'].sort(newestFirst)).toEqual(['2026-05-01', '2026-05', '2025']);
});

test('the day where the reader is differs from the one in UTC where it should', () => {
  const moment = new Date('2026-11-27T23:30:00Z');
  for (const [minutesWest, day] of [
    [-840, '2026-11-28'],
    [-330, '2026-11-28'],
    [0, '2026-11-27'],
    [720, '2026-11-27'],
  ] as const) {
    Object.defineProperty(moment, 'getTimezoneOffset', { value: () => minutesWest, configurable: true });
    expect(localDay(moment)).toBe(day);
  }
});

describe('the build’s day', () => {
  test('is that of SOURCE_DATE_EPOCH', () => {
    expect(buildDay('1709164800')).toBe('2024-02-29');
    expect(buildDay('')).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test.each(['yesterday', '-1', '1e9', '99999999999', '9'.repeat(40)])('refuses %s in a sentence', (epoch) => {
    expect(() => buildDay(epoch)).toThrow(/SOURCE_DATE_EPOCH is “.*”\. It must be seconds/);
  });

  test('lets evidence be of today in every time zone, and no later', () => {
    expect(pastDay.safeParse(latestToday()).success).toBe(true);
    expect(pastDay.safeParse(addDays(latestToday(), 1)).success).toBe(false);
    expect(pastDate.safeParse(latestToday().slice(0, 7)).success).toBe(true);
    expect(anyDate.safeParse('2099').success).toBe(true);
  });
});

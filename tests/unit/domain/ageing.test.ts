import { describe, expect, test } from 'vitest';
import {
  areOldLabels,
  seenWords,
  UNTENDED_GUIDE_MONTHS,
  UNTENDED_PAGE_MONTHS,
  untendedWords,
} from '../../../src/domain/ageing.ts';
import { addDays, addMonths, isOlder } from '../../../src/domain/dates.ts';
import { mayBeOlder } from '../../../src/domain/may-be-old.ts';
import { freshness } from '../../../src/domain/freshness.ts';

const CHECKED = '2026-11-27';

describe('with the clock set forward, a site that nobody tends says so', () => {
  test.each([
    ['the same day', CHECKED, false, false],
    ['a day later', addDays(CHECKED, 1), false, false],
    ['six months later to the day', addMonths(CHECKED, 6), false, false],
    ['a day after six months', addDays(addMonths(CHECKED, 6), 1), true, false],
    ['a year later to the day', addMonths(CHECKED, 12), true, false],
    ['a day after a year', addDays(addMonths(CHECKED, 12), 1), true, true],
    ['five years later', addMonths(CHECKED, 60), true, true],
    ['on a leap day', '2028-02-29', true, true],
    ['with a clock that is behind', '2020-01-01', false, false],
  ])('%s', (_name, day, guides, pages) => {
    expect(untendedWords(CHECKED, UNTENDED_GUIDE_MONTHS, day) !== '').toBe(guides);
    expect(untendedWords(CHECKED, UNTENDED_PAGE_MONTHS, day) !== '').toBe(pages);
  });

  test('with the day of the last check', () => {
    expect(untendedWords(CHECKED, 6, '2028-01-01')).toContain('since 27 November 2026.');
  });

  test('also when the last check was on a leap day', () => {
    expect(untendedWords('2028-02-29', 12, '2029-02-28')).toBe('');
    expect(untendedWords('2028-02-29', 12, '2029-03-01')).not.toBe('');
  });
});

test('labels grow old with the calendar, not with the day on which the guide was checked', () => {
  expect(areOldLabels('2025-11', '2026-11-27')).toBe(false);
  expect(areOldLabels('2025-11', '2026-12-01')).toBe(true);
  expect(areOldLabels('unknown', '2099-01-01')).toBe(false);
  expect(areOldLabels(undefined, '2099-01-01')).toBe(false);
  expect(seenWords('2026-05', '2026-11-27')).toBe('Labels seen ');
  expect(seenWords('2026-05', '2027-11-27')).toBe('Labels last seen long ago: ');
});

test('the freshness page counts the guides whose steps call their labels old, those with an unknown date too', () => {
  const ages = [
    { evidence: '2026-10', oldest: '2025-01' },
    { evidence: '2025-01', oldest: undefined },
    { evidence: '2026-11-01', oldest: '2026-11' },
  ];
  expect(freshness(ages, '2026-11-27')).toEqual({ young: 2, oldLabels: 1 });
  expect(freshness(ages, '2027-12-01')).toEqual({ young: 0, oldLabels: 2 });
});

describe('whether it is worth asking', () => {
  const days = Array.from({ length: 800 }, (_, n) => addDays('2027-11-20', n));

  test.each(['2026', '2026-11', '2026-11-01', '2026-11-27', '2026-12-31', '2028-02-29'])(
    'is never denied for a date that is older: %s',
    (date) => {
      for (const months of [6, 12])
        for (const day of days) if (isOlder(date, months, day)) expect(mayBeOlder(date, months, day), day).toBe(true);
    },
  );

  test('is denied up to the month in which a date grows old', () => {
    expect(mayBeOlder('2026-11-27', 12, '2027-10-31')).toBe(false);
    expect(mayBeOlder('2026-11-27', 12, '2027-11-01')).toBe(true);
    expect(mayBeOlder('2026', 12, '2027-11-30')).toBe(false);
    expect(mayBeOlder('2026', 12, '2027-12-01')).toBe(true);
  });
});

import { expect, test } from 'vitest';
import { describeLimit, lastDays, limitWords } from '../../../src/domain/letters/deadline.ts';

test.each([
  ['a month ends on the same day of the next', { months: 1 }, '2026-11-27', { due: '2026-12-27' }],
  ['or on its last day', { months: 1 }, '2026-01-31', { due: '2026-02-28' }],
  [
    'two more months are counted from the start',
    { months: 1, more: { months: 2 } },
    '2025-11-30',
    { due: '2025-12-30', late: '2026-02-28' },
  ],
  ['days', { days: 45, more: { days: 45 } }, '2026-11-27', { due: '2027-01-11', late: '2027-02-25' }],
  ['no number, no day', {}, '2026-11-27', {}],
])('%s', (_, limit, sent, expected) => {
  expect(lastDays(limit, sent)).toEqual(expected);
});

test('limits in words', () => {
  expect(describeLimit({ months: 1, more: { months: 2 } })).toBe('one month; two months more if they tell you why');
  expect(describeLimit({ days: 30 })).toBe('30 days');
  expect(describeLimit({})).toBe('');
  expect(['en', 'de', 'pt', 'tr'].map((language) => limitWords({ months: 1 }, language))).toEqual([
    'within one month',
    'innerhalb eines Monats',
    'no prazo de um mês',
    'en geç 1 ay içinde',
  ]);
  expect(['en', 'de', 'pt', 'tr'].map((language) => limitWords({ days: 10 }, language))).toEqual([
    'within 10 days',
    'innerhalb von 10 Tagen',
    'no prazo de 10 dias',
    'en geç 10 gün içinde',
  ]);
  expect(limitWords({}, 'de')).toBe('');
});

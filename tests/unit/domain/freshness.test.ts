import { expect, test } from 'vitest';
import { countByAge, guideAges, layOutBars } from '../../../src/domain/freshness.ts';
import { guide as schema } from '../../../src/schemas/guide.ts';

const step = { id: 'open', do: 'Open the settings', sources: ['a'] };

function guide(id: string, evidence: string, steps: object[] = [step]) {
  const data = schema.parse({
    title: `The guide ${id}`,
    outcome: { text: 'Something is off now.', sources: ['a'] },
    limits: { text: 'Something else is not.', sources: ['a'] },
    effect: 'partial',
    topics: ['ads'],
    uses: ['ads'],
    regions: { in: 'no-limit-known' },
    devices: ['web'],
    priority: 1,
    minutes: 1,
    aliases: ['one', 'two'],
    evidence: { date: evidence, source: 'a' },
    checked: '2026-11-01',
    steps,
  });
  return { id, data };
}

test('every guide falls into one band', () => {
  const dates = ['2026-11-01', '2026-08-23', '2026-05-23', '2025-11-23', '2024-11-23', '2019'];
  const counts = countByAge(dates, '2026-11-23');
  expect(counts.map(({ band, count }) => `${band.name}: ${count}`)).toEqual([
    'under 3 months: 1',
    '3 to 6 months: 1',
    '6 to 12 months: 1',
    '1 to 2 years: 1',
    '2 years or more: 2',
  ]);
});

test('oldest evidence first; labels are as old as the oldest of them, and unknown if one is', () => {
  const seen = (...dates: string[]) =>
    dates.map((date, index) => ({ ...step, id: `s${index}`, where: { web: ['Menu'] }, seen: date }));
  const ages = guideAges(
    [
      guide('facebook/new', '2026-09', seen('2026-01', '2025-03')),
      guide('facebook/old', '2024', seen('2026-01', 'unknown')),
      guide('facebook/plain', '2025-06-01'),
    ],
    () => [],
  );
  expect(ages.map(({ id, labels }) => [id, labels])).toEqual([
    ['facebook/old', 'unknown'],
    ['facebook/plain', undefined],
    ['facebook/new', '2025-03'],
  ]);
});

test('the longest bar fills the chart, and an empty one has no length', () => {
  const bars = layOutBars(countByAge(['2026-11-01', '2026-11-02', '2025-12-01'], '2026-11-23'), 240, 40);
  expect(bars.map(({ y, width }) => [y, width])).toEqual([
    [0, 240],
    [40, 0],
    [80, 120],
    [120, 0],
    [160, 0],
  ]);
  expect(layOutBars(countByAge([], '2026-11-23'), 240, 40).every(({ width }) => width === 0)).toBe(true);
});

import { expect, test } from 'vitest';
import { coverageOf, type Claimed } from '../../../src/domain/coverage.ts';
import { source, type Source } from '../../../src/schemas/source.ts';
import { coverageText } from '../../../tools/passages/report.ts';

const plain = {
  url: 'https://example.org/',
  title: 'A page',
  publisher: 'Example',
  published: 'unknown',
  kind: 'news',
  tier: 2,
  read: 'in-full',
  language: 'en',
  checked: '2026-06-01',
};
const sources = new Map<string, Source>([
  [
    'quoted',
    source.parse({
      ...plain,
      passages: {
        words: { text: 'Lamps are lit.', at: 'Lamps', read: '2026-06-01' },
        looked: { absent: ['candle'], read: '2026-06-01' },
        picture: { none: 'Only a picture shows it.', read: '2026-06-01' },
      },
    }),
  ],
  ['seen', source.parse({ ...plain, passage: 'none', passageReason: 'A recording of a talk.' })],
  ['bare', source.parse(plain)],
]);
const outcome = (...citations: string[]): Claimed => ({ kind: 'outcome', path: ['outcome'], citations, text: '' });

test('a statement is counted once, by the best that stands under it', () => {
  const claimed = [
    outcome('quoted#words', 'bare'),
    outcome('quoted#looked'),
    outcome('quoted#picture', 'bare'),
    outcome('seen'),
    outcome('quoted', 'bare'),
  ];
  const [first] = coverageOf(claimed, sources);
  expect(first).toEqual({ kind: 'outcome', total: 5, passage: 2, reason: 2 });
});

test('the day of a recording is shown by the recording', () => {
  const date: Claimed = { kind: 'date', path: ['dates', 'recorded'], citations: [], text: '', recorded: true };
  const found = coverageOf([date, { ...date, recorded: false }], sources).find(({ kind }) => kind === 'date');
  expect(found).toEqual({ kind: 'date', total: 2, passage: 0, reason: 1 });
});

test('the table has a line for each kind, with its share', () => {
  const lines = coverageText(coverageOf([outcome('seen'), outcome('bare')], sources))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(8);
  expect(lines[1]).toMatch(/^What a guide gets you\s+2\s+0\s+1\s+1\s+50 %$/);
});

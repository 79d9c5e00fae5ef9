import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { EXCEPTIONS } from '../../../tools/reading/exceptions.ts';
import { grade, median } from '../../../tools/reading/grade.ts';
import { textsOf } from '../../../tools/reading/texts.ts';

test('long words and sentences are harder', () => {
  expect(grade('Open the menu. Tap it.')).toBeLessThan(3);
  expect(
    grade(
      'Notwithstanding considerable organisational complexity, individuals retain extraordinarily comprehensive entitlements.',
    ),
  ).toBeGreaterThan(14);
});

test('a label counts as one short word', () => {
  expect(grade('Turn off “Get creative ideas made for you by allowing camera roll cloud processing”.')).toBe(
    grade('Turn off “Ads”.'),
  );
});

test('the median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('steps and summaries are easy to read: no text above grade 10, the median guide at most 7', () => {
  const graded = textsOf(readContent(process.cwd()).content).map((item) => ({ ...item, grade: grade(item.text) }));
  expect(graded.length).toBeGreaterThan(250);
  expect(
    graded.filter((item) => item.grade > 10 && !(item.id in EXCEPTIONS)).map((item) => `${item.id} ${item.grade}`),
  ).toEqual([]);
  expect(median(graded.filter((item) => item.kind === 'guide').map((item) => item.grade))).toBeLessThanOrEqual(7);
});

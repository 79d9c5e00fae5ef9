/** Letters that were sent: what comes next, what is read back from storage and files, and how two places are joined. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as say } from '../../../src/client/letter/kept.ts';
import { readFile, writeFile } from '../../../src/client/progress/file.ts';
import { isLetter, mergeLetters, sentLetters } from '../../../src/client/progress/letters.ts';
import { merge } from '../../../src/client/progress/merge.ts';
import { nextLetter, type SentLetter } from '../../../src/domain/letters/course.ts';
import { cutTo } from '../../../src/domain/letters/cut.ts';
import { REQUEST_IDS, type Request } from '../../../src/domain/letters/requests.ts';

const KEY = '2026-01-31T10:00:00.000Z';
const letter: SentLetter = { region: 'uk', request: 'access', to: 'Chirper', sent: '2026-01-31', due: '2026-02-28' };
const sent = (request: Request, day = '2026-03-01'): SentLetter => ({
  region: 'uk',
  request,
  to: 'Chirper',
  sent: day,
});
const UK: Request[] = ['reminder', 'complaint-to-company', 'complaint'];

test('the course: wait, remind, complain to the company where there is such a step, then to the authority', () => {
  const next = (all: SentLetter[], there = UK, today = '2026-03-01') =>
    nextLetter(letter, [letter, ...all], there, today);
  expect(next([], UK, '2026-02-28')).toBeUndefined();
  expect(next([])).toBe('reminder');
  expect(next([sent('reminder')])).toBe('complaint-to-company');
  expect(next([sent('reminder')], ['reminder', 'complaint'])).toBe('complaint');
  expect(next([sent('reminder'), sent('complaint-to-company')])).toBe('complaint');
  expect(next([sent('reminder'), sent('complaint-to-company'), sent('complaint')])).toBeUndefined();
  // A reminder of an earlier letter, or in another region, does not count for this one.
  expect(next([sent('reminder', '2026-01-01')])).toBe('reminder');
  expect(next([{ ...sent('reminder'), region: 'eu-eea' }])).toBe('reminder');
  expect(nextLetter({ ...letter, answered: '2026-02-01' }, [], UK, '2026-03-01')).toBeUndefined();
  // Where the law names no day, a reminder is open from the beginning.
  expect(nextLetter(sent('access'), [], UK, '2026-03-01')).toBe('reminder');
});

test('in words: sent is not done, and how long they have', () => {
  expect(say(letter, '2026-02-27')).toBe(
    'Sent on 31 January 2026, not done. The answer is due by 28 February 2026: 1 day left.',
  );
  expect(say(letter, '2026-02-28')).toMatch(/: today\.$/);
  expect(say({ ...letter, late: '2026-04-30' }, '2026-03-01')).toBe(
    'Sent on 31 January 2026, not done. The time ended on 28 February 2026. If they told you why they need longer, they have until 30 April 2026.',
  );
  expect(say({ ...letter, number: '7', answered: '2026-02-03' }, '2026-03-01')).toBe(
    'Sent on 31 January 2026, answered on 3 February 2026. Number 7.',
  );
});

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const arbitrary: fc.Arbitrary<SentLetter> = fc.record(
  {
    region: fc.constantFrom('uk', 'eu-eea'),
    request: fc.constantFrom(...REQUEST_IDS),
    to: fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== ''),
    sent: day,
    due: day,
    late: day,
    number: fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== ''),
    answered: day,
  },
  { requiredKeys: ['region', 'request', 'to', 'sent'] },
);

test('a file brings letters back as they were, and joining is the same however often', () => {
  fc.assert(
    fc.property(arbitrary, arbitrary, (one, other) => {
      const letters = { [KEY]: one };
      const result = readFile(writeFile({ v: 2, ticks: {}, letters }));
      expect(result.ok && result.progress.letters).toEqual(letters);
      const joined = mergeLetters(letters, { [KEY]: other, '2027-01-31T10:00:00.000Z': other });
      expect(Object.keys(joined)).toHaveLength(2);
      expect(mergeLetters(joined, { [KEY]: other })).toEqual(joined);
      expect(merge({ v: 2, ticks: {} }, { ticks: {}, letters }).letters).toEqual(letters);
      expect(merge({ v: 2, ticks: {}, letters }, { ticks: {} }).letters).toEqual(letters);
    }),
  );
});

test('whatever is found under letters is read without an exception, and nothing that is no letter passes', () => {
  fc.assert(
    fc.property(fc.anything(), fc.dictionary(fc.constantFrom(KEY, 'x', '__proto__'), fc.anything()), (a, b) => {
      for (const found of [a, b])
        for (const [key, one] of Object.entries(sentLetters(found))) expect(isLetter(key, one)).toBe(true);
    }),
  );
  expect(sentLetters({ [KEY]: { ...letter, sent: '2026-02-30' } })).toEqual({});
  expect(sentLetters({ [KEY]: { ...letter, to: 'x'.repeat(81) } })).toEqual({});
  expect(sentLetters({ [KEY]: { ...letter, more: 1 } })).toEqual({ [KEY]: letter });
  expect(
    readFile(JSON.stringify({ format: 'no-single-switch/progress', version: 1, ticks: {}, letters: { [KEY]: 1 } })).ok,
  ).toBe(false);
});

test('a text is cut at a sentence or between words, never above what the form takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 60 }), (text, most) => {
      const cut = cutTo(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(cut)).toBe(true);
    }),
  );
  expect(cutTo('One. Two three.', 9)).toBe('One.');
  expect(cutTo('One two three', 9)).toBe('One two');
  expect(cutTo('All of it', 0)).toBe('All of it');
});

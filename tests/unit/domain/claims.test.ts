import { describe, expect, test } from 'vitest';
import { claimAnswer, firstSentence } from '../../../src/domain/claims.ts';

describe('the answer of a fact check in two parts', () => {
  test('a “No.” or “Yes:” is said once', () => {
    expect(claimAnswer({ short: 'No.', answer: 'No. A post is not an objection.' })).toEqual({
      short: 'No.',
      rest: 'A post is not an objection.',
    });
    expect(claimAnswer({ short: 'Yes.', answer: 'Yes: it keeps them.' }).rest).toBe('It keeps them.');
    expect(claimAnswer({ short: 'No longer.', answer: 'No longer. It ended.' }).rest).toBe('It ended.');
  });

  test('a sentence that only begins with such a word stays whole', () => {
    const answer = 'No report that we found shows it. Yesterday is another matter.';
    expect(claimAnswer({ short: 'No.', answer }).rest).toBe(answer);
    expect(claimAnswer({ short: 'In part.', answer: 'Yes for chats with people.' }).rest).toBe(
      'Yes for chats with people.',
    );
  });
});

test('the first sentence ends before the next one begins, not at a date or a number', () => {
  expect(firstSentence('Since version 2.5 it is at 1.5 per cent. Then it came back.')).toBe(
    'Since version 2.5 it is at 1.5 per cent.',
  );
  expect(firstSentence('One only.')).toBe('One only.');
});

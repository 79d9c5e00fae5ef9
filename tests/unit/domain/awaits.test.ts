import { expect, test } from 'vitest';
import { awaitFacts } from '../../../src/domain/awaits.ts';
import { messages } from '../../../src/messages/index.ts';
import { step as schema } from '../../../src/schemas/guide.ts';

const REGIONS = new Map([['uk', { name: 'United Kingdom' }]]);

const awaited = (given: object) => {
  const { awaits } = schema.parse({
    id: 'send',
    do: 'Send it',
    sources: ['law'],
    awaits: { from: 'meta', sources: ['law'], ...given },
  });
  if (!awaits) throw new Error('The step waits for nothing.');
  return awaits;
};

test.each([
  [{ months: 1 }, 'Meta has to answer within 1 month.'],
  [{ days: 30 }, 'Meta has to answer within 30 days.'],
  [{}, 'Meta has to answer. There is no time limit that we could confirm.'],
  [{ what: 'acknowledgement', days: 30 }, 'Meta has to confirm within 30 days that it came.'],
  [{ what: 'removal', days: 2 }, 'Meta has to remove it within 48 hours.'],
  [
    { from: 'authority', what: 'progress', months: 3 },
    'The authority has to tell you within 3 months how it stands or what came out.',
  ],
  [{ what: 'report', days: 3 }, 'The report is ready in about 3 days.'],
  [{ what: 'unowed' }, 'Waiting for an answer. We found no rule that makes Meta give one.'],
])('%j is said as far as the source goes', (given, words) => {
  expect(messages.steps.awaits(awaited(given), undefined)).toBe(words);
});

test('where a time limit holds in some regions only, the sentence names them, and scripts get the day left open', () => {
  const one = awaited({ months: 1, regions: ['uk'] });
  expect(messages.steps.awaits(one, 'United Kingdom')).toBe('In United Kingdom: Meta has to answer within 1 month.');
  expect(awaitFacts(one, REGIONS)).toEqual({
    due: 'In United Kingdom: Meta has to answer by %.',
    months: 1,
    regions: ['uk'],
  });
  expect(awaitFacts(awaited({}), REGIONS)).toEqual({ due: '' });
});

test('a time limit is in one unit, and none where nobody has to answer', () => {
  expect(() => awaited({ days: 30, months: 1 })).toThrow();
  expect(() => awaited({ what: 'unowed', days: 3 })).toThrow();
});

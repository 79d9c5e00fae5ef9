import { describe, expect, test } from 'vitest';
import { hasQuotation, hasWords, nearestSentence, readText } from '../../../tools/passages/text.ts';

const text = readText([
  Buffer.from(
    `Your rights
-----------

You may [object](https://x.example/f?t=1) to **some** uses of “your” lamps. We answer
within one month.

* Candles are kept
* Matches are not

Lamps are lit at night. ${'Moths came. '.repeat(150)}
Lamps go out at dawn.
`,
  ),
]);

describe('a quotation', () => {
  test('is found whatever the mark-up, the quotes and the line breaks', () => {
    expect(hasQuotation(text, 'You may object to some uses of "your" lamps.')).toBe(true);
    expect(hasQuotation(text, 'We answer within one month')).toBe(true);
    expect(hasQuotation(text, 'Candles are kept Matches are not')).toBe(true);
  });
  test('is not found if one word is another', () => {
    expect(hasQuotation(text, 'You must object to some uses')).toBe(false);
    expect(hasQuotation(text, 'We answer within one months')).toBe(false);
    expect(hasQuotation(text, 'ou may object')).toBe(false);
  });
  test('may leave words out, in their order and not too many', () => {
    expect(hasQuotation(text, 'You may object … of your lamps. We answer')).toBe(true);
    expect(hasQuotation(text, 'We answer … You may object')).toBe(false);
    expect(hasQuotation(text, 'Lamps are lit at night … go out at dawn')).toBe(false);
  });
  test('begins at any of the places where its first words stand', () => {
    expect(hasQuotation(text, 'Lamps … go out at dawn')).toBe(true);
  });
  test('says nothing if it is empty', () => {
    expect(hasQuotation(text, ' … ')).toBe(false);
  });
});

test('words are found whole', () => {
  expect(hasWords(text, 'one month')).toBe(true);
  expect(hasWords(text, 'one mon')).toBe(false);
});

test('the nearest sentence shares at least half of the words', () => {
  expect(nearestSentence(text, 'Lamps go out at dusk')).toBe('Lamps go out at dawn.');
  expect(nearestSentence(text, 'Bicycles need a bell and a brake')).toBeUndefined();
});

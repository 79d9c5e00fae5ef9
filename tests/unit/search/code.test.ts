import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPages, packWords, unpackPages, unpackWords } from '../../../src/domain/search/code.ts';

const sortedNumbers = fc
  .uniqueArray(fc.nat({ max: 5000 }), { maxLength: 40 })
  .map((list) => list.sort((a, b) => a - b));
const word = fc.stringMatching(/^[a-zà-ü0-9]{1,50}$/);

describe('the compact word list', () => {
  it('gives back the words that went in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), (list) => {
        const sorted = list.sort();
        expect(unpackWords(packWords(sorted))).toEqual(sorted);
      }),
    );
  });

  it('gives back the pages that went in, empty lists too', () => {
    fc.assert(
      fc.property(fc.array(sortedNumbers, { minLength: 1, maxLength: 20 }), (lists) => {
        expect(unpackPages(packPages(lists))).toEqual(lists);
      }),
    );
  });

  it('shares what neighbours have in common', () => {
    expect(packWords(['photo', 'photograph'])).toBe('0photo 5graph');
  });
});

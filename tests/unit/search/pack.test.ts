import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WEIGHT, packPostings, packTerms, unpackPostings, unpackTerms } from '../../../src/domain/search/pack.ts';

describe('the compact form', () => {
  it('gives back the terms, whatever they share', () => {
    const word = fc.stringMatching(/^[a-z0-9à-ž]{1,45}(?: [a-z]{1,8})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), (terms) => {
        const sorted = [...terms].sort();
        expect(unpackTerms(packTerms(sorted))).toEqual(sorted);
      }),
    );
  });

  it('gives back the pages and their weights, near and far', () => {
    const posting = fc.record({ page: fc.nat(60_000), weight: fc.integer({ min: 1, max: MOST_WEIGHT }) });
    fc.assert(
      fc.property(fc.uniqueArray(posting, { selector: ({ page }) => page }), (list) => {
        const sorted = list.sort((a, b) => a.page - b.page).map(({ page, weight }) => [page, weight] as const);
        expect(unpackPostings(packPostings(sorted))).toEqual(sorted);
      }),
    );
  });
});

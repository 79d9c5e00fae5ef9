import { describe, expect, it } from 'vitest';
import { figuresOf, rankOf } from '../../search/figures.ts';
import { addressOfId, readCases, STRATA } from '../../search/set.ts';

describe('the relevance set', () => {
  it('is large, and every stratum of its tuning half has queries', () => {
    const cases = readCases('queries');
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.map(({ stratum }) => stratum))).toEqual(new Set(STRATA));
  });

  it('turns ids into addresses, and rejects an id of no known kind', () => {
    expect(addressOfId('chirper/delete-account')).toBe('/chirper/delete-account/');
    expect(addressOfId('hub:chirper')).toBe('/chirper/');
    expect(addressOfId('page:plan')).toBe('/plan/');
    expect(() => addressOfId('poem:x')).toThrow('no known kind');
  });
});

describe('the figures', () => {
  it('counts ranks as they are defined', () => {
    const results = ['/a/', '/b/', '/c/', '/d/'];
    expect(rankOf(results, ['/c/', '/d/'])).toBe(3);
    expect(rankOf(results, ['/x/'])).toBe(0);
    const figures = figuresOf([
      { rank: 1, count: 4 },
      { rank: 3, count: 4 },
      { rank: 0, count: 4 },
      { rank: 0, count: 0 },
    ]);
    expect(figures).toEqual({ queries: 4, hitAt1: 0.25, hitAt3: 0.5, mrr: (1 + 1 / 3) / 4, none: 0.25 });
  });

  it('refuses to score nothing', () => {
    expect(() => figuresOf([])).toThrow('No query');
  });
});

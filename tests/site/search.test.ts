import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/domain/search/types.ts';
import { figuresOf, rankOf } from '../search/figures.ts';
import { answersOf, readIndex } from '../search/local.ts';
import { addressOfId, readCases, type Half } from '../search/set.ts';
import { built, exists } from './dist.ts';

/** The figures that the search must keep on each half; `npm run search:score` prints those of the browser, by stratum. */
const LEAST = { hitAt1: 0.8, hitAt3: 0.93, mrr: 0.86 };

const index = readIndex();
const addresses = index.core.pages.map(([, , address]) => address);

describe('the index of the built site', () => {
  it('has pages that exist, with every step’s anchor', () => {
    expect(addresses.length).toBeGreaterThan(20);
    for (const [page, [kind, , address]] of index.core.pages.entries()) {
      expect(exists(address.replace(/#.*/, '')), address).toBe(true);
      const [, steps] = index.detail(page);
      const anchors = [...steps.map(([anchor]) => anchor), ...address.split('#').slice(1)];
      if (anchors.length === 0) continue;
      const html = built(`${address.slice(1).replace(/#.*/, '')}index.html`);
      for (const anchor of anchors)
        expect(html, `${KINDS[kind] ?? ''} ${address}#${anchor}`).toContain(`id="${anchor}"`);
    }
  });

  it('names every page once', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('carries no interface of Pagefind’s that we do not use', () => {
    expect(exists('/pagefind/pagefind.js')).toBe(true);
    expect(exists('/pagefind/pagefind-ui.js')).toBe(false);
  });
});

describe('relevance', () => {
  for (const half of ['queries'] as Half[]) {
    const cases = readCases(half);

    it(`knows every page of ${half}.yaml`, () => {
      // A situation may be named before its page is written.
      const unknown = cases.filter(({ good }) => !good.map(addressOfId).some((address) => addresses.includes(address)));
      expect(unknown.map(({ q }) => q)).toEqual([]);
    });

    it(`keeps its figures on ${half}.yaml`, () => {
      const ranks = cases.map((item) => {
        const answers = answersOf(index, item);
        return { rank: rankOf(answers, item.good.map(addressOfId)), count: answers.length };
      });
      const { hitAt1, hitAt3, mrr, none } = figuresOf(ranks);
      expect(hitAt1).toBeGreaterThanOrEqual(LEAST.hitAt1);
      expect(hitAt3).toBeGreaterThanOrEqual(LEAST.hitAt3);
      expect(mrr).toBeGreaterThanOrEqual(LEAST.mrr);
      expect(none).toBe(0);
    });
  }
});

import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/domain/search/search.ts';
import { KINDS } from '../../src/domain/search/types.ts';
import { figuresOf, rankOf, type Figures } from '../search/figures.ts';
import { answersOf, readBook } from '../search/local.ts';
import { addressOfId, readCases } from '../search/set.ts';
import { built, exists } from './dist.ts';

/**
 * The figures that the search must keep; `npm run search:score` prints those of the browser beside plain Pagefind's.
 * The aim for the third place is 0.95; one query of the held-out part less is let pass, so that a new page can be added.
 */
const LEAST = { hitAt1: 0.8, hitAt3: 0.94, mrr: 0.87 };

const book = readBook();
const cases = readCases();

function figures(heldOut: boolean): Figures {
  return figuresOf(
    cases
      .filter((item) => item.heldOut === heldOut)
      .map((item) => {
        const answers = answersOf(book, item.q);
        return { rank: rankOf(answers, item.good.map(addressOfId)), count: answers.length };
      }),
  );
}

describe('the index of the built site', () => {
  it('has pages of every kind, each of which exists, with every step’s anchor', () => {
    for (const [index, kind] of KINDS.entries()) {
      const pages = book.pages.filter(({ row }) => row.k === index);
      expect(pages.length, kind).toBeGreaterThan(5);
      for (const page of pages) expect(exists(addressOf({ page }).replace(/#.*/, '')), addressOf({ page })).toBe(true);
    }
    for (const page of book.pages) {
      if (!page.row.st) continue;
      const html = built(`${addressOf({ page }).slice(1)}index.html`);
      for (const [anchor] of page.row.st) expect(html, `${page.row.i}#${anchor}`).toContain(`id="${anchor}"`);
    }
  });

  it('knows every page of the relevance set', () => {
    const known = new Set(book.pages.map((page) => addressOf({ page })));
    expect(cases.flatMap((item) => item.good.map(addressOfId)).filter((address) => !known.has(address))).toEqual([]);
  });

  it('carries no interface of Pagefind’s that we do not use', () => {
    expect(exists('/pagefind/pagefind.js')).toBe(true);
    expect(exists('/pagefind/pagefind-ui.js')).toBe(false);
  });
});

describe('relevance', () => {
  for (const [name, heldOut] of [
    ['tuned', false],
    ['held-out', true],
  ] as const) {
    it(`keeps its figures on the ${name} part`, () => {
      const { hitAt1, hitAt3, mrr, none } = figures(heldOut);
      expect(hitAt1).toBeGreaterThanOrEqual(LEAST.hitAt1);
      expect(hitAt3).toBeGreaterThanOrEqual(LEAST.hitAt3);
      expect(mrr).toBeGreaterThanOrEqual(LEAST.mrr);
      expect(none).toBe(0);
    });
  }
});

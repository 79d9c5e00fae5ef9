import { describe, expect, it } from 'vitest';
import { figuresOf, rankOf } from '../../search/figures.ts';
import { addressOfId, isHeldOut, readCases } from '../../search/set.ts';

describe('the relevance set', () => {
  const cases = readCases();

  it('is large, has every group, and holds out about a third', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map((item) => item.group))).toEqual(
      new Set(['names', 'former', 'words', 'symptoms', 'typos', 'questions', 'changes', 'rights', 'claims']),
    );
    const share = cases.filter((item) => item.heldOut).length / cases.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.45);
  });

  it('covers every platform', () => {
    const platforms = new Set(
      cases.flatMap((item) => item.good.filter((id) => id.includes('/')).map((id) => id.split('/')[0])),
    );
    expect([...platforms].sort()).toEqual([
      'accounts-center',
      'facebook',
      'instagram',
      'messenger',
      'meta-ai',
      'phone-browser',
      'threads',
      'whatsapp',
    ]);
  });

  it('splits by the text alone', () => {
    expect(isHeldOut('object to ai')).toBe(isHeldOut('object to ai'));
  });

  it('rejects an id of no known kind', () => {
    expect(() => addressOfId('page:x')).toThrow('no known kind');
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

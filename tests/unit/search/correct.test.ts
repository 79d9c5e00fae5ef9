import { describe, expect, it } from 'vitest';
import { nearest, split } from '../../../src/domain/search/correct.ts';
import { distance, slipsAllowed } from '../../../src/domain/search/edits.ts';
import { understand } from '../../../src/domain/search/understand.ts';
import { smallBook } from './small-site.ts';

const book = smallBook();

describe('slips', () => {
  it('counts a letter left out, added, swapped or mistaken as one', () => {
    expect(distance('camra', 'camera', 2)).toBe(1);
    expect(distance('cammera', 'camera', 2)).toBe(1);
    expect(distance('hsitory', 'history', 2)).toBe(1);
    expect(distance('encript', 'encrypt', 2)).toBe(1);
    expect(distance('camera', 'camera', 2)).toBe(0);
  });

  it('gives up beyond the limit', () => {
    expect(distance('camera', 'backup', 2)).toBeGreaterThan(2);
  });

  it('allows none in short words', () => {
    expect([3, 5, 9].map(slipsAllowed)).toEqual([0, 1, 2]);
  });

  it.each([
    ['camra', 'camera'],
    ['histroy', 'history'],
    ['bakcup', 'backup'],
    ['fotos', 'photos'],
    ['suggestons', 'suggestions'],
  ])('mends “%s” to “%s”', (written, meant) => {
    expect(nearest(book, written)).toBe(meant);
  });

  it.each(['bread', 'xylophone', 'qwzx', 'cam', 'kamera2'])('leaves “%s” alone', (written) => {
    expect(nearest(book, written)).toBeUndefined();
  });

  it('splits joined words only where a page has them side by side', () => {
    expect(split(book, 'linkhistory')).toEqual(['link', 'history']);
    expect(split(book, 'linkhistroy')).toEqual(['link', 'history']);
    expect(split(book, 'historycamera')).toBeUndefined();
  });

  it('says what it mended and what no page has', () => {
    const query = understand(book, 'facebook camra blockchain');
    expect(query.changes).toEqual([['camra', 'camera']]);
    expect(query.unknown).toEqual(['blockchain']);
    expect(query.platforms).toEqual(['facebook']);
  });
});

import { describe, expect, test } from 'vitest';
import { cell, regionalCells, type MatrixGuide, type MatrixPlatform } from '../../../src/domain/matrix.ts';
import { CONTENT, GUIDES } from './content.ts';

const guide = (id: string, parts: Partial<MatrixGuide>): MatrixGuide => ({
  id,
  title: id,
  platforms: ['facebook'],
  regions: '*',
  uses: ['location'],
  effect: 'partial',
  priority: 3,
  unconfirmed: false,
  ...parts,
});
const APP: MatrixPlatform = { id: 'facebook', kind: 'app' };
const PLACE: MatrixPlatform = { id: 'accounts-center', kind: 'place' };
const status = (...guides: MatrixGuide[]): string => cell('location', APP, 'uk', guides).status;

describe('a cell', () => {
  test('is as strong as its strongest guide, but full only if all say so', () => {
    expect(status(guide('a', { effect: 'full' }))).toBe('full');
    expect(status(guide('a', { effect: 'full' }), guide('b', { effect: 'partial' }))).toBe('partial');
    expect(status(guide('a', { effect: 'reduces-exposure' }), guide('b', { effect: 'partial' }))).toBe('partial');
    expect(status(guide('a', { effect: 'none-available' }), guide('b', { effect: 'reduces-exposure' }))).toBe(
      'reduces-exposure',
    );
  });

  test('counts a guide that is about another use as less exposure at most', () => {
    expect(status(guide('a', { effect: 'full', uses: ['camera-roll', 'location'] }))).toBe('reduces-exposure');
    expect(status(guide('a', { effect: 'none-available', uses: ['camera-roll', 'location'] }))).toBe('none-available');
  });

  test('without a guide is unknown, and says where there is one; in a place for settings it does not apply', () => {
    expect(cell('location', APP, 'uk', [guide('a', { regions: ['us'] })])).toMatchObject({
      status: 'unknown',
      elsewhere: ['us'],
    });
    expect(cell('location', APP, 'uk', [])).toMatchObject({ status: 'unknown', elsewhere: [] });
    expect(cell('location', PLACE, 'uk', []).status).toBe('not-applicable');
    expect(
      cell('location', PLACE, 'uk', [guide('a', { platforms: ['accounts-center'], regions: ['us'] })]).status,
    ).toBe('unknown');
  });

  test('says none only if guides say that no control exists', () => {
    expect(status(guide('a', { effect: 'none-available' }))).toBe('none-available');
  });

  test('leaves out a guide that only shows something', () => {
    expect(status(guide('a', { effect: 'shows-only' }))).toBe('unknown');
    expect(status(guide('a', { effect: 'shows-only' }), guide('b', { effect: 'full' }))).toBe('full');
  });

  test('carries the doubt of the guide that it stands on, and prefers a guide without', () => {
    expect(cell('location', APP, 'uk', [guide('a', { unconfirmed: true })]).unconfirmed).toBe(true);
    expect(cell('location', APP, 'uk', [guide('a', { unconfirmed: true }), guide('b', {})])).toMatchObject({
      unconfirmed: false,
      guides: [{ id: 'b' }, { id: 'a' }],
    });
  });
});

test('the real matrix: every region once in each cell, every status backed by a guide', () => {
  const regions = [...CONTENT.regions.keys()];
  let cells = 0;
  for (const use of CONTENT.uses.keys()) {
    for (const [id, { data }] of CONTENT.platforms) {
      const found = regionalCells(use, { id, kind: data.kind }, regions, GUIDES);
      expect(found.flatMap((one) => one.regions).sort()).toEqual([...regions].sort());
      for (const one of found) expect(one.guides.length > 0).toBe(!['unknown', 'not-applicable'].includes(one.status));
      cells += found.length;
    }
  }
  expect(cells).toBeGreaterThan(100);
});

import { expect, test } from 'vitest';
import { spokenNames } from '../../../src/domain/spoken-names.ts';

const regions = new Map([
  ['north', { name: 'North and Sea', words: ['norden'], countries: ['DK', 'BE', 'TR', 'GB'] }],
  ['south', { name: 'South', words: ['Norden', 'São'], countries: ['PT'] }],
  ['rest', { name: 'Other countries', words: [], countries: [] }],
]);

test('a region is called by its name, its words and its countries, folded; the first of two keeps a word', () => {
  const names = spokenNames(regions);
  expect([...names].filter(([, id]) => id === 'north').map(([word]) => word)).toEqual([
    'north and sea',
    'norden',
    'denmark',
    'belgium',
    'turkiye',
    'united kingdom',
  ]);
  expect(names.get('sao')).toBe('south');
  expect(names.get('portugal')).toBe('south');
});

test('what names no country is not called by its name', () => {
  expect([...spokenNames(regions).values()]).not.toContain('rest');
  expect(spokenNames([['app', { name: 'Chirper', words: ['chirp'] }]])).toEqual(
    new Map([
      ['chirper', 'app'],
      ['chirp', 'app'],
    ]),
  );
});

import { expect, test } from 'vitest';
import { differences, read, write, type Box } from '../../visual/boxes.ts';

const box = (parts: Partial<Box>): Box => ({
  depth: 0,
  name: 'body',
  left: 0,
  width: 360,
  height: 900,
  colours: 'rgb(255,255,255)|rgb(0,0,0)|rgb(0,0,0)',
  ...parts,
});
const PAGE = [
  box({}),
  box({ depth: 1, name: 'main', height: 700 }),
  box({ depth: 2, name: 'li.row', height: 60 }),
  box({ depth: 2, name: 'li.row', height: 60 }),
];
const with2 = (parts: Partial<Box>): Box[] => PAGE.map((one, index) => (index === 2 ? { ...one, ...parts } : one));

test('what was written is read again', () => {
  expect(read(write(PAGE))).toEqual(PAGE);
  expect(() => read('body wide')).toThrow('no box');
});

test('what another font moves does not count', () => {
  expect(differences(PAGE, with2({ left: 3, height: 80, width: 357 }))).toEqual([]);
});

test.each([
  ['a column that moved', with2({ left: 40 }), 'body > main > li.row: left was 0 px, is 40 px'],
  ['a row twice as high', with2({ height: 130 }), 'body > main > li.row: height was 60 px, is 130 px'],
  ['another colour', with2({ colours: 'x|y|z' }), /colours were .*, are x\|y\|z/],
  ['a row that is gone', PAGE.slice(0, 3), 'body > main > li.row: there were 2, there are 1'],
  ['a new class', with2({ name: 'li.row.done' }), 'body > main > li.row: there were 2, there are 1'],
])('%s counts', (_, now, message) => {
  expect(differences(PAGE, now)[0]).toMatch(message);
});

import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/domain/qr.ts';

test('the path covers exactly the black modules of the code', () => {
  const text = 'https://no-single-switch.example/facebook/review-tags/';
  const { path, size } = qrPath(text);
  const { data } = encode(text, { ecc: 'M', border: 4, maskPattern: 3 });
  expect(size).toBe(data.length);
  const black = new Set<string>();
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(width); i++) black.add(`${Number(x) + i},${y}`);
  }
  const expected = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
  expect([...black].sort()).toEqual(expected.sort());
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unverified } from '../../../tools/lock/unverified.ts';

test('packages without an integrity are named, each once, and the project itself is not', () => {
  expect(
    unverified({
      '': {},
      'node_modules/b': {},
      'node_modules/a/node_modules/b': {},
      'node_modules/@x/y': {},
      'node_modules/a': { integrity: 'sha512-x' },
    }),
  ).toEqual(['@x/y', 'b']);
});

test('CONTRIBUTING names every package whose integrity the lock does not have', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string }>;
  };
  const known = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(unverified(packages).filter((name) => !known.includes(`\`${name}\``))).toEqual([]);
});

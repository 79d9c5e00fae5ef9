/** Addresses come from src/domain/urls.ts alone: one that is written out does not move with the site (BASE_PATH). */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { url, withoutBase, written } from '../../../src/domain/urls.ts';

const WRITTEN_OUT = [
  // href="/plan/", href: '/plan/', fetch('/plan/…'), `/plan/${…}`
  /\b(?:href|src|action)=["'`]\/(?!\/)/,
  /\b(?:href|src|action|home|self|address)\s*:\s*["'`]\/(?!\/)/,
  /\b(?:href|src|action)\s*=\s*\{?\s*["'`]\/(?!\/)/,
  /\b(?:fetch|link|loadJson|absolute)\(\s*["'`]\/(?!\/)/,
  /location\.origin\}\//,
  /pathname\s*[!=]==\s*["'`]\//,
];

test('no address is written out in pages, components and scripts', () => {
  const files = globSync('src/**/*.{astro,ts}').filter((file) => !file.endsWith('domain/urls.ts'));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        WRITTEN_OUT.some((pattern) => pattern.test(line)) ? [`${file}:${String(index + 1)} ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});

test('at the root of its host an address is the place of its file', () => {
  expect(withoutBase(url.guide('a/b'))).toBe('/a/b/');
  expect(written('/a/b/')).toBe('/a/b/');
  expect(written('https://example.org/')).toBe('https://example.org/');
  expect(written('#here')).toBe('#here');
});

import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { byNumber, counted } from '../../../src/domain/counted.ts';
import { platformOf, platformsOf } from '../../../src/domain/guide-ids.ts';
import { SITE_NAME } from '../../../src/settings/site-name.ts';

test('a noun goes with its number', () => {
  expect([0, 1, 2, 1.5].map((number) => counted(number, 'step'))).toEqual([
    '0 steps',
    '1 step',
    '2 steps',
    '1.5 steps',
  ]);
  expect(counted(2, 'worry', 'worries')).toBe('2 worries');
  expect([1, 21].map((number) => byNumber(number, 'is', 'are'))).toEqual(['is', 'are']);
});

test('the platform of a guide is its folder, and comes before the others', () => {
  expect(platformOf('lampbook/dim')).toBe('lampbook');
  expect(platformsOf('lampbook/dim', ['candle'])).toEqual(['lampbook', 'candle']);
});

test('the site has one name, also when it is installed', () => {
  const manifest = JSON.parse(readFileSync('public/site.webmanifest', 'utf8')) as Record<string, unknown>;
  expect([manifest.name, manifest.short_name]).toEqual([SITE_NAME, SITE_NAME]);
});

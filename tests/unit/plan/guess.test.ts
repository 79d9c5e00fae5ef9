import { expect, test } from 'vitest';
import { guessDevice, guessRegion } from '../../../src/client/preferences/guess.ts';
import { CONTENT } from './content.ts';

const REGIONS = [...CONTENT.regions].map(([id, { data }]) => ({ id, ...data }));

test.each([
  ['Europe/Berlin', ['en-US'], 'eu-eea'],
  ['Europe/London', ['de-DE'], 'uk'],
  ['America/Sao_Paulo', [], 'brazil'],
  ['America/Indiana/Knox', [], 'us'],
  ['America/Mexico_City', ['es-MX'], 'other'],
  ['Asia/Calcutta', [], 'india'],
  ['UTC', ['pt-BR', 'en-US'], 'brazil'],
  ['UTC', ['zh-Hant-TW'], undefined],
  ['', ['en'], undefined],
  ['Etc/GMT+3', [], undefined],
  ['Europe/Moscow', [], 'other'],
])('time zone %s and languages %j point to %s', (zone, languages, region) => {
  expect(guessRegion(zone, languages, REGIONS)?.region.id).toBe(region);
});

const DEVICES = [...CONTENT.devices].map(([id, { data }]) => ({ id, ...data }));

test('a zone belongs to one region', () => {
  const all = REGIONS.flatMap(({ zones }) => zones);
  expect(new Set(all).size).toBe(all.length);
});

test('an iPad that calls itself a Mac is told by its touch screen', () => {
  expect(guessDevice('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', true, DEVICES)?.id).toBe('ios');
  expect(guessDevice('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', false, DEVICES)?.id).toBe('web');
  expect(guessDevice('Mozilla/5.0 (Linux; Android 16; Pixel 9)', true, DEVICES)?.id).toBe('android');
  expect(guessDevice('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)', true, DEVICES)?.id).toBe('ios');
});

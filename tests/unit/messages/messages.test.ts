import { expect, test } from 'vitest';
import { formatDate } from '../../../src/domain/dates.ts';
import { messages } from '../../../src/messages/index.ts';
import { plural } from '../../../src/messages/plural.ts';
import { messagesFile } from '../../../src/settings/messages.ts';
import { messages as madeUp } from '../../fixtures/messages/en-xa.ts';
import { unmarked } from '../../fixtures/messages/mark.ts';

test('the words of the site are those of the file that MESSAGES names, English without one', () => {
  expect(messagesFile({})).toMatch(/src.messages.en.index\.ts$/);
  expect(messagesFile({ MESSAGES: '' })).toBe(messagesFile({}));
  expect(messagesFile({ MESSAGES: 'tests/fixtures/messages/en-xa.ts' })).toMatch(/en-xa\.ts$/);
  expect(() => messagesFile({ MESSAGES: 'src/messages/nowhere.ts' })).toThrow('which is no file');
  expect({ ...messages.locale }).toEqual({ language: 'en', formats: 'en-GB' });
});

test('a word goes with its number by the rules of the locale', () => {
  const forms = { one: 'krok', few: 'kroki', many: 'kroków', other: 'kroku' };
  expect([1, 2, 5, 22, 1.5].map((number) => plural('pl', number, forms))).toEqual([
    'krok',
    'kroki',
    'kroków',
    'kroki',
    'kroku',
  ]);
  expect(plural('en-GB', 21, { one: 'step', other: 'steps' })).toBe('steps');
  // A category without a form of its own takes `other`.
  expect(plural('pl', 5, { one: 'krok', other: 'kroki' })).toBe('kroki');
});

test('what is no date comes back as it is', () => {
  expect(['unknown', '2026', '', '2026-13'].map(formatDate)).toEqual(['unknown', '2026', '', '2026-13']);
});

test('a made-up language has every word of English, marked, and keeps what is filled in', () => {
  expect(Object.keys(madeUp)).toEqual(Object.keys(messages));
  expect(unmarked(madeUp.steps.link)).toBe('');
  expect(unmarked(madeUp.finish.next('A guide'))).toBe('');
  const link = {};
  const parts = madeUp.finish.doneOn(link);
  expect(parts.at(-1)).toBe(link);
  expect(parts.filter((part) => typeof part === 'string').map((part) => unmarked(part).trim())).toEqual(['']);
});

test('a path is read out as one sentence, however long', () => {
  const { readOut } = messages.oneStep;
  expect(readOut(['“Menu”'])).toBe('To read out: open “Menu”.');
  expect(readOut(['“Menu”', '“Ads”'])).toBe('To read out: open “Menu”, then “Ads”.');
  expect(readOut(['“Menu”', '“Settings”', '“Ads”'])).toBe('To read out: open “Menu”, then “Settings”, and last “Ads”.');
});

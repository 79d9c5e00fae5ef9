import { expect, test } from 'vitest';
import { countWords, lengthOf, piecesOf, shownPassages } from '../../../src/domain/passages.ts';
import { source } from '../../../src/schemas/source.ts';

const german = source.parse({
  url: 'https://example.org/',
  title: 'Eine Seite',
  publisher: 'Beispiel',
  published: 'unknown',
  kind: 'news',
  tier: 2,
  read: 'in-full',
  language: 'de',
  checked: '2026-06-01',
  passages: {
    words: { text: 'Lampen brennen nachts.', at: 'Lampen', read: '2026-06-01' },
    looked: { absent: ['Kerze', 'Docht'], read: '2026-06-01' },
    picture: { none: 'Only a picture shows it.', read: '2026-06-01' },
  },
});

test('passages are shown in the order asked for, with their place and language; unknown ones are left out', () => {
  expect(shownPassages(german, ['picture', 'words', 'gone', 'looked'])).toEqual([
    { id: 'picture', note: 'We keep no passage: Only a picture shows it.' },
    { id: 'words', quote: 'Lampen brennen nachts.', language: 'de', note: 'Lampen, in German' },
    { id: 'looked', note: 'We looked for “Kerze”, “Docht” in the whole text. It is not there.' },
  ]);
  const english = { ...german, language: 'en' };
  expect(shownPassages(english, ['words'])).toEqual([{ id: 'words', quote: 'Lampen brennen nachts.', note: 'Lampen' }]);
});

test('the length of passages counts quotation and note', () => {
  expect(
    lengthOf([
      { id: 'a', quote: 'abc', note: 'de' },
      { id: 'b', note: 'f' },
    ]),
  ).toBe(6);
});

test('words and pieces of a quotation', () => {
  expect(countWords('Lamps aren’t lit … at night.', 'en')).toBe(5);
  expect(countWords('灯は夜に光る', 'ja')).toBeGreaterThan(3);
  expect(piecesOf('Lamps are lit … at night […] only')).toEqual(['Lamps are lit', 'at night', 'only']);
});

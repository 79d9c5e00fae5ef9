/** Letters of the fixture site and of the real content: over every law, request, opening, language and whatever is typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { BLANK_IDS, tidy, textOf, type Piece, type Values } from '../../../src/domain/letters/blanks.ts';
import { compose, languagesOf, openingOf, type Composed, type Language } from '../../../src/domain/letters/compose.ts';
import { limitWords } from '../../../src/domain/letters/deadline.ts';
import { lettersOf, type Offered } from '../../../src/domain/letters/offer.ts';
import { OPENING_IDS, OPENINGS, type Opening } from '../../../src/domain/letters/requests.ts';

interface Case extends Offered {
  language: Language;
  opening: Opening;
  composed: Composed;
}

function casesOf(root: string): Case[] {
  const { content } = readContent(root);
  const letters = [...content.letters.values()];
  return [...content.rights.keys()].flatMap((region) =>
    lettersOf(letters, region).flatMap((offered) =>
      languagesOf(offered.letter.data, offered.law).flatMap((language) =>
        OPENING_IDS.map((opening) => ({
          ...offered,
          language,
          opening,
          composed: compose(
            offered.letter.data,
            offered.law,
            language,
            offered.letter.data.to === 'company' ? openingOf(letters, opening) : undefined,
          ),
        })),
      ),
    ),
  );
}

const partsOf = ({ subject, paragraphs }: Composed): Piece[][] => [subject, ...paragraphs];
const textFor = ({ composed, language }: Case, values: Values): string =>
  partsOf(composed)
    .map((pieces) => textOf(pieces, values, language))
    .join('\n\n');

/** Everything that names an article or section by its number, in every language of the letters. */
const ARTICLES =
  /(?:Articles?|Artikel|arts?\.|sections?|principle|Australian Privacy Principle|§|Absatz|Buchstabe)\s*\d+[A-Z]?|\d+\.\s*madde[a-z]*/gi;
const LIMITS =
  /\b(?:within (?:one|two|three|\d+) (?:days?|months?)|innerhalb (?:von \d+|eines Monats)|no prazo de|en geç \d+)/;

describe.each([['tests/fixtures/site'], ['.']])('of %s', (root) => {
  const cases = casesOf(root);

  test('there are some, with every opening', () => {
    expect(new Set(cases.map(({ opening }) => opening))).toEqual(new Set(Object.keys(OPENINGS)));
  });

  test('an empty blank is marked, and a filled one is not', () => {
    for (const one of cases) {
      const blanks = new Set(
        partsOf(one.composed).flatMap((pieces) => pieces.flatMap((p) => (typeof p === 'string' ? [] : [p.blank]))),
      );
      const empty = textFor(one, {});
      expect(empty.match(/\[[a-z][^\]]*\]/g)?.length ?? 0).toBeGreaterThanOrEqual(blanks.size);
      const filled = textFor(one, Object.fromEntries(BLANK_IDS.map((id) => [id, id === 'sent' ? '2026-01-31' : 'XX'])));
      expect(filled).not.toMatch(/[[\]{}]/);
    }
  });

  test('no article of another law is named, and no time limit that the law does not give', () => {
    for (const one of cases) {
      const text = textFor(one, {});
      const own = Object.values(one.law?.names[one.language] ?? {}).join(' ');
      for (const [article] of text.matchAll(ARTICLES)) expect(own).toContain(article);
      // The time limit of the law in the words of the letter's language, and no other number. “Two weeks” of the reminder
      // is a wish of the writer and said as one.
      const right = limitWords(one.law?.deadline ?? {}, one.language);
      const rest = text.replaceAll('within two weeks', '').replaceAll('innerhalb von zwei Wochen', '');
      expect(right === '' ? rest : rest.replaceAll(right, '')).not.toMatch(LIMITS);
    }
  });

  test('whatever is typed stands in the letter as it was typed, but for what nobody sees', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.record(Object.fromEntries(BLANK_IDS.map((id) => [id, fc.string({ unit: 'grapheme', maxLength: 40 })]))),
        (one, values: Values) => {
          const text = textFor(one, values);
          for (const pieces of partsOf(one.composed))
            for (const piece of pieces)
              if (typeof piece !== 'string' && piece.blank === 'details')
                expect(text).toContain(tidy(values.details, 'lines') || '[your own words]');
        },
      ),
    );
  });
});

test('what turns text around, breaks lines or cannot be seen is taken out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(tidy(typed, 'line')).not.toMatch(/[\0-\x1F\u202A-\u202E\u2066-\u2069\u200B]/);
      expect(tidy(typed, 'lines')).not.toMatch(/[\0-\x09\x0B-\x1F\u202A-\u202E\u2066-\u2069\u200B]|\n{3}/);
    }),
  );
  expect(tidy('  שלום  \u202Eevil ', 'line')).toBe('שלום evil');
  expect(tidy(undefined, 'line')).toBe('');
  expect(tidy('a\n\n\n\nb', 'lines')).toBe('a\n\nb');
  expect(tidy('a\nb', 'line')).toBe('a, b');
});

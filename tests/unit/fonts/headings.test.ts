import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charactersOf, lettersMissing } from '../../../tools/fonts/headings.ts';

const FACE = 'src/fonts/bitter-head.woff2';
const known = charactersOf(FACE);

test('the face of the headings keeps to its budget', () => {
  expect(statSync(FACE).size).toBeLessThanOrEqual(8192);
});

test('it has the letters of five languages, figures and marks', () => {
  const letters = 'AZaz09 “Größe” – ça été l’œuvre? ¿Qué año? Não, limões & (más): äöüß!';
  expect(lettersMissing(`<h1>${letters}</h1>`, known)).toEqual([]);
});

test('a letter outside it is told with its heading, also where it is an entity or within a link', () => {
  const page = '<h1 class="x">Plain</h1><h2><a href="/">Łódź</a> &amp; more</h2><h2>&#x416;</h2><h3>Ж</h3><p>Ж</p>';
  expect(lettersMissing(page, known)).toEqual([
    { heading: 'Łódź & more', missing: ['Ł', 'ź'] },
    { heading: 'Ж', missing: ['Ж'] },
  ]);
});

test('drawings and citation numbers within a heading do not count', () => {
  expect(lettersMissing('<h1><svg><title>Ж</title></svg>Word<sup>Ж</sup></h1>', known)).toEqual([]);
});

test('a title that others gave is not set in the face', () => {
  expect(lettersMissing('<h1 class="theirs mt-2" lang="pl">Łódź</h1>', known)).toEqual([]);
});

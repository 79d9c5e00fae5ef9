import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { apiChange, apiLetter, apiSighting, citedApart, envelope } from '../../../src/domain/api.ts';
import { jsonSchema } from '../../../src/schemas/api.ts';
import { change } from '../../../src/schemas/change.ts';
import { letterPagesIn } from '../../../tools/twins/letter.ts';

test('sources stay ids of sources; passages stand beside them', () => {
  expect(citedApart({ text: 'A', sources: ['b#x', 'b#y', 'a'] })).toEqual({
    text: 'A',
    sources: ['b', 'a'],
    passages: ['b#x', 'b#y'],
  });
  expect(citedApart({ evidence: { date: '2026', source: 'b#x' } })).toEqual({
    evidence: { date: '2026', source: 'b', passages: ['b#x'] },
  });
  expect(citedApart({ sources: ['a'] })).toEqual({ sources: ['a'] });
});

test('the schema of the API says the same', () => {
  const guides = JSON.stringify(jsonSchema('guides'));
  expect(guides).toContain('"passages"');
  expect(guides).not.toContain('(?:#');
});

test('a change that is told sentence by sentence is also plain text, with all its sources', () => {
  const data = change.parse({
    title: 'The lamps were dimmed',
    dates: { announced: '2026-05-01' },
    dateSources: { announced: ['a-paper#day'] },
    kind: 'product',
    platforms: ['lampbook'],
    regions: { in: ['here'] },
    summary: [
      { text: 'All lamps shine half as bright.', sources: ['a-paper#half'] },
      { text: 'Candles are as before.', sources: ['maker-help'] },
    ],
    meaning: [{ tip: 'Open the curtains by day.' }],
    action: 'nothing-to-do',
  });
  expect(apiChange({ id: 'x', data }, 'https://x.example')).toMatchObject({
    summary: 'All lamps shine half as bright. Candles are as before.',
    meaning: 'Open the curtains by day.',
    sources: ['a-paper#half', 'maker-help', 'a-paper#day'],
    date_sources: { announced: { sources: ['a-paper#day'] } },
    statements: { meaning: [{ text: 'Open the curtains by day.', sources: [], advice: true }] },
  });
});

test('sightings fit their schema, and their addresses lead to the step or the label', () => {
  const { content } = readContent('tests/fixtures/site');
  const items = [...content.sightings.values()].map((entry) => apiSighting(entry, 'https://x.example'));
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats(ajv);
  const validate = ajv.compile(jsonSchema('sightings'));
  validate(JSON.parse(JSON.stringify(envelope('sightings', items, 'https://x.example'))));
  expect(validate.errors ?? []).toEqual([]);
  expect(items.map(({ url }) => url)).toContain('https://x.example/plauder/hide-last-seen/#open');
  expect(items.map(({ url }) => url)).toContain('https://x.example/labels/#hub-ad-choice');
});

test('letters of every region fit their schema, with their blanks in brackets', () => {
  const { content } = readContent('tests/fixtures/site');
  const pages = letterPagesIn(content);
  const items = pages.map((page) => apiLetter(page, [...content.letters.values()], 'https://x.example'));
  const file = envelope('letters', items, 'https://x.example');
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats(ajv);
  const validate = ajv.compile(jsonSchema('letters'));
  validate(JSON.parse(JSON.stringify(file)));
  expect(validate.errors).toBeNull();
  const german = items.find(({ id }) => id === 'eu-eea/object-ai-training') as { texts: Record<string, unknown> };
  expect(german.texts).toMatchObject({
    de: { subject: 'Widerspruch gegen Training', greeting: 'Sehr geehrte Damen und Herren,' },
  });
  expect(JSON.stringify(items)).not.toContain('{{');
});

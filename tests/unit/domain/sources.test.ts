import { expect, test } from 'vitest';
import { Citations, citedIn, parseCitation, sourcesIn } from '../../../src/domain/citations.ts';
import { invert } from '../../../src/domain/cited-by.ts';
import { asBibtex, asCsl, asText } from '../../../src/domain/sources.ts';
import { source as schema } from '../../../src/schemas/source.ts';

const source = schema.parse({
  url: 'https://example.org/a_b',
  title: 'Rules & {braces} at 100 %',
  publisher: 'The Example',
  published: '2026-05-07',
  kind: 'news',
  tier: 2,
  read: 'in-part',
  language: 'en',
  checked: '2026-06-01',
  archived: { url: 'https://archive.example/1' },
});

test('the same source has the same number; new ones count on', () => {
  const citations = new Citations(['b', 'a', 'b']);
  expect(citations.numberOf('a')).toBe(2);
  expect(citations.numberOf('b')).toBe(1);
  expect(citations.numberOf('c')).toBe(3);
  expect(citations.ids).toEqual(['b', 'a', 'c']);
});

test('a citation names a source, and may name a passage of it', () => {
  expect(parseCitation('a-law')).toEqual({ source: 'a-law', passage: undefined });
  expect(parseCitation('a-law#one-month')).toEqual({ source: 'a-law', passage: 'one-month' });
  expect(sourcesIn(['b#x', 'a', 'b#y'])).toEqual(['b', 'a']);
});

test('a source has one number on a page, whichever of its passages are cited', () => {
  const citations = new Citations(['b#x', 'a', 'b#y', 'b', 'b#x']);
  expect(citations.ids).toEqual(['b', 'a']);
  expect(citations.numberOf('b#z')).toBe(1);
  expect(citations.passagesOf('b')).toEqual(['x', 'y', 'z']);
  expect(citations.passagesOf('a')).toEqual([]);
});

test('citations are found in a body', () => {
  expect(citedIn('A.<Cite source="x" /> B.<Cite  source="y"/>')).toEqual(['x', 'y']);
});

test('who cites a source', () => {
  const citedBy = invert([
    { kind: 'guide', title: 'G', address: '/g/', sources: ['a', 'a', 'b'] },
    { kind: 'claim', title: 'C', address: '/c/', sources: ['a#x', 'a#y'] },
  ]);
  expect(citedBy.get('a')?.map((page) => page.address)).toEqual(['/g/', '/c/']);
  expect(citedBy.get('b')).toHaveLength(1);
});

test('a reference as text, BibTeX and CSL-JSON', () => {
  expect(asText(source)).toBe(
    'The Example: Rules & {braces} at 100 %. 7 May 2026. https://example.org/a_b Archived copy: https://archive.example/1',
  );
  const bibtex = asBibtex('an-id', source);
  expect(bibtex).toContain('@misc{an-id,');
  expect(bibtex).toContain('title = {Rules \\& \\{braces\\} at 100 \\%}');
  expect(bibtex).toContain('author = {{The Example}}');
  expect(bibtex).toContain('url = {https://example.org/a_b}');
  expect(asCsl('an-id', source)).toMatchObject({
    id: 'an-id',
    type: 'article-newspaper',
    issued: { 'date-parts': [[2026, 5, 7]] },
  });
  expect(asCsl('x', { ...source, published: 'unknown' })).not.toHaveProperty('issued');
});

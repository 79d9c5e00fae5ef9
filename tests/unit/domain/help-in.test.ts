import { describe, expect, test } from 'vitest';
import { helpFor } from '../../../src/domain/help-in.ts';
import type { HelpIn } from '../../../src/schemas/help-in.ts';
import { source, type Source } from '../../../src/schemas/source.ts';

const page = (language: string, published: string): Source =>
  source.parse({
    url: 'https://example.org/lamps',
    title: `Lamps in ${language}`,
    publisher: 'A league',
    published,
    kind: 'rights-group',
    tier: 2,
    read: 'in-full',
    language,
    checked: '2026-06-01',
  });
const SOURCES = new Map([
  ['old', page('de', '2024')],
  ['new', page('de', '2025-05-28')],
  ['undated', page('de', 'unknown')],
  ['spanish', page('es-ES', '2023')],
]);
const help = (cited: string, more: Partial<HelpIn> = {}): HelpIn => ({
  guides: ['lampbook/lamp'],
  rights: [],
  covers: 'the lamp, step by step',
  sources: [cited],
  ...more,
});
const titles = (entries: HelpIn[], of: 'guides' | 'rights' = 'guides', id = 'lampbook/lamp'): string[] =>
  helpFor(entries, SOURCES, of, id).map(({ page: { title, published } }) => `${title} ${published}`);

describe('instructions in other languages', () => {
  test('stand by language, the newest first and those without a date last', () => {
    const entries = [help('undated'), help('spanish'), help('old'), help('new#path')];
    expect(titles(entries)).toEqual([
      'Lamps in de 2025-05-28',
      'Lamps in de 2024',
      'Lamps in de unknown',
      'Lamps in es-ES 2023',
    ]);
  });

  test('are those that name the page', () => {
    const entries = [help('old', { guides: ['lampbook/candle'] }), help('new', { guides: [], rights: ['here'] })];
    expect(titles(entries)).toEqual([]);
    expect(titles(entries, 'rights', 'here')).toEqual(['Lamps in de 2025-05-28']);
  });

  test('link to the first of their sources, and carry their doubt', () => {
    const doubt = 'A private page that nobody vouches for.';
    const [line] = helpFor(
      [help('old', { sources: ['old', 'new'], unconfirmed: doubt })],
      SOURCES,
      'guides',
      'lampbook/lamp',
    );
    expect(line?.page.published).toBe('2024');
    expect(line?.unconfirmed).toBe(doubt);
  });
});

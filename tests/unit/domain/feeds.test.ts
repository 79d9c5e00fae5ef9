import { expect, test } from 'vitest';
import { allCorrections } from '../../../src/domain/corrections.ts';
import { calendarFeed } from '../../../src/domain/calendar-feed.ts';
import { atomFeed, jsonFeed } from '../../../src/domain/feeds.ts';
import { readContent } from '../../../src/content/read.ts';
import { jsonSchema } from '../../../src/schemas/api.ts';
import { change, type Change } from '../../../src/schemas/change.ts';
import { lastModified } from '../../../tools/astro/last-modified.ts';

const OPTIONS = { title: 'Feed', home: '/changes/', self: '/changes/feed.xml', origin: 'https://site.example' };

function entry(id: string, more: Record<string, unknown> = {}): { id: string; data: Change } {
  const data = change.parse({
    title: `What happened on ${id}`,
    dates: { effective: '2026-01-01' },
    kind: 'product',
    platforms: ['lampbook'],
    regions: { in: 'no-limit-known' },
    summary: 'Something happened that people should know about.',
    meaning: 'You can look at the setting again.',
    action: 'do-again',
    sources: ['a'],
    ...more,
  });
  return { id, data };
}
const correction = { on: '2026-11-26', wrong: 'It said that the lamp is off.', right: 'The lamp is dimmed, not off.' };
const idsOf = (feed: Record<string, unknown>): string[] =>
  (feed.items as { id: string }[]).map(({ id }) => id.split('/').at(-2) ?? '');

test('what came to the site or was edited last stands first, whenever its event was', () => {
  const changes = [
    entry('future', { dates: { effective: '2099-01-01' } }),
    ...Array.from({ length: 60 }, (_, index) => entry(`old-${String(index)}`)),
    entry('late-found', { dates: { reported: '2019' }, added: '2026-11-25' }),
    entry('edited', { edited: '2026-11-24' }),
    entry('corrected', { corrections: [correction] }),
  ];
  const json = jsonFeed(changes, OPTIONS);
  expect(idsOf(json).slice(0, 4)).toEqual(['corrected', 'late-found', 'edited', 'future']);
  expect(idsOf(json)).toHaveLength(50);
  const atom = atomFeed(changes, OPTIONS);
  expect(atom).not.toContain('2099-01-01T');
  expect(atom).toContain('<updated>2026-11-26T00:00:00Z</updated>');
  expect(atom).toContain('<published>2026-11-25T00:00:00Z</published>');
  expect(atom).toContain('Corrected on 26 November 2026: It said that the lamp is off. The lamp is dimmed, not off.');
});

test('what XML cannot say stays out of the feed, the rest of the text stays in', () => {
  const title = 'A\u0000B\u0008C\u000bD\u001fE\ufffeF\uffffG\ud800H & < > " 👍 é';
  const atom = atomFeed([entry('a', { title })], { ...OPTIONS, title });
  expect(atom).toContain('ABCDEFG\ufffdH &amp; &lt; &gt; &quot; 👍 é');
  expect(atom).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
});

test('an empty feed is dated too', () => {
  expect(atomFeed([], OPTIONS)).toContain('<updated>2026-11-23T00:00:00Z</updated>');
});

test('corrections of every kind of page come newest first', () => {
  const of = (id: string, on: string) => ({ id, data: { title: id, corrections: [{ ...correction, on }] } });
  const all = allCorrections({
    guides: [of('lampbook/lamp', '2026-11-20')],
    changes: [of('2026-01-x', '2026-11-22')],
    claims: [of('y', '2026-11-21')],
    rights: [of('uk', '2026-11-22')],
    situations: [],
  });
  expect(all.map(({ href }) => href)).toEqual(['/changes/2026-01-x/', '/rights/uk/', '/claims/y/', '/lampbook/lamp/']);
});

test('the schemas of the API allow fields to be added at any depth, as their text says', () => {
  for (const name of ['guides', 'changes', 'claims', 'sources'] as const)
    expect(JSON.stringify(jsonSchema(name))).not.toContain('"additionalProperties":false');
});

test('the calendar has each change on its day, what has no day is left out, and an entry keeps its name when it is edited', () => {
  const file = calendarFeed(
    [
      entry('lamps', { title: 'Lamps, all; dimmed', dates: { effective: '2026-12-31' }, edited: '2026-11-25' }),
      entry('some-month', { dates: { announced: '2026-05' } }),
    ],
    OPTIONS,
  );
  const lines = file.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:change-lamps@no-single-switch',
      'DTSTAMP:20261125T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Lamps\\, all\\; dimmed',
      'URL:https://site.example/changes/lamps/',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ]),
  );
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('the sitemap dates a page of one entry by its last check, edit or correction, and no list', () => {
  const { content } = readContent('tests/fixtures/site');
  const days = lastModified(content, 'https://site.example');
  const last = (data: { checked: string; corrections: readonly { on: string }[] }) =>
    [data.checked, ...data.corrections.map(({ on }) => on)].sort().at(-1);
  for (const { id, data } of content.guides.values()) expect(days.get(`https://site.example/${id}/`)).toBe(last(data));
  for (const { id, data } of content.situations.values())
    expect(days.get(`https://site.example/situations/${id}/`)).toBe(last(data));
  expect(days.get('https://site.example/rights/letter/uk/object-ai-training/')).toBe('2026-11-20');
  expect(days.has('https://site.example/changes/')).toBe(false);
});

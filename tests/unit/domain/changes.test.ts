import { expect, test } from 'vitest';
import { leadingDate, outdatesTicks, sortChanges } from '../../../src/domain/changes.ts';
import { atomFeed, jsonFeed } from '../../../src/domain/feeds.ts';
import { change as schema } from '../../../src/schemas/change.ts';

function entry(id: string, dates: Record<string, string>, title = 'Something changed here') {
  const data = schema.parse({
    title,
    dates,
    kind: 'product',
    platforms: ['facebook'],
    regions: { in: 'no-limit-known' },
    summary: 'A switch moved from one page of the settings to another.',
    meaning: 'You may find it in another place.',
    action: 'do-again',
    sources: ['a'],
  });
  return { id, data };
}

test('the date in effect leads, then announced, reported, recorded', () => {
  expect(leadingDate(entry('a', { recorded: '2026-03', announced: '2026-01' }).data)).toEqual({
    kind: 'announced',
    date: '2026-01',
  });
  expect(leadingDate(entry('a', { effective: '2026-05', announced: '2026-01' }).data).kind).toBe('effective');
});

test('newest first; a month counts as its end', () => {
  const sorted = sortChanges([
    entry('b', { effective: '2026-05-30' }),
    entry('a', { effective: '2026-05' }),
    entry('c', { effective: '2026-06-01' }),
  ]);
  expect(sorted.map((change) => change.id)).toEqual(['c', 'a', 'b']);
});

const options = { title: 'T & T', home: '/changes/', self: '/changes/feed.xml', origin: 'https://site.example' };

test('an Atom feed escapes what XML would read as its own', () => {
  const xml = atomFeed([entry('2026-05-01-x', { effective: '2026-05-01' }, 'Ads <and> “AI” & more')], options);
  expect(xml).toContain('<title>Ads &lt;and&gt; “AI” &amp; more</title>');
  expect(xml).toContain('<id>https://site.example/changes/2026-05-01-x/</id>');
});

test('a JSON feed says what the date means', () => {
  const feed = jsonFeed([entry('2026-05-x', { announced: '2026-05' })], options) as {
    items: { content_text: string }[];
  };
  expect(feed.items[0]?.content_text).toMatch(/^Announced: May 2026\./);
});

test.each([
  ['2026-10', 'new-switch', false],
  ['2026-11', 'new-switch', true],
  ['2027-01-02', 'do-again', true],
  ['2027-01-02', 'nothing-to-do', false],
] as const)('a change of %s that means %s outdates ticks: %s', (effective, action, expected) => {
  expect(outdatesTicks({ dates: { effective }, action })).toBe(expected);
});

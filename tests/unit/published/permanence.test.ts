import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { publishedIds } from '../../../tools/published/ids.ts';
import { addPublished, readPublished, readRetired } from '../../../tools/published/lists.ts';
import { retiredAddresses } from '../../../tools/redirects/redirects.ts';
import { check, GUIDE } from '../content/project.ts';

const PUBLISHED = '../published.txt';
const RETIRED = '../retired.yaml';
const LISTED = [
  'guide lampbook/lamp',
  'step lampbook/lamp#open-settings',
  'step lampbook/lamp#turn-off',
  'source a-paper',
];
const published = (...more: string[]) => ({ [PUBLISHED]: [...LISTED, ...more].map((id) => `${id}\n`).join('') });
const told = (changes: Record<string, string>): string[] =>
  check(changes).map(({ file, field, message }) => `${file} ${field}: ${message}`);

test('what was published and is there is no fault, nor is what is new', () => {
  expect(told(published())).toEqual([]);
  expect(told({ [PUBLISHED]: '' })).toEqual([]);
});

describe('what was published and is gone', () => {
  test.each([
    'guide lampbook/candle',
    'step lampbook/lamp#light',
    'change 2026-01-lamps',
    'claim lamps-listen',
    'source old-paper',
    'right there',
    'plan there',
    'platform candlebook',
    'term wick',
    'label wick-settings',
    'feed changes/candlebook/feed.xml',
    'region there',
    'topic heat',
    'use candles',
  ])('is a fault: %s', (id) => {
    expect(told(published(id))).toEqual([
      `published.txt ${id}: was published and is gone: links to it and what readers stored for it are dead`,
    ]);
  });

  test('is none if a guide or a step carries it as a former id, alone or both', () => {
    const guide = GUIDE.replace('priority: 1', 'priority: 1\nformerIds: [lampbook/candle]').replace(
      '  - id: turn-off\n',
      '  - id: turn-off\n    formerIds: [blow-out]\n',
    );
    const gone = [
      'guide lampbook/candle',
      'step lampbook/candle#turn-off',
      'step lampbook/candle#blow-out',
      'step lampbook/lamp#blow-out',
    ];
    expect(told({ ...published(...gone), 'guides/lampbook/lamp.mdx': guide })).toEqual([]);
    expect(told({ ...published('step lampbook/candle#light'), 'guides/lampbook/lamp.mdx': guide })).toHaveLength(1);
  });

  test('is none if it was retired, with something to read instead for what had a page', () => {
    const retire = (id: string, instead?: string) => ({
      ...published(id),
      [RETIRED]: `${id}:\n  on: 2026-06-01\n  why: Nobody makes candles any more.\n${instead === undefined ? '' : `  instead: ${instead}\n`}`,
    });
    expect(told(retire('guide lampbook/candle', 'guide lampbook/lamp'))).toEqual([]);
    expect(told(retire('step lampbook/lamp#light'))).toEqual([]);
    expect(told(retire('topic heat'))).toEqual([]);
    expect(told(retire('guide lampbook/candle')).join()).toContain('nothing says what to read instead');
    expect(told(retire('guide lampbook/candle', 'guide lampbook/torch')).join()).toContain('has no page now');
    expect(told(retire('guide lampbook/candle', 'guide lampbook/candle')).join()).toContain('has no page now');
    expect(told(retire('guide lampbook/lamp', 'platform lampbook')).join()).toContain('is retired, but it is there');
  });
});

test('a former id never covers a page that is there', () => {
  for (const id of ['plan/uk', 'changes/lampbook', 'about/freshness', 'sources/a-paper', 'api/v1'])
    expect(
      told({ 'guides/lampbook/lamp.mdx': GUIDE.replace('priority: 1', `priority: 1\nformerIds: [${id}]`) }),
      id,
    ).toEqual([
      `content/guides/lampbook/lamp.mdx formerIds.0: “${id}” is an address of the site’s own pages, which a redirect would cover`,
    ]);
  expect(
    told({
      'guides/lampbook/lamp.mdx': GUIDE.replace('priority: 1', 'priority: 1\nformerIds: [lampbook/lamp]'),
    }).join(),
  ).toContain('already belongs to');
});

test('a former id of a step is no id of another step', () => {
  const guide = GUIDE.replace('  - id: turn-off\n', '  - id: turn-off\n    formerIds: [open-settings]\n');
  expect(told({ 'guides/lampbook/lamp.mdx': guide }).join()).toContain('stands twice in this file');
});

test('the list only ever grows, and keeps what is gone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nss-published-'));
  expect(addPublished(folder, ['guide b/b', 'guide a/a'])).toEqual(['guide a/a', 'guide b/b']);
  expect(addPublished(folder, ['guide c/c', 'guide a/a'])).toEqual(['guide c/c']);
  expect([...readPublished(folder).keys()]).toEqual(['guide a/a', 'guide b/b', 'guide c/c']);
  expect(addPublished(folder, [])).toEqual([]);
  expect(readFileSync(path.join(folder, 'published.txt'), 'utf8')).toMatch(/^# Everything/);
});

test('what was retired redirects, but for anchors and feeds', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nss-retired-'));
  const entry = (id: string, instead: string): string =>
    `${id}:\n  on: 2026-06-01\n  why: It is not there any more.\n  instead: ${instead}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'retired.yaml'),
    [
      entry('guide a/b', 'guide a/c'),
      entry('claim x', 'claim y'),
      entry('step a/c#d', 'step a/c#e'),
      entry('feed changes/a/feed.xml', 'feed changes/feed.xml'),
    ].join(''),
  );
  expect(retiredAddresses(readRetired(folder))).toEqual({ '/a/b/': '/a/c/', '/claims/x/': '/claims/y/' });
  writeFileSync(path.join(folder, 'retired.yaml'), 'nothing x:\n  on: 2026-06-01\n  why: It is not there any more.\n');
  expect(() => readRetired(folder)).toThrow(/retired\.yaml.*nothing x/);
});

test('the live list covers the live content, so that from now on nothing of it can vanish unseen', () => {
  const live = publishedIds(readContent(process.cwd()).content);
  const listed = readPublished(process.cwd());
  expect(listed.size).toBeGreaterThan(1000);
  expect([...live].filter((id) => listed.has(id)).length).toBeGreaterThan(listed.size / 2);
});

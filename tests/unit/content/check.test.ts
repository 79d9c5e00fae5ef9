import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/content/fault.ts';
import { check, GUIDE, guideWith, source } from './project.ts';

const FILE = 'content/guides/lampbook/lamp.mdx';

const LAMP_OFF = '    do: Turn off “Lamp”\n    sources: [maker-help, a-paper]\n';
const SOURCES = '        sources: [maker-help]';
const BY_HAND = ['    oneOf:', '      - id: by-hand', '        do: Turn it off by hand', SOURCES];
const FOR_GOOD = ['      - id: for-good', '        do: Break the lamp', SOURCES];
const choice = (...lines: string[]): string => `    do: Choose how to turn off the lamp\n${lines.join('\n')}\n`;

test('a choice between ways, and a step that names another guide, have no faults', () => {
  const ways = choice(...BY_HAND, '        irreversible: true', ...FOR_GOOD);
  // What the paper said stays cited in the text of the guide.
  const moths = GUIDE.replace('Turn off the lamp in Lampbook', 'Keep moths away in Lampbook');
  const sends = guideWith(LAMP_OFF, `${ways}    guides: [lampbook/moths]\n`);
  expect(check({ ...sends, 'guides/lampbook/moths.mdx': moths })).toEqual([]);
});

test('right content has no faults', () => {
  expect(check()).toEqual([]);
});

/** Each case: what is done wrong, and the file, field and message that tell it. */
const CASES: [name: string, changes: Record<string, string>, file: string, field: string | RegExp, message: RegExp][] =
  [
    ['an unknown key', guideWith('priority: 1', 'priority: 1\nprioritty: 2'), FILE, 'prioritty', /not a known key/],
    [
      'an unknown key in a step',
      guideWith('    seen: 2026-05', '    seen: 2026-05\n    sean: 1'),
      FILE,
      'steps.0.sean',
      /not a known key/,
    ],
    [
      'a step without a source',
      guideWith('    sources: [maker-help, a-paper]', '    sources: []'),
      FILE,
      'steps.1.sources',
      /at least one source/,
    ],
    [
      'a choice of one way',
      guideWith(LAMP_OFF, choice('    oneOf:', '      - id: by-hand', '        do: Turn it off by hand', SOURCES)),
      FILE,
      'steps.1.oneOf',
      /two ways or more/,
    ],
    [
      'a choice that ends with what cannot be undone',
      guideWith(LAMP_OFF, choice(...BY_HAND, ...FOR_GOOD, '        irreversible: true')),
      FILE,
      'steps.1.oneOf',
      /cannot be undone/,
    ],
    [
      'a choice with a path of its own',
      guideWith(LAMP_OFF, choice('    url: https://example.org/', ...BY_HAND, ...FOR_GOOD)),
      FILE,
      'steps.1.oneOf',
      /carry `where`/,
    ],
    [
      'a way without a source',
      guideWith(LAMP_OFF, choice(...BY_HAND, ...FOR_GOOD.slice(0, 2))),
      FILE,
      'steps.1.oneOf.1.sources',
      /./,
    ],
    [
      'a way with a missing source',
      guideWith(LAMP_OFF, choice(...BY_HAND, ...FOR_GOOD).replace('maker-help', 'maker-halp')),
      FILE,
      'steps.1.oneOf.0.sources.0',
      /maker-halp.*not in content\/sources/,
    ],
    [
      'a way with the id of a step',
      guideWith(LAMP_OFF, choice(...BY_HAND, ...FOR_GOOD).replace('id: by-hand', 'id: open-settings')),
      FILE,
      'steps.1.oneOf.0.id',
      /stands twice/,
    ],
    [
      'a guide that is sent to without its name',
      guideWith('    do: Open the settings\n', '    do: Open the settings\n    note: Our guide on moths shows how.\n'),
      FILE,
      'steps.0.note',
      /“Our guide” without naming one/,
    ],
    [
      'a guide that is sent to and is not there',
      guideWith('    do: Open the settings\n', '    do: Open the settings\n    guides: [lampbook/moths]\n'),
      FILE,
      'steps.0.guides.0',
      /lampbook\/moths.*not in content\/guides/,
    ],
    [
      'a missing source',
      guideWith('sources: [maker-help, a-paper]', 'sources: [maker-halp, a-paper]'),
      FILE,
      'steps.1.sources.0',
      /maker-halp.*not in content\/sources/,
    ],
    [
      'a path without an evidence date',
      guideWith('    seen: 2026-05\n', ''),
      FILE,
      'steps.0.seen',
      /needs the date of the newest source/,
    ],
    ['a date in the future', guideWith('date: 2026-05', 'date: 2099-05'), FILE, 'evidence.date', /lies in the future/],
    ['a date that is none', guideWith('checked: 2026-06-01', 'checked: 2026-13-01'), FILE, 'checked', /must be a date/],
    [
      'an evidence date newer than its source',
      guideWith('    seen: 2026-05', '    seen: 2026-06'),
      FILE,
      'steps.0.seen',
      /newest source named with it is of 2026-05-02/,
    ],
    ['a duplicate step id', guideWith('id: turn-off', 'id: open-settings'), FILE, 'steps.1.id', /stands twice/],
    [
      'a former label',
      guideWith('ios: [Menu, Lamp settings]', 'ios: [Menu, Light preferences]'),
      FILE,
      'steps.0.where.ios.1',
      /former label “Light preferences”/,
    ],
    [
      'an unknown region',
      guideWith('in: [here]', 'in: [there]'),
      FILE,
      'regions.in.0',
      /“there”.*not in content\/regions/,
    ],
    [
      'everywhere without a source',
      guideWith('in: [here]', 'in: everywhere'),
      FILE,
      'regions.sources',
      /needs a source that says so/,
    ],
    ['an unknown topic', guideWith('topics: [light]', 'topics: [lite]'), FILE, 'topics.0', /not in content\/topics/],
    [
      'a title that is too long',
      guideWith('title: Turn off the lamp in Lampbook', `title: ${'Turn off '.repeat(9)}`),
      FILE,
      'title',
      /60/,
    ],
    ['an unknown effect', guideWith('effect: partial', 'effect: total'), FILE, 'effect', /full/],
    [
      'a dangling link in the body',
      guideWith('(/lampbook/lamp/)', '(/lampbook/lump/)'),
      FILE,
      'body',
      /does not exist/,
    ],
    ['a link without its slash', guideWith('(/lampbook/lamp/)', '(/lampbook/lamp)'), FILE, 'body', /without a slash/],
    [
      'an unknown source in the body',
      guideWith('<Cite source="a-paper" />', '<Cite source="a-pepper" />'),
      FILE,
      'body',
      /a-pepper/,
    ],
    [
      'an unknown term in the body',
      guideWith('Lamps draw', '<Term id="fly">Lamps</Term> draw'),
      FILE,
      'body',
      /fly.*not in content\/glossary/,
    ],
    [
      'a word that hurries',
      guideWith('do: Open the settings', 'do: Simply open the settings'),
      FILE,
      'steps.0.do',
      /Simply/,
    ],
    ['an orphaned source', { 'sources/lone.yaml': source('lone') }, 'content/sources/lone.yaml', '', /cited nowhere/],
    [
      'the same source twice',
      { 'sources/again.yaml': source('a-paper') },
      'content/sources/paper.yaml',
      'a-paper',
      /also defined in/,
    ],
    [
      'a source over an open line',
      { 'sources/paper.yaml': source('a-paper', { url: 'http://example.org/' }) },
      'content/sources/paper.yaml',
      'a-paper.url',
      /https/,
    ],
    [
      'a step on tier 3 alone',
      { 'sources/maker.yaml': source('maker-help', { tier: 3 }) },
      FILE,
      'steps.0.sources',
      /tier 3 alone/,
    ],
    [
      'a step on sources that nobody read',
      { 'sources/maker.yaml': source('maker-help', { tier: 1, read: 'not-read' }) },
      FILE,
      'steps.0.sources',
      /nobody read/,
    ],
    [
      'front matter that is not YAML',
      { 'guides/lampbook/lamp.mdx': GUIDE.replace('priority: 1', 'priority: [1') },
      FILE,
      '',
      /not valid YAML/,
    ],
    ['no front matter', { 'guides/lampbook/lamp.mdx': 'Hello' }, FILE, '', /no front matter/],
    [
      'a folder that is no platform',
      { 'guides/lumpbook/lamp.mdx': GUIDE },
      'content/guides/lumpbook/lamp.mdx',
      '',
      /no platform/,
    ],
    [
      'a label with one name',
      {
        'labels/lampbook.yaml':
          'lamp:\n  platforms: [lampbook]\n  about: Only one name here.\n  names:\n    - name: Lamp\n      status: current\n      sources: [maker-help]\n',
      },
      'content/labels/lampbook.yaml',
      'lamp.names',
      /no history/,
    ],
  ];

const LIT = passages('text: Lamps are lit at night., at: Lamps, read: 2026-06-01');
const MAKER = 'content/sources/maker.yaml';

/** The maker's page with one passage, `lit`. */
function passages(fields: string): Record<string, string> {
  const maker = source('maker-help', { tier: 1, kind: 'help-page' }, `  passages:\n    lit: { ${fields} }\n`);
  return { 'sources/maker.yaml': maker };
}

/** The maker's page without anything to quote. */
function nothing(fields: string): Record<string, string> {
  return { 'sources/maker.yaml': source('maker-help', { tier: 1, kind: 'help-page' }, fields) };
}

const CITED = guideWith('sources: [maker-help, a-paper]', 'sources: [maker-help#lit, a-paper]');

test('a citation may name a passage, in lists, as evidence and in the body', () => {
  expect(check({ ...LIT, ...CITED })).toEqual([]);
  expect(check({ ...LIT, ...guideWith('  source: maker-help\n', '  source: maker-help#lit\n') })).toEqual([]);
  const body = guideWith('<Cite source="a-paper" />', '<Cite source="maker-help#lit" />');
  expect(check({ ...LIT, ...body })).toEqual([]);
  expect(check({ ...passages('absent: [moth, candle], read: 2026-06-01'), ...CITED })).toEqual([]);
  expect(check(nothing('  passage: none\n  passageReason: We saw a picture of it.\n'))).toEqual([]);
});

const PASSAGE_CASES: [name: string, changes: Record<string, string>, file: string, field: string, message: RegExp][] = [
  ['an unknown passage in a list', CITED, FILE, 'steps.1.sources.0', /passage “lit”, which source “maker-help”/],
  [
    'an unknown passage as evidence',
    guideWith('  source: maker-help\n', '  source: maker-help#lit\n'),
    FILE,
    'evidence.source',
    /passage “lit”/,
  ],
  [
    'an unknown passage in the body',
    guideWith('<Cite source="a-paper" />', '<Cite source="a-paper#dark" />'),
    FILE,
    'body',
    /passage “dark”, which source “a-paper”/,
  ],
  ['a passage that nobody cites', LIT, MAKER, 'passages.lit', /cited nowhere/],
  [
    'a quotation over its length',
    { ...passages(`text: ${'lamp '.repeat(41)}, at: Lamps, read: 2026-06-01`), ...CITED },
    MAKER,
    'maker-help.passages.lit.text',
    /has 41 words; a quotation has at most 40/,
  ],
  [
    'a quotation without its place',
    { ...passages('text: Lamps are lit., read: 2026-06-01'), ...CITED },
    MAKER,
    'maker-help.passages.lit.at',
    /needs the place/,
  ],
  [
    'a quotation and a reason for none',
    { ...passages('text: Lamps are lit., at: Lamps, none: A picture only here., read: 2026-06-01'), ...CITED },
    MAKER,
    'maker-help.passages.lit',
    /exactly one of/,
  ],
  [
    'no passage, without a reason',
    nothing('  passage: none\n'),
    MAKER,
    'maker-help.passageReason',
    /say why there is nothing to quote/,
  ],
  [
    'a citation with two passages',
    guideWith('sources: [maker-help, a-paper]', 'sources: [maker-help#a#b, a-paper]'),
    FILE,
    'steps.1.sources.0',
    /source#passage/,
  ],
];

test('a text without spaces is counted in words too', () => {
  const long = '灯は夜に光る。'.repeat(12);
  const japanese = source('maker-help', { tier: 1, kind: 'help-page', language: 'ja' });
  const withPassage = `${japanese}  passages:\n    lit: { text: ${long}, at: 灯, read: 2026-06-01 }\n`;
  const faults = check({ ...CITED, 'sources/maker.yaml': withPassage });
  expect(faults.map(({ field }) => field)).toContain('maker-help.passages.lit.text');
});

describe('each fault is told with its file, field and remedy', () => {
  test.each([...CASES, ...PASSAGE_CASES])('%s', (_, changes, file, field, message) => {
    const faults = check(changes);
    const found = faults.filter(
      (fault) =>
        fault.file === file &&
        (typeof field === 'string' ? fault.field === field : field.test(fault.field)) &&
        message.test(fault.message),
    );
    expect(found, faults.map(formatFault).join('\n')).toHaveLength(1);
    expect(found[0]?.remedy.length).toBeGreaterThan(5);
    expect(found[0]?.line).toBeGreaterThan(0);
  });
});

test('an unconfirmed step may stand on tier 3 alone', () => {
  const weak = {
    'sources/paper.yaml': source('a-paper', { tier: 3 }),
    ...guideWith(
      'sources: [maker-help, a-paper]',
      'sources: [a-paper]\n    unconfirmed: We found this in one private list only.',
    ),
  };
  expect(check(weak).filter((fault) => fault.file.includes('guides'))).toEqual([]);
});

test('a change is named after its leading date', () => {
  const change = (dates: string): string => `---
title: The lamps were dimmed
dates: ${dates}
kind: product
platforms: [lampbook]
regions: { in: [here] }
summary: All lamps of the app now shine half as bright.
meaning: You need not do anything at all.
action: nothing-to-do
guides: [lampbook/lamp]
sources: [a-paper]
---
`;
  expect(check({ 'changes/2026-05-01-dim.mdx': change('{ announced: 2026-05-01 }') })).toEqual([]);
  const singly = change('{ announced: 2026-05-01 }')
    .replace(/summary: .*/, 'summary: [{ text: All lamps shine half as bright., sources: [a-paper] }]')
    .replace(/meaning: .*/, 'meaning: [{ tip: Open the curtains by day. }]');
  expect(check({ 'changes/2026-05-01-dim.mdx': singly.replace('sources: [a-paper]\n', '') })).toEqual([]);
  expect(check({ 'changes/2026-05-01-dim.mdx': singly }).map(({ field }) => field)).toEqual(['sources']);
  const unsourced = change('{ announced: 2026-05-01 }').replace('sources: [a-paper]\n', '');
  expect(check({ 'changes/2026-05-01-dim.mdx': unsourced }).map(({ field }) => field)).toEqual(['sources']);
  const faults = check({ 'changes/2026-05-01-dim.mdx': change('{ announced: 2026-05-01, effective: 2026-07-01 }') });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: 'content/changes/2026-05-01-dim.mdx', field: 'dates' });
});

describe('instructions in another language', () => {
  const sources = { 'sources/league.yaml': source('league', { tier: 2, language: 'de-AT' }) };
  const entry = (id: string, more = 'guides: [lampbook/lamp]'): string =>
    `${id}:\n  ${more}\n  covers: the lamp, step by step\n  sources: [league]\n`;
  const told = (changes: Record<string, string>): string[] =>
    check({ ...sources, ...changes }).map(({ file, field, message }) => `${file} ${field}: ${message}`);

  test('lie in the file of their language, whatever its variant', () => {
    expect(told({ 'help-in/de.yaml': entry('league-lamp') })).toEqual([]);
    expect(told({ 'help-in/fr.yaml': entry('league-lamp') })).toEqual([
      'content/help-in/fr.yaml sources.0: lies in “fr.yaml”, but its page is in “de-AT”',
    ]);
  });

  test('have one entry a page', () => {
    expect(told({ 'help-in/de.yaml': entry('league-lamp') + entry('league-again') })).toEqual([
      'content/help-in/de.yaml sources.0: is the page of “league-lamp” again',
    ]);
  });

  test('name a guide or a region, one that exists', () => {
    expect(told({ 'help-in/de.yaml': entry('league-lamp', 'guides: []') })).toEqual([
      expect.stringMatching(/league-lamp\.guides: needs a guide or a region/),
    ]);
    expect(told({ 'help-in/de.yaml': entry('league-lamp', 'rights: [nowhere]') })).toEqual([
      expect.stringMatching(/ rights\.0: names “nowhere”/),
    ]);
  });
});

test('a misspelt id gets the nearest known one as its remedy', () => {
  const faults = check(guideWith('sources: [maker-help, a-paper]', 'sources: [maker-halp, a-paper]'));
  expect(faults[0]?.remedy).toContain('maker-help');
});

test('the project’s own content has no faults', async () => {
  const { checkContent } = await import('../../../tools/check/check.ts');
  const { content, faults } = checkContent(process.cwd());
  expect(content.guides.size).toBeGreaterThan(36);
  expect(faults.map(formatFault)).toEqual([]);
});

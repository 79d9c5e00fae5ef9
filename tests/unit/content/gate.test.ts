/** What once passed in silence, crashed or was blamed on another place: one case for each kind, on the fixture site. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readMarkup } from '../../../src/content/markup.ts';
import { explainYaml } from '../../../src/content/yaml-mistakes.ts';
import { webAddress } from '../../../src/schemas/common.ts';
import { checkContent } from '../../../tools/check/check.ts';

const root = mkdtempSync(path.join(tmpdir(), 'nss-gate-'));
cpSync('tests/fixtures/site/content', path.join(root, 'content'), { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true });
});

const GUIDE = 'guides/chirper/object-to-training.mdx';
const BACKUP = 'guides/plauder/encrypt-backup.mdx';
const WRITE = 'guides/hub/write-to-us.mdx';
const ADS = 'guides/hub/refuse-ads.mdx';
const CHANGE = 'changes/2026-07-24-chirper-form-moved.mdx';
const CLAIM = 'claims/typing-is-watched.mdx';
const LEAVE = 'situations/leave-chirper.mdx';
const WATCHED = 'situations/somebody-reads-along.mdx';
const LETTER = 'letters/data-act-object-ai-training.mdx';
const SAW = 'sightings/plauder.yaml';
const OUTCOME = 'You have sent a complaint to the authority.';
const LAST = 'note: Now it is sent, not granted.';

/** The faults of the fixture with one piece of one file replaced, as “field: message”; those of other files left out. */
function faultsWith(file: string, before: string, after: string): string[] {
  const target = path.join(root, 'content', file);
  const text = readFileSync(target, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} has no “${before}”`);
  writeFileSync(
    target,
    text.replace(before, () => after),
  );
  try {
    return checkContent(root).faults.flatMap((fault) =>
      fault.file === `content/${file}` ? [`${fault.field}: ${fault.message}`] : [],
    );
  } finally {
    writeFileSync(target, text);
  }
}

/** Each: what is done wrong, the file, what stands there, what stands there then, and what is told. */
const CASES: [name: string, file: string, before: string, after: string, told: RegExp][] = [
  ['Markdown in plain text', WRITE, OUTCOME, 'You have sent **a complaint** to them.', /^outcome\.text: .*Markdown/],
  ['a link in plain text', WRITE, OUTCOME, 'You have sent [it](/plan/) to them.', /^outcome\.text: .*brackets/],
  ['HTML in plain text', WRITE, OUTCOME, 'You have sent <b>it</b> to them.', /^outcome\.text: .*HTML/],
  ['an entity in plain text', WRITE, OUTCOME, 'You have sent it &amp; more to them.', /^outcome\.text: .*entity/],
  [
    'a bare address',
    WRITE,
    OUTCOME,
    "'You have sent it by https://example.org/ to them.'",
    /^outcome\.text: .*address/,
  ],
  ['a placeholder', WRITE, OUTCOME, 'TODO write what the reader has.', /^outcome\.text: .*placeholder/],
  ['a merge not finished', WRITE, OUTCOME, "'<<<<<<< HEAD You have sent it.'", /^outcome\.text: /],
  ['two blanks', WRITE, OUTCOME, "'You have sent  it to them.'", /^outcome\.text: .*two blanks/],
  ['a blank before the full stop', WRITE, OUTCOME, 'You have sent it to them .', /^outcome\.text: .*blank/],
  ['quotation marks the wrong way round', WRITE, OUTCOME, 'You have sent ”it“ to them.', /^outcome\.text: .*wrong way/],
  ['an expression', WRITE, OUTCOME, "'You have sent {it} to them.'", /^outcome\.text: .*brace/],
  ['a hidden tag character', WRITE, OUTCOME, 'You have sent it\u{E0041} to them.', /^outcome\.text: .*U\+E0041/],
  ['a mark of direction', WRITE, OUTCOME, 'You have sent \u200Eit to them.', /^outcome\.text: .*U\+200E/],
  ['a filler that looks blank', WRITE, OUTCOME, 'You have sent it\u3164 to them.', /^outcome\.text: .*U\+3164/],
  ['letters in disguise', WRITE, OUTCOME, 'You have sent \u{1D428}ne to them.', /^outcome\.text: .*disguise/],
  ['a text read in another encoding', WRITE, OUTCOME, 'You havenâ€™t sent it to them.', /^outcome\.text: .*damaged/],
  [
    'a word that hurries in the outcome',
    WRITE,
    OUTCOME,
    'You have simply sent it to them.',
    /^outcome\.text: .*simply/,
  ],
  ['a passage named like a method', GUIDE, '#article-21]', '#constructor]', /^outcome\.sources\.1: .*“constructor”/],
  ['a number as a key', GUIDE, 'effect: partial', 'effect: partial\n7: x', /^7: is not a known key/],
  [
    'after itself',
    GUIDE,
    'related: [hub',
    'after: [chirper/object-to-training]\nrelated: [hub',
    /^after\.0: names itself/,
  ],
  [
    'a stand-in where it is not offered',
    ADS,
    'device/limit-location',
    'chirper/object-to-training',
    /^insteadIn\.us: /,
  ],
  ['a device that is not the guide’s', BACKUP, 'devices: [ios]', 'devices: [web]', /^steps\.2\.devices\.0: /],
  [
    'a path for another device',
    BACKUP,
    'ios: [Settings, Your',
    'android: [Settings, Your',
    /^steps\.2\.where\.android: /,
  ],
  ['a path as one label', BACKUP, 'ios: [Settings, Your name', 'ios: [Settings > Your name', /as one label/],
  ['a drawn row without a path', GUIDE, LAST, `${LAST}\n    row: on`, /^steps\.4\.row: /],
  ['an action with a full stop', GUIDE, 'the screen tells you\n', 'the screen tells you.\n', /^steps\.4\.do: ends/],
  ['an action in small letters', GUIDE, 'do: Send the', 'do: send the', /^steps\.4\.do: begins/],
  ['a step that sends to its own guide', GUIDE, LAST, `${LAST}\n    guides: [chirper/object-to-training]`, /own guide/],
  ['a correction before its beginning', CHANGE, 'since: 2026-11-24', 'since: 2026-11-27', /^corrections\.0\.since: /],
  ['an edit before the entry came', CHANGE, 'edited: 2026-11-25', 'edited: 2026-11-23', /^edited: /],
  ['an entry before its event', CHANGE, 'added: 2026-11-24', 'added: 2026-01-24', /^added: /],
  ['sources of a date that is not there', CHANGE, '  recorded: [', '  reported: [', /^dateSources\.reported: /],
  ['a sentence of two forms', CHANGE, '  - tip: If', '  - text: Both are here.\n    tip: If', /^meaning\.1\./],
  ['evidence newer than its sources', CLAIM, 'evidence: 2024', 'evidence: 2026-05', /^evidence: /],
  ['a second lead of a group', CLAIM, 'group: typing', 'group: keystroke-story\nlead: true', /^lead: /],
  [
    'a claim twice in a journey',
    WATCHED,
    '- guide: plauder/encrypt-backup',
    '- claim: backups-are-open',
    /backups-are-open/,
  ],
  ['two situations at one place', WATCHED, 'order: 1', 'order: 2', /^order: /],
  ['a guide where it is not offered', LEAVE, 'regions: [eu-eea, uk]', 'regions: [japan]', /steps\.0\.regions: /],
  ['a blank that is none', LETTER, '{{details}}', '{{detail}}', /^texts\.en\.paragraphs\.1: /],
  ['a blank with blanks in it', LETTER, '{{details}}', '{{ details }}', /^texts\.en\.paragraphs\.1: .*brace/],
  ['a condition that no law knows', LETTER, 'if: restriction', 'if: restrictions', /^texts\.en\.paragraphs\.2\.if: /],
  ['a question for no blank of the text', LETTER, '  details: Why', '  number: Why', /^ask\.number: /],
  ['an article in its paragraph', LETTER, "'Under {{article}}", "'Under Article 21", /^texts\.en\.paragraphs\.0: /],
  [
    'two companies for one app',
    'recipients.yaml',
    '[plauder]',
    '[plauder, chirper]',
    /^platforms\.1: .*chirper in eu-eea/,
  ],
  ['a sighting on a device of no step', SAW, 'backup\n  device: ios', 'backup\n  device: web', /^device: /],
  ['a maintainer counted as readers', SAW, 'by: maintainer', 'by: maintainer\n  agree: 3', /^agree: /],
  ['an e-mail address in a sighting', SAW, 'Privacy & safety', 'ann@example.org', /^labels: /],
  [
    'a label in the file of another app',
    'labels/chirper.yaml',
    'platforms: [chirper]',
    'platforms: [pal]',
    /^platforms: /,
  ],
  ['a name with an end that is current', 'labels/chirper.yaml', 'from: 2026-05', 'until: 2026-06', /until: ends/],
  ['a term twice', 'glossary.yaml', 'term: Face map', 'term: Training', /“Training” stands/],
  ['a name twice', 'topics.yaml', 'name: Ads', 'name: Messages', /^name: /],
  ['no such country', 'regions.yaml', '[GB]', '[GB, QX]', /^countries\.1: /],
  ['UK for GB', 'regions.yaml', '[GB]', '[UK]', /^countries\.0: /],
  ['no such time zone', 'regions.yaml', 'Asia/Tokyo', 'Asia/Tokio', /^zones\.0: /],
  ['a time zone of another region', 'regions.yaml', 'Asia/Tokyo', 'America/Indiana/Knox', /^zones\.0: /],
  [
    'a worry without a guide',
    'topics.yaml',
    'ads:',
    'empty:\n  name: Empty\n  worry: None at all\n  about: Nothing answers it.\nads:',
    /no guide/,
  ],
  ['a first guide of another app', 'platforms.yaml', '[hub/refuse-ads]', '[chirper/delete-account]', /^first\.0: /],
  ['no such language', 'sources/authority.yaml', 'language: en', 'language: zz', /^language: /],
  [
    'a passage before its source',
    'sources/chirper.yaml',
    'read: 2026-11-20\n      stays',
    'read: 2026-06-20\n      stays',
    /read: /,
  ],
  ['a weight of no platform', 'audit.yaml', 'fotobox: 3', 'photobox: 3', /^readers\.photobox: /],
  [
    'an archive that nobody watches',
    'watch-state.yaml',
    'chirper-us-versions:',
    'chirper-uk-versions:',
    /^archives\.chirper-uk/,
  ],
  ['a moment to come', 'watch-state.yaml', '2026-08-20T', '2031-08-20T', /recorded: lies in the future/],
  ['a short name twice', 'watch.yaml', 'short: cus', 'short: ceu', /^archives\.1\.short: /],
  [
    'a key that maps drop',
    BACKUP,
    'ios: [Settings, Your',
    '__proto__: [Settings, Your',
    /__proto__: is not a known key/,
  ],
  [
    'a title of a claim that asks nothing',
    CLAIM,
    'title: Does Chirper see what you never post?',
    'title: Chirper sees it',
    /^title: must be a question/,
  ],
  ['a telephone number of signs', WATCHED, 'phone: 0800 000 000', "phone: '((((()'", /phone: /],
  [
    'a passage without words',
    'sources/authority.yaml',
    'text: Everybody may object to the use of data.',
    'text: … … …',
    /has no words/,
  ],
  [
    'a former name until a day to come',
    'labels/chirper.yaml',
    'until: 2025-05',
    'until: 2098-05',
    /until: lies in the future/,
  ],
  ['what to do again, and no guide', CHANGE, 'guides: [chirper/object-to-training]\n', '', /^action: /],
  [
    'articles for a text that is not there',
    LETTER,
    '      de:\n        article: Artikel',
    '      tr:\n        article: Artikel',
    /names\.tr: /,
  ],
  ['a pattern that takes for ever', 'watch.yaml', "'opt.?out'", "'(a+)+$'", /^links\.1: /],
];

describe('each is told at its field', () => {
  test.each(CASES)('%s', (_, file, before, after, told) => {
    const faults = faultsWith(file, before, after);
    expect(
      faults.filter((fault) => told.test(fault)),
      faults.join('\n'),
    ).not.toEqual([]);
  });
});

test.each([
  ['an anchor that is not there', 'See [words](#nowhere).', /“#nowhere”/],
  ['an anchor of another page', 'See [words](/chirper/delete-account/#nowhere).', /“#nowhere”/],
  ['a page below about', 'See [words](/about/nowhere/).', /does not exist/],
  ['two slashes', 'See [words](/chirper//delete-account/).', /“\/chirper\/\/delete-account\/”/],
  ['a draft', 'See [words](/changes/2026-08-20-draft-on-pal/).', /does not exist/],
  ['a heading twice', '## Why this matters\n\nAgain.', /twice/],
  ['a heading that skips a rank', '#### Deep\n\nWords.', /skips a rank/],
  ['a citation in a heading', '## Words<Cite source="data-act" />', /in a heading/],
  ['a link without words', 'See [ ](/plan/).', /without words/],
  ['a table that is none', '| a | b |\n| 1 | 2 |', /table/],
  ['a quotation that stays open', 'They call it “all.', /does not close/],
  ['piles of signs', '['.repeat(3000), /piles up/],
  ['a heading with the anchor of a step', '## Send\n\nWords.', /is taken on this page/],
  ['a term inside a term', '<Term id="training">a <Term id="face-map">b</Term></Term>', /more than words/],
  ['a citation inside a link', '[words<Cite source="data-act" />](/plan/)', /inside a link/],
  ['a citation before the full stop', 'Words<Cite source="data-act" />.', /before the end/],
  ['far too much text', 'word '.repeat(50_000), /a text of/],
])('in a body: %s', (_, words, told) => {
  const target = path.join(root, 'content', GUIDE);
  const before = readFileSync(target, 'utf8');
  const lines = before.split('\n').length;
  writeFileSync(target, `${before}\n${words}\n`);
  const { faults } = checkContent(root);
  writeFileSync(target, before);
  const found = faults.find(({ message }) => told.test(message));
  expect(found, faults.map(({ message }) => message).join('\n')).toBeDefined();
  // A text that is too long as a whole has no line of its own.
  if (found?.message.includes('a text of') !== true) expect(found?.line).toBeGreaterThan(lines);
});

test.each([
  ...['https://localhost/', 'https://127.0.0.1/', 'https://[::1]/', 'https://a:b@example.org/', 'https://example/'],
  ...['https://example.org:8443/', 'https://example.org/a b', 'https://example.org./', 'https://wiki.internal/'],
  ...['https:\\\\example.org\\', 'HTTPS://example.org/', 'https://exämple.org/', 'https://example.org/%zz'],
])('%s is no public address', (address) => {
  expect(webAddress.safeParse(address).success).toBe(false);
});

test('addresses that sources have are public', () => {
  for (const address of [
    'https://example.org/a?b=1&c=%C3%A9#d',
    'https://example.org',
    'https://例え.jp/'.replace('例え', 'xn--r8jz45g'),
  ])
    expect(webAddress.safeParse(address).success).toBe(true);
});

test.each<[string, string, string | undefined, RegExp]>([
  ['no YAML', 'retired.yaml', 'a: [b', /not valid YAML/],
  ['another field', 'retired.yaml', 'guide chirper/x:\n  on: 2026-11-20\n  whi: x\n', /not a known key/],
  ['a list', 'retired.yaml', '- guide chirper/x\n', /must be/],
  ['a day that is none', 'retired.yaml', 'guide chirper/x:\n  on: 2026-02-30\n  why: It ended for all.\n', /date/],
  ['a folder', 'retired.yaml', undefined, /not a plain file/],
  ['a folder', 'published.txt', undefined, /not a plain file/],
  ['a line of no kind', 'published.txt', 'chirper/object-to-training\n', /kind id/],
])('%s is a fault of the lists beside the content, no exception', (_, name, text, told) => {
  const file = path.join(root, name);
  if (text === undefined) mkdirSync(file);
  else writeFileSync(file, text);
  const { faults } = checkContent(root);
  rmSync(file, { recursive: true });
  expect(faults.map((fault) => `${fault.file}: ${fault.message}`).join('\n')).toMatch(told);
  expect(faults[0]?.file).toBe(name);
});

test('lists and files of tens of thousands are told before anything is reckoned with them', () => {
  const many = Array.from({ length: 50_000 }, (_, index) => `x${String(index)}`);
  expect(faultsWith(WRITE, 'aliases: [', `aliases: [${many.join(', ')}, `)).toContainEqual(
    expect.stringMatching(/^aliases: has \d+ entries/),
  );
  const sources = 'sources/blog.yaml';
  expect(faultsWith(sources, 'blog-map:', `${many.slice(0, 3000).join(': 1\n')}: 1\nblog-map:`)).toEqual([
    expect.stringMatching(/holds 3001 entries/),
  ]);
});

test('a field without a blank after its colon is blamed on its own line', () => {
  expect(explainYaml('a: 1\nb:2\nc: 3\n', 3, 'a multiline key may not be an implicit key').line).toBe(2);
});

test('headings of other texts are not remembered', () => {
  expect(readMarkup('## One\n\nWords.\n').faults).toEqual([]);
  expect(readMarkup('## One\n\nOther words.\n').faults).toEqual([]);
});

/** A region, an app, a topic, a use and a kind of device that nobody heard of, added to the fixture site as content only. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, appendFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guessDevice, guessRegion } from '../../../src/client/preferences/guess.ts';
import { readContent, type Content } from '../../../src/content/read.ts';
import { cell } from '../../../src/domain/matrix.ts';
import { planFacts, planGuide } from '../../../src/domain/plan-guides.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { checkContent } from '../../../tools/check/check.ts';
import { buildIndex } from '../../../tools/search/build-index.ts';
import { preferencesCss } from '../../../tools/vite/preferences-css.ts';

const root = mkdtempSync(path.join(tmpdir(), 'nss-added-'));
let content: Content;

const ADDED: Record<string, string> = {
  'regions.yaml':
    '\nlapland:\n  name: Lapland\n  short: LP\n  inSentence: the land of Lapland\n  countries: [BE]\n  zones: [Europe/Brussels]\n  words: [lappish]\n',
  'platforms.yaml':
    '\nhummer:\n  name: Hummer\n  words: [hum]\n  about: A made-up app for humming.\n  lead: Nobody hears you unless you let them.\n  first: [hummer/stop-humming]\n',
  'topics.yaml':
    '\nhumming:\n  name: Humming\n  worry: I don’t want my humming kept\n  about: What the app hears of you.\n  uses: [hums]\n',
  'uses.yaml': '\nhums:\n  name: Hums\n  about: What you hum into the telephone.\n',
  'devices.yaml':
    '\nwatch:\n  name: Watch\n  kind: phone\n  inSentence: a watch\n  agents: [WristOS]\n  words: [wrist]\n',
};

beforeAll(() => {
  const folder = path.join(root, 'content');
  cpSync('tests/fixtures/site/content', folder, { recursive: true });
  for (const [file, text] of Object.entries(ADDED)) appendFileSync(path.join(folder, file), text);
  const guide = readFileSync(path.join(folder, 'guides/chirper/turn-off-photo-ideas.mdx'), 'utf8')
    .replace(/^title: .*$/m, 'title: Stop the humming for good')
    .replace(/^topics: .*$/m, 'topics: [humming]')
    .replace(/^uses: .*$/m, 'uses: [hums]')
    .replace(/^platforms: .*\n/m, '')
    .replace(/^devices: .*$/m, 'devices: [watch]')
    .replace(/^regions:\n(?: {2}.*\n)+/m, 'regions:\n  in: [lapland]\n')
    .replace(/^formerIds: .*\n/m, '')
    .replace(/^( {4}where:\n {6})\w+(: .*\n)(?: {6}\w+: .*\n)*/gm, '$1watch$2')
    .replace(/^ {4}devices: .*\n/gm, '');
  mkdirSync(path.join(folder, 'guides/hummer'));
  writeFileSync(path.join(folder, 'guides/hummer/stop-humming.mdx'), guide);
  const right = readFileSync(path.join(folder, 'rights/uk.mdx'), 'utf8');
  writeFileSync(path.join(folder, 'rights/lapland.mdx'), right);
  ({ content } = readContent({ root, folder: 'content' }));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const plain = <T>(entries: ReadonlyMap<string, { data: T }>): Map<string, T> =>
  new Map([...entries].map(([id, { data }]) => [id, data]));
const list = <T extends object>(entries: ReadonlyMap<string, { data: T }>): (T & { id: string })[] =>
  [...entries].map(([id, { data }]) => ({ ...data, id }));
const guides = () =>
  [...content.guides].map(([id, { data }]) =>
    planGuide({ id, platform: path.dirname(id), data }, [...content.devices.keys()]),
  );

test('they are valid, and the region has its rights', () => {
  const about = checkContent(root).faults.filter(({ rule }) => ['schema', 'reference', 'file'].includes(rule));
  expect(about).toEqual([]);
  expect(content.guides.has('hummer/stop-humming')).toBe(true);
  expect(content.rights.get('lapland')?.data.summary.text).toBeTruthy();
});

test('a page is tailored to them: names, folding, and the guess of both', () => {
  const css = preferencesCss(content);
  expect(css).toContain("html[data-region='lapland']{--region:'the land of Lapland'}");
  expect(css).toContain("html[data-device='watch']{--device:'a watch'}");
  expect(guessRegion('Europe/Brussels', [], list(content.regions))?.region.id).toBe('lapland');
  expect(guessDevice('Browser/1 (WristOS 2)', false, list(content.devices))?.id).toBe('watch');
});

test('the plan has the guide for who lives there, with the app, the device and the worry, and for nobody else', () => {
  const facts = planFacts(plain(content.topics), plain(content.platforms));
  const here = { apps: ['hummer'], worries: ['humming'], region: 'lapland', device: 'watch' };
  const found = (choices: typeof here): string[] =>
    makePlan(guides(), choices, facts).now.flatMap(({ guides: group }) => group.map(({ id }) => id));
  expect(found(here)).toEqual(['hummer/stop-humming']);
  for (const other of [{ region: 'uk' }, { device: 'ios' }, { apps: ['fotobox'] }])
    expect(found({ ...here, ...other })).not.toContain('hummer/stop-humming');
});

test('the matrix has a row and a column for them', () => {
  const column = { id: 'hummer', kind: content.platforms.get('hummer')?.data.kind ?? 'place' };
  expect(cell('hums', column, 'lapland', guides()).guides.map(({ id }) => id)).toEqual(['hummer/stop-humming']);
  expect(cell('hums', column, 'uk', guides())).toMatchObject({ status: 'unknown', elsewhere: ['lapland'] });
});

test('search knows them by their names, their words, and a region by its countries', () => {
  const { core } = buildIndex(content, []);
  expect(core.names.platform).toMatchObject({ hummer: 'hummer', hum: 'hummer' });
  expect(core.names.region).toMatchObject({ lapland: 'lapland', lappish: 'lapland', belgium: 'lapland' });
  expect(core.names.device).toMatchObject({ watch: 'watch', wrist: 'watch' });
  expect(core.pages.map(([, title]) => title)).toContain('Stop the humming for good');
});

test('the check lists what spoke of other countries until the region was there, and stops nothing for it', () => {
  expect(checkContent(root).reviews).toEqual([]);
  const known = [...content.regions.keys()].filter((id) => id !== 'lapland');
  const list = path.join(root, 'published.txt');
  writeFileSync(list, known.map((id) => `region ${id}\n`).join(''));
  const { reviews, faults } = checkContent(root);
  expect(reviews.map(({ file, field, severity }) => [file, field, severity])).toEqual([
    ['content/guides/chirper/no-switch-for-face-maps.mdx', 'regions.in', 'review'],
    ['content/changes/2099-01-01-chirper-terms.mdx', 'regions.in', 'review'],
    ['content/rights/other.mdx', '', 'review'],
    ['content/letters/data-act-object-ai-training.mdx', 'not.other', 'review'],
    ['content/letters/shared-access.mdx', 'laws.other', 'review'],
    ['content/letters/shared-complaint-to-company.mdx', 'not.other', 'review'],
    ['content/letters/shared-portability.mdx', 'not.other', 'review'],
    ['content/recipients.yaml', 'regions', 'review'],
  ]);
  expect(faults.filter(({ rule }) => rule === 'new-region')).toEqual([]);
  appendFileSync(list, 'region lapland\n');
  expect(checkContent(root).reviews).toEqual([]);
});

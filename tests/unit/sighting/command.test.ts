/** From a reader's text into content, on a copy of the fixture site, and what the checks and the audit make of it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { labelsOn } from '../../../src/domain/paths.ts';
import { reportText, type ScreenReport } from '../../../src/domain/screen-report.ts';
import { audit } from '../../../tools/audit/audit.ts';
import { sightingsDiffer } from '../../../tools/audit/rules/sightings.ts';
import { checkContent } from '../../../tools/check/check.ts';
import { runCommand } from '../../../tools/edit/run.ts';
import { sighting } from '../../../tools/sighting/cli.ts';

const GUIDE = 'chirper/turn-off-photo-ideas';
const REPORT: ScreenReport = {
  guide: 'Turn off photo ideas in the Chirper app',
  address: `https://switch.example/${GUIDE}/#open-ideas`,
  step: 'Open “Photo ideas”',
  page: ['Menu', 'Settings', 'Posts', 'Photo ideas'],
  screen: 'same',
  device: 'Android',
  region: 'Germany (eu-eea/DE)',
  language: 'English (en)',
  version: '512',
  day: '2026-11-20',
  also: '',
};
const OTHER = { ...REPORT, screen: ['Menu', 'Settings', 'Posts', 'Picture ideas'], day: '2026-11-21', version: '513' };

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'nss-sighting-'));
  cpSync('tests/fixtures/site/content', path.join(root, 'content'), { recursive: true });
});

/** Runs the command on a report. Out: its exit code and what it said. */
async function take(report: ScreenReport | string, ...argv: string[]): Promise<{ code: number; said: string }> {
  const file = path.join(root, 'report.txt');
  writeFileSync(file, typeof report === 'string' ? report : reportText(report));
  const lines: string[] = [];
  const code = await runCommand(sighting, ['--report', file, ...argv], root, { out: (line) => lines.push(line) });
  return { code, said: lines.join('\n') };
}
const sightings = () =>
  [...readContent(root).content.sightings.values()].filter(({ data }) => data.step?.startsWith(GUIDE));
const stepOf = () =>
  readContent(root)
    .content.guides.get(GUIDE)
    ?.data.steps.find(({ id }) => id === 'open-ideas');
const open = () => audit(root, '2026-11-27', [sightingsDiffer]).filter(({ entry }) => entry === GUIDE);

describe('npm run sighting', () => {
  test('shows the step beside the report and writes nothing without a yes', async () => {
    const { code, said } = await take(REPORT);
    expect(code).toBe(0);
    expect(said).toMatch(/the step says on android: {2}“Menu › Settings › Posts › Photo ideas” \(seen May 2026\)/);
    expect(said).toMatch(/the screen said: {2}“Menu › Settings › Posts › Photo ideas”/);
    expect(said).toContain('agrees with the step');
    expect(said).toContain('say --yes');
    expect(sightings()).toEqual([]);
    expect((await take(REPORT, '--dry-run')).said).toContain('Dry run');
    expect(sightings()).toEqual([]);
    const asked: string[] = [];
    const answers = ['no', 'y'];
    for (const answer of answers)
      await runCommand(sighting, ['--report', path.join(root, 'report.txt')], root, {
        out: () => undefined,
        ask: (question) => (asked.push(question), Promise.resolve(answer)),
      });
    expect(asked).toHaveLength(2);
    expect(sightings()).toHaveLength(1);
  });

  test('writes a sighting that the checks accept, and counts another reader only if told', async () => {
    expect(await take(REPORT, '--yes')).toMatchObject({ code: 0 });
    expect(checkContent(root).faults).toEqual([]);
    expect(sightings().map(({ data }) => data)).toEqual([
      {
        step: `${GUIDE}#open-ideas`,
        device: 'android',
        version: '512',
        region: 'eu-eea',
        country: 'DE',
        language: 'en',
        labels: ['Menu', 'Settings', 'Posts', 'Photo ideas'],
        day: '2026-11-20',
        by: 'reader',
        agree: 1,
      },
    ]);
    expect(await take(REPORT, '--yes')).toMatchObject({
      code: 2,
      said: expect.stringContaining('--another') as string,
    });
    expect(await take(REPORT, '--yes', '--another')).toMatchObject({ code: 0 });
    expect(await take(REPORT, '--yes', '--another')).toMatchObject({ code: 0 });
    expect(sightings().map(({ data }) => data.agree)).toEqual([3]);
  });

  test('one that disagrees becomes an item of the audit, until a maintainer’s yes makes it the path', async () => {
    expect(open()).toEqual([]);
    await take(OTHER, '--yes');
    expect(open().map(({ message }) => message)).toEqual([expect.stringContaining('Picture ideas')]);
    expect(await take(OTHER, '--yes', '--another', '--path', '--device', 'web')).toMatchObject({ code: 2 });
    const refused = await take({ ...OTHER, day: '2026-11-22', screen: ['Menu', 'Elsewhere'] }, '--yes', '--path');
    expect(refused).toMatchObject({ code: 2, said: expect.stringContaining('carries no path') as string });
    const { code, said } = await take({ ...OTHER, day: '2026-11-22' }, '--yes', '--path', '--maintainer');
    expect(said).toContain('The checks pass.');
    expect(code).toBe(0);
    expect(checkContent(root).faults).toEqual([]);
    expect(stepOf()?.where?.android).toMatchObject({
      path: ['Menu', 'Settings', 'Posts', 'Picture ideas'],
      seen: '2026-11-22',
    });
    expect(labelsOn(stepOf() ?? {}, 'ios')).toEqual(['Menu', 'Settings & privacy', 'Posts', 'Photo ideas']);
    expect(open()).toEqual([]);
  });

  test('two readers who agree carry a path, and the old name goes into the history of its label', async () => {
    const desk: ScreenReport = {
      ...REPORT,
      address: '/chirper/object-to-training/#open-desk',
      page: [],
      screen: 'missing',
      device: 'iPhone',
    };
    const where = readContent(root).content.guides.get('chirper/object-to-training')?.data.steps[0]?.where ?? {};
    const [device = '', shown] = Object.entries(where)[0] ?? [];
    const labels = (Array.isArray(shown) ? shown : (shown?.path ?? [])).map((label) =>
      label.replace('Privacy Desk', 'Privacy Hall'),
    );
    expect(labels).toContain('Privacy Hall');
    const fresh = { ...desk, screen: labels, device };
    await take(fresh, '--yes');
    const { code, said } = await take({ ...fresh, day: '2026-11-19' }, '--yes', '--path');
    expect(said).toContain('became “Privacy Hall”');
    expect(code).toBe(0);
    const names = readContent(root).content.labels.get('chirper-privacy-desk')?.data.names.slice(0, 2);
    expect(names).toMatchObject([
      { name: 'Privacy Hall', status: 'current', from: '2026-11-19' },
      { name: 'Privacy Desk', status: 'leaving' },
    ]);
  });

  test('takes the body of the issue form, with what a person wrote of it', async () => {
    const body = [
      ['Which guide, and which step?', `https://switch.example/${GUIDE}/?device=android#open-ideas`],
      ['What do you see, from the first label to the last?', 'Menu > Settings > Posts > Photo ideas'],
      ['On what?', 'my Samsung phone'],
      ['In which country?', 'Germany'],
      ['In which language are your menus?', 'German'],
      ['Which version of the app, if you know it?', '_No response_'],
      ['On which day did you look?', '2026-11-20'],
    ];
    const text = body.map(([question = '', answer = '']) => `### ${question}\n\n${answer}\n`).join('\n');
    expect(await take(text, '--yes')).toMatchObject({ code: 0 });
    expect(sightings()[0]?.data).toMatchObject({ device: 'android', region: 'eu-eea', country: 'DE', language: 'de' });
  });
});

describe('hostile reports are refused in a sentence, and nothing is written', () => {
  test.each([
    ['an unknown guide', { address: 'https://x.example/chirper/nothing/#a' }, /no guide “chirper\/nothing”/],
    ['an unknown step', { address: `/${GUIDE}/#nothing` }, /no step “nothing”/],
    ['a path out of the folder', { address: '/../../etc/passwd#x' }, /no step|no guide/],
    ['a prototype', { address: '/__proto__/constructor#x' }, /no step|no guide/],
    ['a day in the future', { day: '2099-01-01' }, /future/],
    ['no day', { day: 'yesterday' }, /no day/],
    ['a day that there is not', { day: '2026-02-30' }, /no day/],
    ['an unknown device', { device: 'toaster' }, /no device/],
    ['a place that there is not', { region: 'Atlantis' }, /no place/],
    ['a country of another region', { region: 'x (eu-eea/US)' }, /no country/],
    ['a language that is none', { language: 'Klingon!' }, /no language/],
    ['markup', { screen: ['Menu', '<script>alert(1)</script>'] }, /markup/],
  ] as const)('%s', async (_what, over, message) => {
    const { code, said } = await take({ ...REPORT, ...over }, '--yes');
    expect(said).toMatch(message);
    expect(code).toBe(2);
    expect(sightings()).toEqual([]);
  });

  test.each([
    '&anchor',
    '*alias',
    '!!js/function x',
    "it's: a trap",
    '- a: b',
    'yes',
    'null',
    '{a: 1}',
    '[a, b]',
    '# comment',
    '? key',
    '2026-11-20',
    '0x1F',
    '%directive',
    '@at',
    '`tick`',
    '| block',
    '---',
    '${x}',
    '$&',
  ])('a label that YAML would read otherwise stays a label: %s', async (label) => {
    const screen = ['Menu', label];
    expect(await take({ ...REPORT, screen, day: '2026-11-22' }, '--yes', '--maintainer', '--path')).toMatchObject({
      code: 0,
    });
    expect(sightings()[0]?.data.labels).toEqual(screen);
    expect(labelsOn(stepOf() ?? {}, 'android')).toEqual(screen);
    expect(checkContent(root).faults).toEqual([]);
  });

  test('what the checks of the site refuse is not written', async () => {
    const { code, said } = await take({ ...REPORT, screen: ['Menu', '"Ideas"'] }, '--yes', '--maintainer', '--path');
    expect(said).toMatch(/quotation.*Nothing was written/s);
    expect(code).toBe(1);
    expect(sightings()).toEqual([]);
  });

  test('a file that is not there, and one without end', async () => {
    const lines: string[] = [];
    const run = (file: string) =>
      runCommand(sighting, ['--report', file, '--yes'], root, { out: (line) => lines.push(line) });
    expect(await run(path.join(root, 'nothing'))).toBe(2);
    if (existsSync('/dev/zero')) expect(await run('/dev/zero')).toBe(2);
    expect(lines.join(' ')).toMatch(/cannot be read.*larger than/);
  });
});

test('a project without sightings has none, and no fault', async () => {
  expect(checkContent('.').content.sightings).toBeInstanceOf(Map);
  expect((await take(REPORT, '--yes')).code).toBe(0);
  expect(readFileSync(path.join(root, 'content/sightings/chirper.yaml'), 'utf8')).toMatch(
    /^open-ideas-android-2026-11-20:\n/,
  );
});

describe('the check of sightings', () => {
  test.each([
    ['step: chirper/nothing#a', /no guide/],
    [`step: ${GUIDE}#nothing`, /no step/],
    ['label: nothing', /no label/],
    [`step: ${GUIDE}#open-ideas\n  device: toaster`, /no kind of device/],
    [`step: ${GUIDE}#open-ideas\n  region: atlantis`, /no region/],
    [`step: ${GUIDE}#open-ideas\n  country: US`, /does not lie in/],
    ['step: plauder/hide-last-seen#open', /in the file of chirper/],
    [`step: ${GUIDE}#open-ideas\n  labels: [<b>]\n  day: 2099-01-01`, /future/],
  ])('tells %s', (fields, message) => {
    const given = new Set(fields.split('\n').map((line) => line.trim().split(':')[0]));
    const rest = ['device: android', 'region: eu-eea', 'language: en', 'labels: [A]', 'day: 2026-11-20', 'by: reader'];
    const lines = [fields, ...rest.filter((line) => !given.has(line.split(':')[0])).map((line) => `  ${line}`)];
    writeFileSync(path.join(root, 'content/sightings/chirper.yaml'), `one:\n  ${lines.join('\n')}\n`);
    expect(
      checkContent(root)
        .faults.map((fault) => fault.message)
        .join('\n'),
    ).toMatch(message);
  });

  test('tells a path that stands on one reader’s word, or on a sighting of something else', () => {
    const file = path.join(root, 'content/sightings/plauder.yaml');
    const text = readFileSync(file, 'utf8');
    const faults = () =>
      checkContent(root)
        .faults.map(({ message }) => message)
        .join('\n');
    writeFileSync(file, text.replace('by: maintainer', 'by: reader'));
    expect(faults()).toMatch(/what one reader reported/);
    writeFileSync(file, text.replace('[More, Privacy, Last seen]', '[More, Privacy, Seen]'));
    expect(faults()).toMatch(/shows another path/);
    writeFileSync(file, text.replace('2026-11-20', '2026-11-01'));
    expect(faults()).toMatch(/the path says 2026-11-20/);
  });
});

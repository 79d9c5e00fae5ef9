/**
 * The jobs of a volunteer, as scripts, on a copy of the fixture site: each one command, and green at its end. What each
 * took is printed; two minutes is what a person may need, and the command is the smallest part of that.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { partsOf } from '../../../src/domain/steps.ts';
import { labelsOf } from '../../../src/domain/paths.ts';
import { checkContent } from '../../../tools/check/check.ts';
import { label } from '../../../tools/edit/label.ts';
import { newChange } from '../../../tools/edit/new/change.ts';
import { newClaim } from '../../../tools/edit/new/claim.ts';
import { newGuide } from '../../../tools/edit/new/guide.ts';
import { newLetter } from '../../../tools/edit/new/letter.ts';
import { newSituation } from '../../../tools/edit/new/situation.ts';
import { newSource } from '../../../tools/edit/new/source.ts';
import { rename } from '../../../tools/edit/rename.ts';
import { retire } from '../../../tools/edit/retire.ts';
import { sighting } from '../../../tools/sighting/cli.ts';
import { runCommand, type CommandMaker } from '../../../tools/edit/run.ts';
import { formerAddresses } from '../../../tools/redirects/redirects.ts';

const TWO_MINUTES_MS = 120_000;
const took: string[] = [];
afterAll(() => {
  console.log(took.join('\n'));
});

/** A copy of the fixture site. */
function copy(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'nss-jobs-'));
  cpSync('tests/fixtures/site/content', path.join(root, 'content'), { recursive: true });
  return root;
}

/** Runs a job. Out: its exit code and what it said. */
async function job(root: string, make: CommandMaker, ...argv: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const begun = performance.now();
  const code = await runCommand(make, argv, root, { out: (line) => lines.push(line) });
  const ms = performance.now() - begun;
  expect(ms).toBeLessThan(TWO_MINUTES_MS);
  took.push(`${ms.toFixed(0).padStart(6)} ms  ${argv.slice(0, 2).join(' ')}`);
  return { code, said: lines.join('\n') };
}

const FRESH = [
  ...['--source', 'https://example.org/fresh', '--source-title', 'A fresh look at menus'],
  ...['--source-publisher', 'Chirper', '--source-published', '2026-11-02', '--source-kind', 'help-page'],
  ...['--source-tier', '1', '--source-read', 'in-full'],
];
const GUIDE = [
  ...[
    'chirper/mute-the-bird',
    '--title',
    'Mute the bird in Chirper',
    '--outcome',
    'The bird no longer sings at night.',
  ],
  ...['--limits', 'Other birds still sing.', '--effect', 'full', '--topic', 'ads', '--use', 'ads', '--region', 'uk,us'],
  ...['--device', 'ios,web', '--step', 'Open “Sounds” | ios: Menu > Sounds | web: Sounds', '--step', 'Turn off “Bird”'],
  ...['--alias', 'bird noise,loud bird'],
];

describe('a volunteer’s job is one command, and green', () => {
  test('a new guide with a new source', async () => {
    const root = copy();
    const { content } = readContent(root);
    const [topic = ''] = content.topics.keys();
    const [use = ''] = content.uses.keys();
    const argv = GUIDE.map((word, index) =>
      GUIDE[index - 1] === '--topic' ? topic : GUIDE[index - 1] === '--use' ? use : word,
    );
    const { code, said } = await job(root, newGuide, ...argv, ...FRESH);
    expect(said).toContain('The checks pass.');
    expect(code).toBe(0);
    const after = checkContent(root);
    expect(after.faults).toEqual([]);
    const guide = after.content.guides.get('chirper/mute-the-bird')?.data;
    expect(guide?.steps[0]?.where).toEqual({ ios: ['Menu', 'Sounds'], web: ['Sounds'] });
    expect(guide?.steps[0]?.seen).toBe('2026-11-02');
    expect(guide?.regions.in).toEqual(['uk', 'us']);
    expect(after.content.sources.get(guide?.evidence.source ?? '')?.data.url).toBe('https://example.org/fresh');
  });

  test('a new change, a new claim, a new source', async () => {
    const root = copy();
    const change = await job(
      root,
      newChange,
      ...['bird-muted', '--title', 'Chirper’s bird became silent', '--date', '2026-11', '--date-kind', 'effective'],
      ...['--kind', 'product', '--app', 'chirper', '--region', 'no-limit-known', '--action', 'nothing-to-do'],
      ...['--summary', 'The bird of Chirper no longer sings by itself.', '--tip', 'You need not do anything about it.'],
      ...FRESH,
    );
    expect(change).toMatchObject({ code: 0 });
    const claim = await job(
      root,
      newClaim,
      ...['bird-spies', '--claim', 'The bird of Chirper listens to you at night.', '--title', 'Does the bird listen?'],
      ...[
        '--short',
        'Nobody has shown it.',
        '--group',
        'typing',
        '--verdict',
        'no-evidence',
        '--alias',
        'bird listens',
      ],
      ...['--answer', 'We found nothing that shows that the bird listens to anybody.'],
      ...['--origin', 'A post that was shared in November 2026.', '--source', 'https://example.org/fresh'],
    );
    expect(claim).toMatchObject({ code: 0 });
    const source = await job(
      root,
      newSource,
      'https://example.org/other',
      ...FRESH.slice(2),
      '--source-id',
      'other-look',
    );
    expect(source.code).toBe(0);
    expect(source.said).toContain('Next: Cite it');
    expect(checkContent(root).faults.map(({ rule }) => rule)).toEqual(['orphan']);
  });

  test('a new situation, through what there is and what only a source tells', async () => {
    const root = copy();
    const argv = [
      ...[
        'bird-at-night',
        '--title',
        'The bird wakes me at night',
        '--moment',
        'Chirper sings while you want to sleep',
      ],
      ...['--answer', 'Turn off the ideas first, then limit what is old.', '--limits', 'Birds outside still sing.'],
      ...[
        '--stage',
        'Look first | claim: typing-is-watched | do: Listen whether it is the phone',
        '--alias',
        'loud bird',
      ],
      ...[
        '--stage',
        'Then act | guide: chirper/limit-old-posts | tip: Sleep well after that. | letter: erasure | right: own',
      ],
      ...['--app', 'chirper', ...FRESH],
    ];
    expect(await job(root, newSituation, ...argv)).toMatchObject({ code: 0 });
    const { content, faults } = checkContent(root);
    expect(faults).toEqual([]);
    const situation = content.situations.get('bird-at-night')?.data;
    expect(situation?.stages.map(({ steps }) => steps.length)).toEqual([2, 4]);
    expect(situation?.stages[0]?.steps[1]?.sources).toEqual(['chirper-a-fresh-look-at-menus']);
    const wrong = argv.map((word) => word.replace('guide: chirper/limit-old-posts', 'guide: chirper/nothing'));
    expect((await job(copy(), newSituation, ...wrong)).said).toContain('The guide cannot be “chirper/nothing”.');
  });

  test('a new letter under a law, which names its article only where the law stands', async () => {
    const root = copy();
    const argv = [
      ...['night-act', '--request', 'erasure', '--region', 'uk', '--article', 'Article 3 of the Night Act'],
      ...[
        '--days',
        '14',
        '--subject',
        'Erasure of my songs',
        '--paragraph',
        'Under {{article}} I ask you to erase {{where}}.',
      ],
    ];
    expect(await job(root, newLetter, ...argv, ...FRESH)).toMatchObject({ code: 0 });
    const { content, faults } = checkContent(root);
    expect(faults).toEqual([]);
    expect(content.letters.get('night-act-erasure')?.data.laws.uk?.deadline.days).toBe(14);
    const bad = await job(root, newLetter, 'other-act', ...argv.slice(1), ...FRESH);
    expect(bad).toMatchObject({ code: 2, said: expect.stringContaining('uk has a letter for that') as string });
    const endless = await job(copy(), newLetter, ...argv.filter((word) => !['--days', '14'].includes(word)), ...FRESH);
    expect(endless).toMatchObject({ code: 2, said: expect.stringContaining('How long do they have?') as string });
  });

  test('a guide moves: its old address leads to the new one, its ticks come along, and nothing names the old one', async () => {
    const root = copy();
    const before = readContent(root).content.guides.get('chirper/turn-off-photo-ideas');
    const { code } = await job(root, rename, 'chirper/turn-off-photo-ideas', 'chirper/stop-photo-ideas');
    expect(code).toBe(0);
    const { content, faults } = checkContent(root);
    expect(faults).toEqual([]);
    expect(content.guides.has('chirper/turn-off-photo-ideas')).toBe(false);
    expect(formerAddresses(content)['/chirper/turn-off-photo-ideas/']).toBe('/chirper/stop-photo-ideas/');
    expect(content.guides.get('chirper/stop-photo-ideas')?.data.steps).toEqual(before?.data.steps);
    for (const { data } of content.changes.values()) expect(data.guides).not.toContain('chirper/turn-off-photo-ideas');
  });

  test('a guide ends: its address stays, and it says since when, why and what helps instead', async () => {
    const root = copy();
    const { code, said } = await job(
      root,
      retire,
      ...['chirper/hide-from-search-engines', '--why', 'The switch is no longer in the menu.', '--on', '2026-11-02'],
      ...['--instead', 'chirper/limit-old-posts', ...FRESH],
    );
    expect(said).toContain('The checks pass.');
    expect(code).toBe(0);
    const { content, faults } = checkContent(root);
    expect(faults).toEqual([]);
    const ended = content.guides.get('chirper/hide-from-search-engines')?.data.ended;
    expect(ended?.guides).toEqual(['chirper/limit-old-posts']);
    expect(content.changes.get(ended?.change ?? '')?.data.dates.effective).toBe('2026-11-02');
  });

  test('a renamed label: recorded with its source, and changed in every path that shows it', async () => {
    const root = copy();
    const listed = await job(
      root,
      label,
      'Photo ideas',
      'Picture tips',
      '--app',
      'chirper',
      '--since',
      '2026-11',
      ...FRESH,
      '--dry-run',
    );
    expect(listed.said).toMatch(/content\/guides\/chirper\/turn-off-photo-ideas\.mdx:\d+/);
    expect(checkContent(root).content.labels.get('chirper-photo-ideas')?.data.names).toHaveLength(2);
    const { code, said } = await job(
      root,
      label,
      ...['Photo ideas', 'Picture tips', '--app', 'chirper', '--since', '2026-11', '--gone', '--edit'],
      ...FRESH,
    );
    expect(said).toContain('The checks pass.');
    expect(code).toBe(0);
    const { content, faults } = checkContent(root);
    expect(faults).toEqual([]);
    expect(content.labels.get('chirper-photo-ideas')?.data.names.map(({ name, status }) => [name, status])).toEqual([
      ['Picture tips', 'current'],
      ['Photo ideas', 'former'],
      ['Roll helper', 'former'],
    ]);
    const step = content.guides.get('chirper/turn-off-photo-ideas')?.data.steps.find(({ id }) => id === 'open-ideas');
    expect(step).toMatchObject({ do: 'Open “Picture tips”', seen: '2026-11-02' });
    expect(step?.sources[0]).toBe('chirper-a-fresh-look-at-menus');
    const shown = [...content.guides.values()].flatMap(({ data }) =>
      partsOf(data).flatMap(({ part }) => Object.values(part.where ?? {}).flatMap(labelsOf)),
    );
    expect(shown).not.toContain('Photo ideas');
  });

  test('a label renamed over ten guides: one command changes each place', async () => {
    const root = copy();
    const file = path.join(root, 'content/guides/chirper/turn-off-photo-ideas.mdx');
    const text = readFileSync(file, 'utf8');
    for (let index = 1; index <= 9; index += 1)
      writeFileSync(
        path.join(root, `content/guides/chirper/turn-off-ideas-${String(index)}.mdx`),
        text
          .replace(/^title: .*$/m, `title: Turn off photo ideas, way ${String(index)}`)
          .replace(/^formerIds:.*\n(?: +- .*\n)*/m, ''),
      );
    expect(checkContent(root).faults).toEqual([]);
    const { code } = await job(
      root,
      label,
      ...['Photo ideas', 'Picture tips', '--app', 'chirper', '--since', '2026-11', '--gone', '--edit', ...FRESH],
    );
    expect(code).toBe(0);
    const { content, faults } = checkContent(root);
    expect(faults).toEqual([]);
    const renamed = [...content.guides.values()].filter(({ data }) =>
      data.steps.some((step) => step.id === 'open-ideas' && step.do === 'Open “Picture tips”'),
    );
    expect(renamed).toHaveLength(10);
  });

  test('a new region: one entry in one file', () => {
    const root = copy();
    const file = path.join(root, 'content/regions.yaml');
    const begun = performance.now();
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8').trimEnd()}\natlantis:\n  name: Atlantis\n  inSentence: Atlantis\n  countries: [AQ]\n  zones: [Antarctica/Troll]\n`,
    );
    const { content, faults } = checkContent(root);
    took.push(`${(performance.now() - begun).toFixed(0).padStart(6)} ms  a new region`);
    expect(faults).toEqual([]);
    expect(content.regions.get('atlantis')?.data.name).toBe('Atlantis');
  });

  test('a label of one device only: the path gets evidence of its own, the other keeps its date', async () => {
    const root = copy();
    const { code } = await job(
      root,
      label,
      ...['Settings & privacy', 'Settings, all', '--app', 'chirper', '--since', '2026-11', '--edit'],
      ...['--about', 'The page with all settings of Chirper.', ...FRESH],
    );
    expect(code).toBe(0);
    const step = readContent(root).content.guides.get('chirper/turn-off-photo-ideas')?.data.steps[0];
    expect(step?.where).toEqual({
      ios: { path: ['Menu', 'Settings, all', 'Posts'], seen: '2026-11-02', sources: ['chirper-a-fresh-look-at-menus'] },
      android: ['Menu', 'Settings', 'Posts'],
    });
    expect(step?.seen).toBe('2026-05');
  });
});

describe('what goes wrong', () => {
  test('is told with the valid values, and nothing is written', async () => {
    const root = copy();
    expect(await job(root, rename, 'chirper/nothing', 'chirper/x')).toMatchObject({
      code: 2,
      said: expect.stringContaining(
        'The guide cannot be “chirper/nothing”. It can be: chirper/delete-account',
      ) as string,
    });
    const bad = await job(root, newGuide, ...GUIDE, ...FRESH, '--minutes', '0');
    expect(bad.code).not.toBe(0);
    expect(checkContent(root).faults).toEqual([]);
    expect(readContent(root).content.guides.has('chirper/mute-the-bird')).toBe(false);
  });

  test('an edit that the checks refuse is not written', async () => {
    const root = copy();
    const file = path.join(root, 'content/guides/chirper/turn-off-photo-ideas.mdx');
    const before = readFileSync(file, 'utf8');
    const { code, said } = await job(
      root,
      label,
      // A label cannot have been seen before it was there.
      ...['Photo ideas', 'Picture tips', '--app', 'chirper', '--since', '2026-11-20', '--edit', ...FRESH],
    );
    expect(code).toBe(1);
    expect(said).toContain('Nothing was written');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('every command has help, which names what it needs', async () => {
    const root = copy();
    for (const make of [
      newGuide,
      newChange,
      newClaim,
      newSituation,
      newLetter,
      newSource,
      rename,
      retire,
      label,
      sighting,
    ]) {
      const { code, said } = await job(root, make, '--help');
      expect(code).toBe(0);
      expect(said).toContain('--dry-run');
    }
  });

  test('what is missing is asked for', async () => {
    const root = copy();
    const asked: string[] = [];
    const answers = ['chirper/delete-account', 'chirper/leave'];
    const code = await runCommand(rename, [], root, {
      out: () => undefined,
      ask: (question) => (asked.push(question), Promise.resolve(answers.shift() ?? '')),
    });
    expect(code).toBe(0);
    expect(asked).toHaveLength(2);
  });
});

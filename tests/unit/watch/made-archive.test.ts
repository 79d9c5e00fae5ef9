/** The acceptance test of the policy watch: every kind of noise, with real changes in it and between. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readArgs } from '../../../tools/policy-watch/args.ts';
import { runWatch, type ArchiveOutcome } from '../../../tools/policy-watch/watch-run.ts';
import type { Kind } from '../../../tools/policy-watch/watch/classify.ts';
import type { Site } from '../../../tools/policy-watch/site.ts';
import { BASE, makeArchive, policy, sentences, type MadeArchive, type MadeCommit } from './made-archive.ts';
import { madeConfig, POLICY, SISTER } from './made-config.ts';

const OTHER = 'Alpha/Data Policy.md';
const british = (text: string): string => text.replaceAll('that you or others', 'you or others');
const notice = 'We will begin to train models with public drawings on 1 June. You can say no before then.';
const place = [
  'Residents of Atlantis can ask for a paper copy.',
  'Residents of Atlantis have ninety days.',
  'The Atlantis office is open on Mondays.',
];

/** What the policy says after each real change, one upon the other. */
const real1 = {
  body: [...BASE.body.slice(0, 20), 'Alpha now shares your recipes with bakers in your town.', ...BASE.body.slice(20)],
};
const real2 = {
  ...real1,
  date: 'March 1, 2026',
  body: [...real1.body, 'We may sell the names of your plants to gardeners.'],
};
const real3 = { ...real2, rights: BASE.rights.slice(0, 2) };
const real4 = { ...real3, objection: 'https://help.alpha.example/privacy' };
const real5 = { ...real4, notice };
const real6 = { ...real4, date: 'April 20, 2026' };
const real7 = {
  ...real6,
  body: real6.body.map((text, at) =>
    at === 3 ? 'A robot gardener waters what you photograph, without asking first.' : text,
  ),
};
const real8 = { ...real7, body: [...real7.body, 'Your bus tickets go to the town hall once a week.'] };
const real9 = { ...real8, body: [...real8.body, 'Your account photos, or'] };

interface Step extends MadeCommit {
  readonly kind?: Kind;
  readonly real?: boolean;
}

const alpha = (name: string, day: number, text: string, kind: Kind, more: Partial<Step> = {}): Step => ({
  name,
  day,
  files: { [POLICY]: text },
  kind,
  ...more,
});

const STEPS: Step[] = [
  { name: 'readme', day: 0, files: { 'README.md': 'An archive.' } },
  alpha('first', 1, policy(), 'first', {
    files: { [POLICY]: policy(), [SISTER]: policy({ body: [...sentences(40), 'Your profile photo, or'] }) },
  }),
  alpha('signed-link', 2, policy({ token: 'BBB' }), 'format'),
  alpha(
    'self-link',
    3,
    policy({ token: 'BBB' }).replace('Privacy Policy\n==', '[Privacy Policy](https://alpha.example/policy#top)\n=='),
    'format',
  ),
  alpha('padding', 4, policy({ token: 'CCC' }).replaceAll('\n\n', '\n   \n\n'), 'format'),
  alpha('list-marks', 5, policy({ token: 'CCC' }, '-'), 'format'),
  alpha(
    'emphasis',
    6,
    policy({ token: 'CCC' }, '-').replace('Your rights', '**Your rights**').replace('copy', '_copy_'),
    'format',
  ),
  alpha('reordered', 7, policy({ body: [...BASE.body.slice(30), ...BASE.body.slice(0, 30)] }), 'reordered'),
  alpha('order-back', 8, policy(), 'flip'),
  alpha('empty', 9, 'This page is not here right now', 'broken'),
  alpha('recovered', 10, policy(), 'recovery'),
  alpha('repeated', 11, policy() + policy() + policy() + policy(), 'repeated'),
  alpha('recovered-2', 12, policy(), 'recovery'),
  alpha('spelling', 13, british(policy()), 'spelling'),
  alpha('spelling-back', 14, policy(), 'flip'),
  alpha('place-on', 15, policy({ rights: [...BASE.rights, ...place] }), 'new'),
  alpha('place-off', 16, policy(), 'flip'),
  alpha('place-on-2', 17, policy({ rights: [...BASE.rights, ...place] }), 'flip'),
  alpha('place-off-2', 18, policy(), 'flip'),
  alpha('place-on-3', 18.5, policy({ rights: [...BASE.rights, ...place] }), 'flip'),
  alpha('place-off-3', 22, policy(), 'flip'),
  alpha('real-1', 30, policy(real1), 'new', { real: true }),
  alpha('real-1-gone', 31, policy(), 'flip'),
  alpha('real-1-back', 31.5, policy(real1), 'flip'),
  alpha('no-popups', 40, policy({ ...real1, popups: [] }), 'recombined'),
  alpha('popups-back', 41, policy(real1), 'flip'),
  alpha('no-popups-2', 42, policy({ ...real1, popups: [] }), 'flip'),
  alpha('real-2', 60, policy(real2), 'new', { real: true }),
  alpha('no-popups-3', 61, policy({ ...real2, popups: [] }), 'recombined'),
  alpha('popups-back-2', 62, policy(real2), 'flip'),
  alpha('real-3', 70, policy(real3), 'recombined', { real: true }),
  alpha('real-4', 75, policy(real4), 'link', { real: true }),
  alpha('stamp', 78, policy({ ...real4, stamp: 'Page reviewed on 20 March 2026' }), 'date-only'),
  alpha('related', 79, policy({ ...real4, related: ['About Alpha', 'How to water a fern'] }), 'furniture'),
  alpha('signpost', 80, policy({ ...real4, related: ['About Alpha', 'Ferns and their friends'] }), 'labels'),
  alpha('real-5', 85, policy(real5), 'new', { real: true }),
  alpha('notice-over', 100, policy(real4), 'flip'),
  alpha(
    'wrong-page',
    101,
    `Cookie Rules\n============\n\nEffective May 3, 2019\n\n${sentences(80, 700).join('\n\n')}`,
    'wrong-page',
  ),
  alpha('recovered-3', 102, policy(real4), 'recovery'),
  alpha(
    'fleeting',
    104,
    policy({ ...real4, rights: [...real4.rights, 'Please wear a hat while you read this.'] }),
    'new',
  ),
  alpha('fleeting-over', 105, policy(real4), 'flip'),
  alpha('real-6', 110, policy(real6), 'redated', { real: true }),
  {
    name: 'real-7',
    day: 115,
    files: { [POLICY]: null, [OTHER]: policy(real7) },
    kind: 'new',
    real: true,
    subject: 'Rename the document',
  },
  {
    name: 'name-back',
    day: 116,
    files: { [OTHER]: null, [POLICY]: policy(real7) },
    kind: 'same',
    subject: 'Rename the document again',
  },
  { name: 'readme-side', day: 117, files: { 'README.md': 'An archive of made-up text.' }, parents: ['name-back'] },
  alpha('real-8', 118, policy(real8), 'new', { parents: ['name-back'], real: true }),
  {
    name: 'merge',
    day: 119,
    files: { 'README.md': 'An archive of made-up text.', [POLICY]: policy(real8) },
    parents: ['readme-side', 'real-8'],
    subject: 'Merge a branch',
  },
  {
    name: 'not-taken',
    day: 120,
    files: { [POLICY]: policy({ ...real8, rights: [...BASE.rights, 'We never took this branch over.'] }) },
    parents: ['merge'],
  },
  { name: 'readme-side-2', day: 120.5, files: { 'README.md': 'Still made up.' }, parents: ['merge'] },
  {
    name: 'merge-2',
    day: 121,
    files: { 'README.md': 'Still made up.' },
    parents: ['readme-side-2', 'not-taken'],
    subject: 'Merge a branch, keeping ours',
  },
  alpha(
    'scope',
    122,
    policy({ ...real8, rights: [...real8.rights, 'The footer tells the time in three towns.'] }),
    'scope',
    { subject: 'Apply technical or declaration upgrade on Alpha Privacy Policy' },
  ),
  alpha(
    'real-9',
    130,
    policy({ ...real9, rights: [...real8.rights, 'The footer tells the time in three towns.'] }),
    'new',
    { real: true },
  ),
  {
    name: 'real-9-sister',
    day: 130.2,
    files: { [SISTER]: policy({ body: [...sentences(40), 'Your account photos, or'] }) },
    real: true,
  },
  alpha('truncated', 131, policy(real9).slice(0, 2600), 'truncated'),
];

const SITE: Site = {
  guides: [{ id: 'facebook/object', platforms: ['facebook'], topics: ['ai-training'], priority: 1 }],
  sources: new Map(),
  records: [],
};

let archive: MadeArchive;
let outcome: ArchiveOutcome;

async function run(...args: string[]): Promise<ArchiveOutcome> {
  const [only] = await runWatch(
    readArgs(['--archive', archive.directory, ...args]),
    madeConfig,
    { archives: {} },
    SITE,
    () => undefined,
  );
  if (!only) throw new Error('no outcome');
  return only;
}

beforeAll(async () => {
  archive = makeArchive(STEPS);
  outcome = await run();
}, 60_000);

describe('the made archive', () => {
  it('takes every recording for what it is', () => {
    const judged = outcome.documents.find(({ id }) => id === 'alpha-policy')?.judged ?? [];
    const expected = STEPS.filter(({ kind }) => kind !== undefined).map(({ name, kind }) => `${name}: ${String(kind)}`);
    const names = new Map(STEPS.map(({ name }) => [archive.hash(name), name]));
    expect(judged.map(({ commit, kind }) => `${names.get(commit) ?? commit}: ${kind}`)).toEqual(expected);
  });

  it('finds every real change and reports no noise', () => {
    const names = new Map(STEPS.map(({ name }) => [archive.hash(name), name]));
    const reported = outcome.findings.map(({ commits }) => commits.map((commit) => names.get(commit)).join('+'));
    expect(reported).toEqual(STEPS.filter(({ real }) => real === true).map(({ name }) => name));
  });

  const finding = (name: string): ArchiveOutcome['findings'][number] => {
    const found = outcome.findings.find(({ commits }) => commits[0] === archive.hash(name));
    if (!found) throw new Error(`no finding for ${name}`);
    return found;
  };

  it('keeps the first recording as the date of a change that flipped back once', () => {
    expect(finding('real-1').firstRecorded).toBe(archive.date('real-1').replace('.000', ''));
    expect(finding('real-1').confirmed?.by).toBe('stood');
  });

  it('shows what changed, words marked, and not the pop-ups that came and went', () => {
    const second = finding('real-2');
    expect(second.effective).toEqual({ before: '2026-01-01', after: '2026-03-01' });
    const right = second.passages.map(({ after }) =>
      after.map(({ text, changed }) => (changed ? `{${text}}` : text)).join(''),
    );
    expect(right).toContain('{We may sell the names of your plants to gardeners.}');
    expect(right.join(' ')).not.toContain('drawer');
  });

  it('reports a line that goes in one place and stays in another', () => {
    const third = finding('real-3');
    expect(third.kind).toBe('removal');
    expect(third.passages.map(({ before }) => before.map(({ text }) => text).join(''))).toEqual([
      'Public drawings that you or others share',
    ]);
  });

  it('reports where the right to object leads', () => {
    expect(finding('real-4')).toMatchObject({
      kind: 'link',
      links: [
        {
          words: 'right to object',
          before: ['alpha.example/help/contact/1111'],
          after: ['help.alpha.example/privacy'],
        },
      ],
      topics: ['rights'],
    });
  });

  it('marks a notice as one, with its last day, its topics and guides', () => {
    const fifth = finding('real-5');
    expect(fifth).toMatchObject({ notice: true, topics: ['ai-training'], guides: ['facebook/object'] });
    expect(fifth.lastShown).toBe(archive.date('notice-over').replace('.000', ''));
  });

  it('reports a new effective date alone as such', () => {
    expect(finding('real-6')).toMatchObject({
      kind: 'date',
      effective: { before: '2026-03-01', after: '2026-04-20' },
      passages: [],
    });
  });

  it('follows a renamed file and counts a watched phrase that appears', () => {
    expect(finding('real-7').phrases).toEqual([{ phrase: 'robot gardener', before: 0, after: 1 }]);
  });

  it('lets sister documents confirm each other at once', () => {
    expect(finding('real-9').confirmed?.by).toBe('sister');
    expect(finding('real-9').sisters).toEqual([finding('real-9-sister').id]);
  });

  it('looks from a date or a commit on, and at chosen documents only', async () => {
    const from = archive.date('real-7').slice(0, 10);
    const late = ['real-7', 'real-8', 'real-9', 'real-9-sister'].map((name) => archive.hash(name));
    expect((await run('--since', from)).findings.flatMap(({ commits }) => commits)).toEqual(late);
    expect(
      (await run('--since', archive.hash('name-back').slice(0, 10))).findings.flatMap(({ commits }) => commits),
    ).toEqual(late.slice(1));
    expect((await run('--document', 'beta*')).findings.flatMap(({ commits }) => commits)).toEqual(late.slice(3));
  });
});

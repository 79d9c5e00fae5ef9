/** The gate for content: of all these ways to spoil it, none passes in silence, none crashes, each is blamed on its place. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentPlace } from '../../../src/content/folder.ts';
import { walk } from '../../../src/content/walk.ts';
import { checkContent } from '../../../tools/check/check.ts';
import type { Finding } from '../../../tools/lint/rule.ts';
import { fieldMutations, MARKUP, type Mutation } from './mutations.ts';

const root = mkdtempSync(path.join(tmpdir(), 'nss-mutations-'));
cpSync('tests/fixtures/site/content', path.join(root, 'content'), { recursive: true });
const { files } = walk(contentPlace(root));

/** One in so many of the general mutations is tried; `EVERY=1` tries them all. */
const EVERY = Number(process.env.EVERY ?? 61);
/** Far above what any of them takes; what hangs is told as such. */
const LONGEST_MS = 2000;

/**
 * The faults of the content with one file spoiled, and how long it took in processor time of this
 * thread: other tests may share the process.
 */
function faultsOf({ file, bytes }: Mutation): { faults: Finding[]; ms: number } {
  const target = path.join(root, 'content', file);
  const before = files.some(({ below }) => below === file) ? readFileSync(target) : undefined;
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  const start = process.threadCpuUsage();
  try {
    const { faults } = checkContent(root);
    const { user, system } = process.threadCpuUsage(start);
    return { faults, ms: (user + system) / 1000 };
  } finally {
    if (before) writeFileSync(target, before);
    else rmSync(target);
  }
}

/** The field of a fault, and the same with the entry that holds it: rules leave out the entry of a file of many. */
function namesOf({ entry, field }: Finding): string[] {
  return [field, `${entry}.${field}`];
}

/** Whether two fields are the same, or one lies in the other. */
function within(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** What is wrong with the answer to a mutation, or nothing. */
function complaint(mutation: Mutation): string | undefined {
  const { faults, ms } = faultsOf(mutation);
  if (faults.length === 0) return `${mutation.name}: passes in silence`;
  if (ms > LONGEST_MS) return `${mutation.name}: took ${ms.toFixed(0)} ms`;
  const file = `content/${mutation.file}`;
  const right = faults.some(
    (fault) =>
      fault.file === file &&
      (mutation.message?.test(fault.message) ?? true) &&
      (mutation.field === undefined || namesOf(fault).some((name) => within(name, mutation.field ?? ''))),
  );
  return right
    ? undefined
    : `${mutation.name}: blamed on ${faults
        .slice(0, 3)
        .map((fault) => `${fault.file} ${fault.field} (${fault.message})`)
        .join('; ')}`;
}

test('the fixture site has no fault before it is spoiled', () => {
  expect(checkContent(root).faults).toEqual([]);
});

test('every wrong value of a field is told at that field', { timeout: 600_000 }, () => {
  const mutations = files.flatMap((file, index) => fieldMutations(root, file, index, EVERY));
  expect(mutations.length).toBeGreaterThan(300);
  expect(mutations.flatMap((mutation) => complaint(mutation) ?? [])).toEqual([]);
});

test('whatever is no text is told in the body, for every kind of page', { timeout: 600_000 }, () => {
  const prose = ['guides/', 'changes/', 'claims/', 'rights/'].map((folder) => {
    const file = files.find(({ below }) => below.startsWith(folder));
    if (!file) throw new Error(`the fixture has no ${folder}`);
    return file.below;
  });
  const mutations = MARKUP.map(([name, text], index): Mutation => {
    const file = prose[index % prose.length] ?? '';
    return {
      name: `${file}: ${name}`,
      file,
      bytes: `${readFileSync(path.join(root, 'content', file), 'utf8')}\n${text}\n`,
      message: /./,
    };
  });
  expect(mutations.flatMap((mutation) => complaint(mutation) ?? [])).toEqual([]);
});

test('one fault is told once: those that follow from it are not', { timeout: 600_000 }, () => {
  for (const { below } of files.filter(({ to }) => 'collection' in to)) {
    const text = readFileSync(path.join(root, 'content', below), 'utf8');
    const broken = below.endsWith('.mdx') ? text.replace('---\n', '---\n\tbroken: [\n') : `\tbroken: [\n${text}`;
    const { faults } = faultsOf({ name: below, file: below, bytes: broken });
    expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      expect.stringMatching(new RegExp(`^content/${below.replaceAll('.', '\\.')}: is not valid YAML`)),
    ]);
  }
});

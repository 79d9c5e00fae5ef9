/** The audit as a whole: order, output, exit codes, and the real content. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findByReaders } from '../../../tools/audit/audit.ts';
import { guideReaders } from '../../../tools/lint/readers.ts';
import { asMarkdown, asTable } from '../../../tools/audit/report.ts';
import { RULES } from '../../../tools/audit/rules/index.ts';
import { readContent } from '../../../src/content/read.ts';
import { guide } from '../../../src/schemas/guide.ts';
import { GUIDE, madeContext, SOURCE } from './made-content.ts';
import { say, type Said } from '../terminal.ts';
import { auditCommand } from '../../../tools/audit/command.ts';

const CLI = path.resolve('tools/audit/cli.ts');
const run = (...args: string[]): Promise<Said> => say(auditCommand, args);

describe('order', () => {
  const items = findByReaders(
    madeContext({
      guides: {
        'facebook/first': { ...GUIDE, checked: '2025-01-01', evidence: { date: '2024-01', source: 'help' } },
        'facebook/last': { ...GUIDE, priority: 5, checked: '2025-01-01' },
      },
    }),
  );

  it('puts what concerns most readers first, then the more pressing rule', () => {
    expect(items.map(({ entry, rule }) => `${entry} ${rule}`)).toEqual([
      'facebook/first old-evidence',
      'facebook/first old-check',
      'facebook/last old-check',
    ]);
  });

  it('weighs priority, platform and regions', () => {
    const settings = readContent().settings.audit;
    if (!settings) throw new Error('content/audit.yaml is missing');
    const weigh = (id: string, more: object): number => guideReaders(id, guide.parse({ ...GUIDE, ...more }), settings);
    expect(weigh('facebook/x', {})).toBeGreaterThan(weigh('facebook/x', { priority: 2 }));
    expect(weigh('facebook/x', {})).toBeGreaterThan(weigh('threads/x', {}));
    expect(weigh('facebook/x', {})).toBeGreaterThan(weigh('facebook/x', { regions: { in: ['eu-eea'] } }));
    expect(weigh('facebook/x', { regions: { in: ['eu-eea'] } })).toBeGreaterThan(
      weigh('facebook/x', { regions: { in: ['liechtenstein'] } }),
    );
  });

  it('gives a source the readers of the pages that cite it, in fields or in prose', () => {
    const { readers } = madeContext({
      sources: { prose: SOURCE, lone: SOURCE },
      body: 'So it is.<Cite source="prose" />',
    });
    expect([readers.source('help'), readers.source('prose')]).toEqual([60, 60]);
    expect(readers.source('lone')).toBe(0);
  });

  it('is shown as a table with counts, and as Markdown that the content cannot break', () => {
    expect(asTable(items, items.slice(0, 1), 120)).toMatch(
      /readers {2}rule[\s\S]+facebook\/first[\s\S]+… and 2 more[\s\S]+3 items[\s\S]+2 {2}old-check/,
    );
    const [first] = items;
    if (!first) throw new Error('no items');
    expect(asMarkdown([first], [{ ...first, message: 'a | b <img>' }], '2026-11-23')).toContain('a \\| b \\<img\\>');
    expect(asTable([], [], 80)).toBe('Nothing needs a person today.\n');
  });
});

describe('the command', () => {
  it('says as a process what it says here, with its exit codes', async () => {
    const call = (...args: string[]) =>
      spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
    const { status, stdout, stderr } = call('--top', '5');
    expect({ status, out: stdout, err: stderr }).toEqual(await run('--top', '5'));
    expect(call('--bogus').status).toBe(2);
  });

  it('reads the real content and tells something in every form', async () => {
    const table = await run('--top', '5');
    expect([table.status, table.err]).toEqual([0, '']);
    expect(table.out).toMatch(/^readers {2}rule/);
    const lines = (await run('--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { rule: string; readers: number; file: string });
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.map(({ readers }) => readers)).toEqual(lines.map(({ readers }) => readers).sort((a, b) => b - a));
    expect((await run('--markdown', '--top', '2')).out).toContain('| items | rule |');
  });

  it('lets old age show: five years from now every guide is due', async () => {
    const lines = (await run('--json', '--rule', 'old-check', '--today', '2031-11-23')).out.trim().split('\n');
    expect(lines.length).toBeGreaterThan(100);
  });

  it('fails above a threshold, and not at it', async () => {
    const total = (await run('--json')).out.trim().split('\n').length;
    expect((await run('--fail-above', String(total))).status).toBe(0);
    expect((await run('--fail-above', String(total - 1))).status).toBe(1);
  });

  it.each([
    [['--rule', 'nonsense'], /There is no rule "nonsense"\. There are: .*changed-since/],
    [['--top', 'many'], /--top needs a number/],
    [['--today', '2026-13-01'], /--today needs a day/],
    [['--root', '/tmp'], /There is no content below \/tmp/],
    [['--bogus'], /Unknown option/],
  ])('tells mistakes in a sentence: %j', async (args, message) => {
    const result = await run(...args);
    expect([result.status, result.err]).toEqual([2, expect.stringMatching(message)]);
    expect(result.err).not.toMatch(/\n\s+at /);
  });

  it('names every rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

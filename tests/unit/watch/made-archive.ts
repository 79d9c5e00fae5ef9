/** An archive made by the tests with git, of text invented here: a policy of the made-up service "Alpha". */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One file of a commit: its text, or null to delete it. */
type Files = Readonly<Record<string, string | null>>;

/** One commit to make. `day` counts from 1 January 2026, with a fraction for the hour. */
export interface MadeCommit {
  readonly name: string;
  readonly day: number;
  readonly files: Files;
  readonly subject?: string;
  /** Names of parents; the commit before by default. */
  readonly parents?: readonly string[];
}

/** A repository and the full hashes of its commits by name. */
export interface MadeArchive {
  readonly directory: string;
  readonly hash: (name: string) => string;
  readonly date: (name: string) => string;
}

const START = Date.UTC(2026, 0, 1, 6);

const { PATH } = process.env;

function git(directory: string, args: readonly string[], input?: string): string {
  return execFileSync('git', ['-C', directory, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...(input === undefined ? {} : { input }),
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH, HOME: directory, GIT_CONFIG_NOSYSTEM: '1' },
  });
}

export { git };

/** A fresh folder for a test. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'policy-watch-'));
}

/** Builds a bare repository named so that the configuration of the tests knows it. */
export function makeArchive(commits: readonly MadeCommit[], name = 'made-versions'): MadeArchive {
  const directory = path.join(temporaryFolder(), name);
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', directory]);
  const marks = new Map(commits.map((commit, index) => [commit.name, index + 1]));
  const time = (commit: MadeCommit): number => Math.round((START + commit.day * 86_400_000) / 1000);
  const data = (text: string): string => `data ${String(Buffer.byteLength(text))}\n${text}\n`;
  const stream = commits.map((commit, index) => {
    const parents = (commit.parents ?? (index === 0 ? [] : [commits[index - 1]?.name ?? ''])).map(
      (parent) => marks.get(parent) ?? 0,
    );
    const who = `Recorder <recorder@example.org> ${String(time(commit))} +0000`;
    const files = Object.entries(commit.files).map(([file, text]) =>
      text === null ? `D ${JSON.stringify(file)}\n` : `M 100644 inline ${JSON.stringify(file)}\n${data(text)}`,
    );
    const from = parents.map((mark, at) => `${at === 0 ? 'from' : 'merge'} :${String(mark)}\n`).join('');
    return `commit refs/heads/main\nmark :${String(index + 1)}\nauthor ${who}\ncommitter ${who}\n${data(commit.subject ?? `Record new changes (${commit.name})`)}${from}${files.join('')}\n`;
  });
  const marksFile = path.join(directory, 'marks');
  git(directory, ['fast-import', '--quiet', `--export-marks=${marksFile}`], stream.join(''));
  const hashes = new Map(
    execFileSync('cat', [marksFile], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => {
        const [mark = '', hash = ''] = line.split(' ');
        return [Number(mark.slice(1)), hash];
      }),
  );
  const find = (wanted: string): string => {
    const hash = hashes.get(marks.get(wanted) ?? -1);
    if (hash === undefined) throw new Error(`no commit ${wanted}`);
    return hash;
  };
  return {
    directory,
    hash: find,
    date: (wanted) => {
      const commit = commits.find((item) => item.name === wanted);
      if (!commit) throw new Error(`no commit ${wanted}`);
      return new Date(time(commit) * 1000).toISOString();
    },
  };
}

const SUBJECTS = ['Alpha', 'The service', 'Our app', 'This product', 'The website'];
const VERBS = ['collects', 'stores', 'receives', 'reads', 'records'];
const THINGS = [
  'your drawings',
  'your recipes',
  'the names of your plants',
  'your bus tickets',
  'your weather notes',
  'your chess games',
];
const WHEN = [
  'when you open it',
  'while you walk',
  'after you sign in',
  'each time you save',
  'as long as you agree',
  'before you leave',
];

/** Invented sentences, all different, `count` of them, from number `from` on. */
export function sentences(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => {
    const n = index + from;
    const pick = (list: readonly string[], divisor: number): string =>
      list[Math.floor(n / divisor) % list.length] ?? '';
    return `${pick(SUBJECTS, 1)} ${pick(VERBS, 5)} ${pick(THINGS, 25)} ${pick(WHEN, 150)} in drawer ${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + (Math.floor(n / 26) % 26))} of the cabinet.`;
  });
}

/** What a made policy is built from; every part can be changed alone. */
export interface PolicyParts {
  readonly date: string;
  readonly notice: string;
  readonly stamp: string;
  readonly body: readonly string[];
  readonly rights: readonly string[];
  readonly popups: readonly string[];
  readonly related: readonly string[];
  readonly objection: string;
  readonly token: string;
}

/** The policy in its first state. */
export const BASE: PolicyParts = {
  date: 'January 1, 2026',
  notice: '',
  stamp: 'Page reviewed on 2 January 2026',
  body: sentences(60),
  popups: sentences(130, 200),
  rights: ['You may ask us for a copy.', 'We answer within a month.', 'Public drawings that you or others share'],
  related: ['About Alpha'],
  objection: 'https://alpha.example/help/contact/1111',
  token: 'AAA',
};

/** Renders a policy as an archive would record it, Markdown and all. */
export function policy(parts: Partial<PolicyParts> = {}, mark = '*'): string {
  const all = { ...BASE, ...parts };
  const half = Math.ceil(all.body.length / 2);
  const items = (list: readonly string[]): string => list.map((text) => `${mark} ${text}`).join('\n');
  return `Privacy Policy
==============

${all.notice === '' ? '' : `${all.notice}\n\n`}Effective ${all.date} | [See previous versions](https://alpha.example/policy/version/${all.token})

[Play Video](https://video.cdn.example/v?sig=${all.token})

What we collect
---------------

${items(all.body.slice(0, half))}

How we use it
-------------

${all.body.slice(half).join(' ')}

We learn from public things. Public drawings that you or others share

Your rights
-----------

You have a [right to object](${all.objection}). See [our partners](https://l.alpha.example/l.php?u=https%3A%2F%2Fpartners.example%2Flist&h=${all.token}) \\[1\\].

${items(all.rights)}

${all.stamp}

Related articles
----------------

${all.related.map((title) => `[${title}](https://alpha.example/help/${title.length})`).join('')}

${all.popups.length === 0 ? '' : `Notes\n-----\n\n${all.popups.map((text, index) => `${String(index + 1)}\n\n${text}`).join('\n\n')}\n`}`;
}

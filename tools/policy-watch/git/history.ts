/** The recordings of one document, in order, from the history of an archive. */
import type { Archive } from './archive.ts';
import { utc } from './archive.ts';
import { explainGit, git, gitOut, WatchError } from './run.ts';

/** One commit that changed the document. `blob` is null when the commit took the file away. */
export interface Recording {
  readonly commit: string;
  /** Author date: when the page was recorded, not when it changed (ISO 8601, UTC). */
  readonly date: string;
  readonly subject: string;
  readonly blob: string | null;
}

const NO_BLOB = /^0+$/;

/** The names a file had before, newest first, by the renames that git sees in the history. In: the renames of the archive. */
export function formerNames(path: string, renames: ReadonlyMap<string, readonly string[]>): string[] {
  const names: string[] = [];
  const queue = [path];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    for (const old of renames.get(name) ?? []) {
      if (old === path || names.includes(old)) continue;
      names.push(old);
      queue.push(old);
    }
  }
  return names;
}

/**
 * All renames in the history: new name to old names. A partial clone may lack the versions that would tell whether a
 * changed file was renamed; then only renames without a change are seen.
 */
export async function readRenames(archive: Archive): Promise<Map<string, string[]>> {
  const list = (likeness: string): ReturnType<typeof git> =>
    git(archive.directory, [
      'log',
      '--format=',
      '--raw',
      '-z',
      `-M${likeness}`,
      '-l0',
      '--diff-filter=R',
      '--no-ext-diff',
      '--no-textconv',
      archive.head,
    ]);
  const all = await list('50%');
  const fields = (all.code === 0 ? all : await list('100%')).out.split('\0');
  const renames = new Map<string, string[]>();
  for (let index = 0; index < fields.length; index += 1) {
    if (!/^\n*:\d+ \d+ \S+ \S+ R\d*$/.test(fields[index] ?? '')) continue;
    const [from, to] = [fields[index + 1] ?? '', fields[index + 2] ?? ''];
    renames.set(to, [...(renames.get(to) ?? []), from]);
    index += 2;
  }
  return renames;
}

/**
 * The recordings of a document, oldest first. In: its path and the names it had before.
 * A merge counts only where its version is none of its parents' (`-c`); git's own simplification leaves out side
 * branches whose version was not taken over. Errors: WatchError when git fails.
 */
export async function readHistory(archive: Archive, paths: readonly string[]): Promise<Recording[]> {
  const result = await git(archive.directory, [
    'log',
    '--date-order',
    '--reverse',
    '--raw',
    '-c',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--format=%x01%H%x09%aI%x09%s',
    archive.head,
    '--',
    ...paths.map((path) => `:(top,literal)${path}`),
  ]);
  if (result.code !== 0) throw new WatchError(explainGit(archive.directory, result.err));
  const recordings: Recording[] = [];
  for (const block of result.out.split('\u0001').slice(1)) {
    const [head = '', ...lines] = block.split('\n');
    const [commit = '', date = '', subject = ''] = head.split('\t');
    let blob: string | null = null;
    let touched = false;
    for (const line of lines) {
      const match = /^:+([0-7 ]+) ((?:[0-9a-f]{40,64} ?)+) [A-Z]+\d*\t/.exec(line);
      if (!match) continue;
      touched = true;
      const last = (match[2] ?? '').trim().split(' ').at(-1) ?? '';
      if (!NO_BLOB.test(last)) blob = last;
    }
    if (touched) recordings.push({ commit, date: utc(date), subject, blob });
  }
  return recordings;
}

/** The paths that changed after a commit, each once. */
export async function changedSince(archive: Archive, commit: string): Promise<Set<string>> {
  const out = await gitOut(archive.directory, [
    'log',
    '--format=',
    '--name-only',
    '-z',
    '-m',
    '--no-renames',
    '--no-ext-diff',
    `${commit}..${archive.head}`,
  ]);
  return new Set(
    out
      .split('\0')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
}

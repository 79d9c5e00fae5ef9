/** Finding the recording that a source names, and the newest one of the same document. */
import type { Source } from '../../src/schemas/source.ts';
import type { WatchConfig } from '../policy-watch/config.ts';
import { findCommit, type Archive } from '../policy-watch/git/archive.ts';
import { startGit, git, gitOut } from '../policy-watch/git/run.ts';
import { readText, type RecordedText } from './text.ts';

/** What a source says of its recording. */
export interface Named {
  /** Id of the archive in content/watch.yaml. */
  readonly archive: string;
  readonly commit: string;
}

/** The recording that a source names by its archived copy, else by its own address; undefined if it names none of a known archive. */
export function namedRecording(source: Source, config: Pick<WatchConfig, 'archives'>): Named | undefined {
  for (const address of [source.archived?.url, source.url]) {
    const match = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/commit\/([0-9a-f]{7,64})$/.exec(address ?? '');
    const archive = config.archives.find(({ repository }) => repository === match?.[1]);
    if (archive && match?.[2] !== undefined) return { archive: archive.id, commit: match[2] };
  }
  return undefined;
}

/** A recording with the files that it recorded. */
export interface Recording {
  readonly commit: string;
  /** Day, YYYY-MM-DD. */
  readonly day: string;
  readonly files: readonly string[];
}

/** The recording of a commit; undefined if the archive does not have it. */
export async function recordingOf(archive: Archive, commit: string): Promise<Recording | undefined> {
  const found = await findCommit(archive, commit);
  if (!found) return undefined;
  const listed = await gitOut(archive.directory, [
    'diff-tree',
    '-r',
    '-m',
    '--root',
    '--no-commit-id',
    '--name-only',
    '--diff-filter=d',
    found.hash,
  ]);
  const files = [...new Set(listed.split('\n').filter((file) => file.endsWith('.md')))].sort();
  return { commit: found.hash, day: found.date.slice(0, 10), files };
}

/** Recordings of files before the newest one, newest first, at most `most`. */
export async function earlierRecordings(
  archive: Archive,
  files: readonly string[],
  most: number,
): Promise<{ commit: string; day: string }[]> {
  const log = await gitOut(archive.directory, ['log', `-${String(most)}`, '--format=%H %aI', 'HEAD', '--', ...files]);
  return log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ commit: line.slice(0, line.indexOf(' ')), day: line.slice(line.indexOf(' ') + 1).slice(0, 10) }));
}

/** Reads texts of an archive, each once. */
export class Texts {
  readonly #archive: Archive;
  readonly #known = new Map<string, Promise<RecordedText | undefined>>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** The text of files at a commit; undefined if one of them is not there. */
  at(commit: string, files: readonly string[]): Promise<RecordedText | undefined> {
    const key = `${commit}:${files.join('|')}`;
    const known = this.#known.get(key) ?? this.#read(commit, files);
    this.#known.set(key, known);
    return known;
  }

  async #read(commit: string, files: readonly string[]): Promise<RecordedText | undefined> {
    const found = await Promise.all(files.map((file) => this.#file(commit, file)));
    const bytes = found.filter((file) => file !== undefined);
    return bytes.length === 0 || bytes.length < files.length ? undefined : readText(bytes);
  }

  async #file(commit: string, file: string): Promise<Buffer | undefined> {
    const there = await git(this.#archive.directory, ['cat-file', '-e', `${commit}:${file}`]);
    if (there.code !== 0) return undefined;
    const child = startGit(this.#archive.directory, ['cat-file', 'blob', `${commit}:${file}`]);
    child.stdin.end();
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}

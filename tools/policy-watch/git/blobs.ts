/** Reads versions of files out of an archive in a stream: one `git cat-file --batch`, one version in memory at a time. */
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Archive } from './archive.ts';
import { explainGit, git, startGit, WatchError } from './run.ts';

/** A running reader. Close it, or the git process stays. */
export class BlobReader {
  readonly #directory: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer[] = [];
  #size = 0;
  #complaint = '';
  /** When all that git had to say has come. */
  readonly #over: Promise<void>;

  constructor(archive: Archive) {
    this.#directory = archive.directory;
    this.#child = startGit(archive.directory, ['cat-file', '--batch']);
    this.#over = new Promise((resolve) => {
      this.#child.on('error', () => {
        resolve();
      });
      this.#child.on('close', () => {
        resolve();
      });
    });
    this.#child.stdin.on('error', () => undefined);
    this.#child.stderr.on('data', (chunk: Buffer) => (this.#complaint += chunk.toString('utf8')));
    this.#chunks = this.#child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async #more(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done === true) {
      // The end of its output may arrive before its complaint.
      await this.#over;
      throw new WatchError(explainGit(this.#directory, this.#complaint || 'it stopped in the middle of a version'));
    }
    this.#held.push(next.value);
    this.#size += next.value.length;
  }

  async #line(): Promise<string> {
    for (;;) {
      const all = this.#all();
      const end = all.indexOf(10);
      if (end >= 0) {
        this.#keep(all.subarray(end + 1));
        return all.toString('utf8', 0, end);
      }
      await this.#more();
    }
  }

  #all(): Buffer {
    const only = this.#held[0];
    if (this.#held.length === 1 && only) return only;
    const all = Buffer.concat(this.#held);
    this.#keep(all);
    return all;
  }

  #keep(rest: Buffer): void {
    this.#held = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
  }

  async #take(length: number): Promise<Buffer> {
    while (this.#size < length) await this.#more();
    const all = this.#all();
    this.#keep(all.subarray(length));
    return all.subarray(0, length);
  }

  /**
   * The versions, in the order asked for. The bytes are valid until the next one is taken.
   * Errors: WatchError when a version is not in the clone.
   */
  async *read(blobs: readonly string[]): AsyncGenerator<Buffer> {
    // Asked for in small groups: git answers a group while the next is not even written, so neither side piles up.
    const group = 16;
    for (let from = 0; from < blobs.length; from += group) {
      const part = blobs.slice(from, from + group);
      this.#child.stdin.write(`${part.join('\n')}\n`);
      for (const blob of part) {
        const [, kind = '', size = ''] = (await this.#line()).split(' ');
        if (kind !== 'blob')
          throw new WatchError(
            explainGit(this.#directory, kind === 'missing' ? `missing blob ${blob}` : `${blob} is no file`),
          );
        const bytes = await this.#take(Number(size));
        await this.#take(1);
        yield bytes;
      }
    }
  }

  /** Ends the git process. */
  close(): void {
    this.#child.stdin.end();
    this.#child.stdout.destroy();
  }
}

/**
 * Gets the versions that a partial clone lacks from the clone's own remote, in one go. Only called for `--fetch-missing`.
 * Errors: WatchError when the remote does not give them.
 */
export async function fetchMissing(archive: Archive, paths: readonly string[]): Promise<number> {
  const listed = await git(archive.directory, [
    'rev-list',
    '--objects',
    '--missing=print',
    '--no-object-names',
    archive.head,
    '--',
    ...paths,
  ]);
  const missing = listed.out
    .split('\n')
    .filter((line) => line.startsWith('?'))
    .map((line) => line.slice(1));
  if (missing.length === 0) return 0;
  const promisors = await git(archive.directory, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
  const remote = /^remote\.(.+)\.promisor /m.exec(promisors.out)?.[1] ?? 'origin';
  const fetched = await git(
    archive.directory,
    [
      '-c',
      'fetch.negotiationAlgorithm=noop',
      'fetch',
      '--no-tags',
      '--no-write-fetch-head',
      '--recurse-submodules=no',
      '--filter=blob:none',
      '--stdin',
      remote,
    ],
    { input: `${missing.join('\n')}\n`, online: true },
  );
  if (fetched.code !== 0)
    throw new WatchError(
      `The ${missing.length} versions missing from ${archive.directory} could not be fetched: ${fetched.err.split('\n')[0] ?? ''}`,
    );
  return missing.length;
}

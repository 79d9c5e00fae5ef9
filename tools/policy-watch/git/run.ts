/**
 * Starting git without letting the archive decide anything.
 *
 * An archive is somebody else's repository: its hooks, its configured helpers and its remotes must not run. Only
 * plumbing commands that read are used, hooks and file-system monitors are pointed at nothing, and no transport is allowed.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A mistake of the user or the archive that one sentence explains; shown without a stack. */
export class WatchError extends Error {
  override name = 'WatchError';
}

const SAFE = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'core.pager=cat',
  '-c',
  'log.showSignature=false',
];
const OFFLINE = ['-c', 'protocol.allow=never', '-c', 'core.sshCommand=false', '-c', 'core.askPass=false'];

function environment(online: boolean): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, SYSTEMROOT } = process.env;
  return {
    PATH,
    HOME,
    TMPDIR,
    SYSTEMROOT,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ATTR_NOSYSTEM: '1',
    ...(online ? {} : { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' }),
  };
}

/** Starts git in `directory`. `online` lets it speak to the clone's own remote; nothing in the tool sets it unless asked. */
export function startGit(
  directory: string,
  args: readonly string[],
  online = false,
): ChildProcessByStdio<Writable, Readable, Readable> {
  const all = ['-C', directory, ...SAFE, ...(online ? [] : OFFLINE), ...args];
  return spawn('git', all, { stdio: ['pipe', 'pipe', 'pipe'], env: environment(online) });
}

/**
 * Runs git to its end. Out: its exit code and texts. `input` is written to its standard input.
 * Errors: WatchError when git itself is not installed.
 */
export async function git(
  directory: string,
  args: readonly string[],
  options: { input?: string; online?: boolean } = {},
): Promise<{ code: number; out: string; err: string }> {
  const child = startGit(directory, args, options.online ?? false);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new WatchError('git is not installed, or not on the PATH.') : error);
    });
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
  return { code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8').trim() };
}

/** Like `git`, but a failure is an error in words. */
export async function gitOut(directory: string, args: readonly string[]): Promise<string> {
  const result = await git(directory, args);
  if (result.code !== 0) throw new WatchError(explainGit(directory, result.err));
  return result.out;
}

/** Turns git's own complaint into a sentence that says what to do. */
export function explainGit(directory: string, complaint: string): string {
  if (complaint.includes('dubious ownership')) {
    return `Git does not trust ${directory}, because it belongs to another user. Clone it yourself, or run: git config --global --add safe.directory ${directory}`;
  }
  if (/not allowed|could not fetch|promisor|unable to read|missing blob/i.test(complaint)) {
    return `${directory} is a partial clone, and versions of the watched documents are not in it. Pass --fetch-missing to let git get them from the clone's own remote, or clone again without --filter.`;
  }
  return `Git could not read ${directory}: ${complaint.split('\n')[0] ?? 'no reason given'}`;
}

/** Opening an archive: is it a repository, where does it end, and is the point that was watched last still in it? */
import { existsSync } from 'node:fs';
import { git, gitOut, WatchError } from './run.ts';

/** Among how many commits the newest date is looked for. */
const NEWEST = 200;

/** An archive on this machine. */
export interface Archive {
  /** The id of the configuration, for instance `pga-versions`. */
  readonly id: string;
  readonly directory: string;
  /** Full hash of the newest commit. */
  readonly head: string;
  /** The newest date among its last commits (ISO 8601, UTC): how far the archive's knowledge reaches. */
  readonly headDate: string;
  readonly shallow: boolean;
}

/** An ISO time in UTC, to the second. */
export function utc(time: string): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

/** Opens a git directory, bare or not. Errors: WatchError for a missing path, no repository, an empty repository. */
export async function openArchive(id: string, directory: string): Promise<Archive> {
  if (!existsSync(directory)) throw new WatchError(`There is no directory ${directory} (archive ${id}).`);
  const inside = await git(directory, ['rev-parse', '--git-dir', '--is-shallow-repository']);
  if (inside.code !== 0) {
    if (inside.err.includes('dubious ownership')) await gitOut(directory, ['rev-parse', '--git-dir']);
    throw new WatchError(`${directory} is not a git repository (archive ${id}).`);
  }
  const log = await git(directory, ['log', `-${NEWEST}`, '--format=%H %cI', 'HEAD', '--']);
  const lines = log.out.split('\n').filter((line) => line !== '');
  const [head] = lines[0]?.split(' ') ?? [];
  if (log.code !== 0 || head === undefined) throw new WatchError(`${directory} has no commits (archive ${id}).`);
  // Not simply the date of the newest commit: a contribution merged late brings its old date along.
  const [headDate = ''] = lines
    .map((line) => utc(line.split(' ')[1] ?? ''))
    .sort()
    .reverse();
  return { id, directory, head, headDate, shallow: inside.out.trim().endsWith('true') };
}

/** Finds a commit by hash (may be short). Out: full hash and author date, or null when the repository does not have it. */
export async function findCommit(archive: Archive, name: string): Promise<{ hash: string; date: string } | null> {
  const found = await git(archive.directory, ['log', '-1', '--format=%H %aI', `${name}^{commit}`, '--']);
  if (found.code !== 0) return null;
  const [hash = '', date = ''] = found.out.trim().split(' ');
  return { hash, date: utc(date) };
}

/**
 * Checks that the point watched last still lies in the archive's history.
 * Errors: WatchError with what happened (shallow, rewritten) and what to do.
 */
export async function requireLastPoint(archive: Archive, commit: string): Promise<void> {
  const short = commit.slice(0, 12);
  const advice =
    'Look through a run with --since <date>; then delete the archive from content/watch-state.yaml and record anew with --record.';
  if ((await findCommit(archive, commit)) === null) {
    throw new WatchError(
      archive.shallow
        ? `The clone of ${archive.id} is shallow and begins after ${short}, the last point that was watched. Run: git -C ${archive.directory} fetch --unshallow`
        : `The last point watched in ${archive.id}, ${short}, is not in this clone: the history was rewritten (force-pushed), or this is another repository. ${advice}`,
    );
  }
  const line = await git(archive.directory, ['merge-base', '--is-ancestor', commit, archive.head]);
  if (line.code !== 0) {
    throw new WatchError(
      archive.shallow
        ? `The clone of ${archive.id} is shallow: it does not show how ${short}, the last point that was watched, leads to its newest commit. Run: git -C ${archive.directory} fetch --unshallow`
        : `The history of ${archive.id} was rewritten (force-pushed): ${short}, the last point that was watched, no longer leads to its newest commit. ${advice}`,
    );
  }
}

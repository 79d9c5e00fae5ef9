import path from 'node:path';

/** Where content lies. */
export interface ContentPlace {
  /** The project: faults name files from here. */
  root: string;
  /** The content folder, relative to the root or absolute. */
  folder: string;
}

/**
 * The content of the project below `root`. `CONTENT_DIR` names another folder for the project that one works in (so a
 * made-up site builds with the same code); a project named by its path has its own, `content`.
 */
export function contentPlace(root = process.cwd(), env: NodeJS.ProcessEnv = process.env): ContentPlace {
  const here = path.resolve(root) === process.cwd();
  const named = here ? env.CONTENT_DIR?.trim() : undefined;
  return { root, folder: named === undefined || named === '' ? 'content' : named };
}

/** A path below the content folder, as faults name it: from the root, with forward slashes. */
export function contentPath({ root, folder }: ContentPlace, below = ''): string {
  return path
    .relative(root, path.resolve(root, folder, below))
    .split(path.sep)
    .join('/');
}

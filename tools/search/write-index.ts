import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltIndex } from './build-index.ts';

/** The folder of the built site that holds the index. */
export const INDEX_FOLDER = 'search-index';

/**
 * Writes an index below a built site: the core under its own name, the parts in a folder named by what they hold.
 * @returns the number of letters written
 */
export function writeIndex({ core, parts }: BuiltIndex, site: string): number {
  const target = path.join(site, INDEX_FOLDER);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(path.join(target, 'parts', core.folder), { recursive: true });
  let letters = 0;
  const write = (file: string, value: unknown): void => {
    const text = JSON.stringify(value);
    letters += text.length;
    writeFileSync(path.join(target, file), text);
  };
  write('core.json', core);
  for (const [name, part] of parts) write(path.join('parts', core.folder, `${name}.json`), part);
  return letters;
}

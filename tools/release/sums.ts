/** SHA-256 sums, in lines that `sha256sum -c` reads. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const SUMS = 'SHA256SUMS';

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A line for each file, by name. */
export function sumsOf(files: ReadonlyMap<string, Buffer>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');
}

/** Writes the sums of all files that lie in a folder beside them. */
export function writeSums(folder: string): void {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== SUMS);
  writeFileSync(
    path.join(folder, SUMS),
    sumsOf(new Map(names.map(({ name }) => [name, readFileSync(path.join(folder, name))]))),
  );
}

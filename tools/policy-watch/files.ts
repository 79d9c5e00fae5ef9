/** Reading and writing the user's files, with errors in words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { WatchError } from './git/run.ts';

/** Reads a YAML file and holds it against a schema. Errors: WatchError naming file and field. */
export function readYaml<T>(file: string, schema: ZodType<T>): T {
  let data: unknown;
  try {
    data = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WatchError(`${file} cannot be read: ${firstLine(error)}`);
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new WatchError(`${file} is not valid:\n${faults.join('\n')}`);
}

/** Writes a text file. Errors: WatchError naming the file. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new WatchError(`${file} cannot be written: ${firstLine(error)}`);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

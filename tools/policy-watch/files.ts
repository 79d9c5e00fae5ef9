/** Reading and writing the user's files, with errors in words. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ZodType } from 'zod';
import { faultsOf } from '../../src/content/validate.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { WatchError } from './git/run.ts';

/** Reads a YAML file and holds it against a schema. Errors: WatchError naming file and field. */
export function readYaml<T>(file: string, schema: ZodType<T>): T {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new WatchError(`${file} cannot be read: ${firstLine(error)}`);
  }
  const { data, error, lineOf } = parseYaml(text);
  if (error) throw new WatchError(`${file} cannot be read: line ${String(error.line)}: ${error.message}`);
  const found = faultsOf(schema, data, { file, base: [], lineOf });
  if (found.data !== undefined) return found.data;
  throw new WatchError(
    `${file} is not valid:\n${found.faults.map(({ line, field, message }) => `  line ${String(line)}: ${field}: ${message}`).join('\n')}`,
  );
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

/** The configuration of the watch: `content/watch.yaml`, checked by a schema that rejects what it does not know. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { watchConfig, type WatchConfig } from '../../src/schemas/watch.ts';
import { WatchError } from './git/run.ts';

export type { WatchConfig, WatchedDocument } from '../../src/schemas/watch.ts';

/** Reads and checks the configuration. Errors: WatchError naming file and field. */
export function readConfig(file: string): WatchConfig {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new WatchError(`The configuration ${file} cannot be read.`);
  }
  const result = watchConfig.safeParse(parse(text));
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n');
    throw new WatchError(`${file} is not valid:\n${faults}`);
  }
  const archives = new Set(result.data.archives.map((item) => item.id));
  for (const item of result.data.documents) {
    if (!(item.family in result.data.families))
      throw new WatchError(`${file}: document ${item.id} names the unknown family "${item.family}".`);
    const unknown = item.archives.find((name) => !archives.has(name));
    if (unknown !== undefined)
      throw new WatchError(`${file}: document ${item.id} names the unknown archive "${unknown}".`);
  }
  return result.data;
}

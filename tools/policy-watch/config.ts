/** The configuration of the watch: `content/watch.yaml`, checked by a schema that rejects what it does not know. */
import { watchConfig, type WatchConfig } from '../../src/schemas/watch.ts';
import { readYaml } from './files.ts';
import { WatchError } from './git/run.ts';

export type { WatchConfig, WatchedDocument } from '../../src/schemas/watch.ts';

/** Reads and checks the configuration. Errors: WatchError naming file and field. */
export function readConfig(file: string): WatchConfig {
  const config = readYaml(file, watchConfig);
  const archives = new Set(config.archives.map((item) => item.id));
  for (const item of config.documents) {
    if (!(item.family in config.families))
      throw new WatchError(`${file}: document ${item.id} names the unknown family "${item.family}".`);
    const unknown = item.archives.find((name) => !archives.has(name));
    if (unknown !== undefined)
      throw new WatchError(`${file}: document ${item.id} names the unknown archive "${unknown}".`);
  }
  return config;
}

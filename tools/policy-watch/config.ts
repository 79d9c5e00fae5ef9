/** The configuration of the watch: `content/watch.yaml`, checked by a schema that rejects what it does not know. */
import { watchConfig, type WatchConfig } from '../../src/schemas/watch.ts';
import { readYaml } from './files.ts';

export type { WatchConfig, WatchedDocument } from '../../src/schemas/watch.ts';

/** Reads and checks the configuration. Errors: WatchError naming file and field. */
export function readConfig(file: string): WatchConfig {
  return readYaml(file, watchConfig);
}

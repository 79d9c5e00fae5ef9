import { globSync, readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * A content loader for YAML files that are each a map from id to entry.
 * The digest holds an entry's position, because the order of a file is the order on the site and Astro's store sorts by id.
 * @param pattern glob of the files, from the project's root
 */
export function maps(pattern: string): Loader {
  return {
    name: 'maps',
    load: async (context) => {
      const { store, watcher } = context;
      const fill = async (): Promise<void> => {
        store.clear();
        let position = 0;
        for (const file of globSync(pattern).sort()) {
          const entries = (parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, Record<string, unknown>>;
          for (const [id, data] of Object.entries(entries)) {
            store.set({ id, data: await context.parseData({ id, data, filePath: file }), digest: String(position++) });
          }
        }
      };
      await fill();
      watcher?.on('change', (file) => {
        if (file.includes('content')) void fill();
      });
    },
  };
}

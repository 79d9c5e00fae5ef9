import { globSync, readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/** A content loader for a folder of YAML files, each a map from id to entry. */
export function mapFolder(folder: string): Loader {
  return {
    name: 'map-folder',
    load: async ({ store, parseData, watcher }) => {
      const fill = async (): Promise<void> => {
        store.clear();
        for (const file of globSync(`${folder}/*.yaml`).sort()) {
          const entries = (parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, Record<string, unknown>>;
          for (const [id, data] of Object.entries(entries)) {
            store.set({ id, data: await parseData({ id, data, filePath: file }) });
          }
        }
      };
      await fill();
      watcher?.on('change', (file) => {
        if (file.includes(folder)) void fill();
      });
    },
  };
}

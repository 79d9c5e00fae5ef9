import type { Find, Found } from '../../lint/rule.ts';
import { nearest } from './references.ts';

/** Every id that the settings of the policy watch name exists. */
export const watchReferences: Find = (content, { watch, has, watchFile }) => {
  if (!watch || !watchFile) return [];
  const found: Found[] = [];
  const need = (
    collection: 'guides' | 'topics' | 'platforms' | 'regions',
    ids: readonly string[],
    path: (string | number)[],
  ): void => {
    ids.forEach((id, index) => {
      if (has(collection, id)) return;
      const field = [...path, ...(ids.length === 1 && path.at(-1) === 'id' ? [] : [index])];
      found.push({
        entry: 'watch',
        file: watchFile.file,
        line: watchFile.lineOf(field),
        field: field.join('.'),
        message: `names “${id}”, which is not in content/${collection}`,
        remedy: nearest(id, content[collection].keys()),
      });
    });
  };
  watch.archives.forEach(({ regions }, index) => {
    need('regions', regions, ['archives', index, 'regions']);
  });
  watch.topics.forEach(({ id, guides }, index) => {
    need('topics', [id], ['topics', index, 'id']);
    need('guides', guides, ['topics', index, 'guides']);
  });
  watch.documents.forEach(({ guides, platforms }, index) => {
    need('guides', guides, ['documents', index, 'guides']);
    need('platforms', platforms, ['documents', index, 'platforms']);
  });
  return found;
};

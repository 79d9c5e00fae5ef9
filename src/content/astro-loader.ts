/** The thin adapter between what was read and Astro's store. */
import type { Loader, LoaderContext } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from './collections.ts';
import { currentContent, followContent } from './current.ts';
import type { Entry } from './read.ts';

/**
 * Puts a collection into Astro's store. Nothing is parsed or checked again: what is invalid is not there, and the check
 * (tools/check) has told why and stopped the build.
 * The digest holds an entry's position, because the order of a file is the order on the site and Astro's store sorts by id.
 */
export function loader(name: CollectionName): Loader {
  return {
    name: `content:${name}`,
    load: (context) => {
      fill(name, context);
      // Without it the store would know of an edit only after a restart.
      if (context.watcher)
        followContent(name, () => {
          fill(name, context);
        });
      return Promise.resolve();
    },
  };
}

function fill(name: CollectionName, context: LoaderContext): void {
  const { store } = context;
  const entries: Map<string, Entry<unknown>> = currentContent().content[name];
  const prose = COLLECTIONS[name].kind === 'prose';
  const gone = new Set(store.keys());
  let position = 0;
  for (const { id, data, body, file } of entries.values()) {
    gone.delete(id);
    const digest = `${String(position++)}:${context.generateDigest(JSON.stringify(data) + body + file)}`;
    if (store.get(id)?.digest === digest) continue;
    store.set({
      id,
      data: data as Record<string, unknown>,
      digest,
      ...(prose && { body, filePath: file, deferredRender: true }),
    });
  }
  for (const id of gone) store.delete(id);
}

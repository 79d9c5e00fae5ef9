import type { Plugin } from 'vite';

/** The id of the module that Vite puts around every dynamic import. */
const HELPER = '\0vite/preload-helper.js';

/** A call of it, before chunks are minified: around an import alone, or around one with the names that are used of it. */
const WRAPPED =
  /__vitePreload\((?:async \(\) => \{\s*const \{[^}]*\} = await (import\("[^"]+"\));\s*return \{[^}]*\};?\s*\}|\(\) => (import\("[^"]+"\))),\s*[^()]*?\)/g;

/**
 * Puts nothing around dynamic imports. Vite's own helper fetches a chunk's dependencies ahead; it costs every page 900
 * bytes, and ours have at most one level of them. A chunk has no style sheet of its own either: features link theirs.
 * Its call goes, too, once it has told the bundler which names are used: sixty bytes of every page, compressed.
 */
export function noPreload(): Plugin {
  return {
    name: 'no-preload',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
    load: {
      filter: { id: /preload-helper/ },
      handler: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    },
    renderChunk(code, chunk) {
      if (!code.includes('__VITE_PRELOAD__')) return null;
      const plain = code.replace(
        WRAPPED,
        (_, named: string | undefined, whole: string | undefined) => named ?? whole ?? '',
      );
      if (plain.includes('__VITE_PRELOAD__'))
        throw new Error(`${chunk.fileName} has an import that Vite wraps in another way.`);
      return plain;
    },
  };
}

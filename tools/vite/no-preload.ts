import type { Plugin } from 'vite';

/** The id of the module that Vite puts around every dynamic import. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Puts nothing around dynamic imports. Vite's own helper fetches a chunk's dependencies ahead; it costs every page 900
 * bytes, and ours have at most one level of them. A chunk has no style sheet of its own either: features link theirs.
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
  };
}

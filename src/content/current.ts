/** The content of the project that is being built: read once a process, and again only when somebody says so. */
import { readContent, type ReadResult } from './read.ts';

/**
 * Astro evaluates `content.config.ts` and the pages in a module graph of its own, apart from that of the integrations; a
 * plain variable would be two. One key on the global object is shared.
 */
const KEY = Symbol.for('no-single-switch.content');
const shared = globalThis as unknown as Record<symbol, ReadResult | undefined>;

/** What was read last; reads if nothing was yet. */
export function currentContent(): ReadResult {
  return (shared[KEY] ??= readContent());
}

/** Reads again, after an edit or for a new build. */
export function renewContent(): ReadResult {
  return (shared[KEY] = readContent());
}

/** The content of the project that is being built: read once a process, and again only when somebody says so. */
import { readContent, type ReadResult } from './read.ts';

interface Shared {
  read?: ReadResult;
  /** What wants to know of another reading, by name. */
  followers: Map<string, () => void>;
}

/**
 * Astro evaluates `content.config.ts` and the pages in a module graph of its own, apart from that of the integrations; a
 * plain variable would be two. One key on the global object is shared.
 */
const KEY = Symbol.for('no-single-switch.content');
const everywhere = globalThis as unknown as Record<symbol, Shared | undefined>;
const shared: Shared = (everywhere[KEY] ??= { followers: new Map() });

/** What was read last; reads if nothing was yet. */
export function currentContent(): ReadResult {
  return (shared.read ??= readContent());
}

/** Reads again, after an edit or for a new build, and tells those who follow. */
export function renewContent(): ReadResult {
  const read = (shared.read = readContent());
  for (const follow of shared.followers.values()) follow();
  return read;
}

/** Has `follow` called after every further reading, instead of what followed under this name before. */
export function followContent(name: string, follow: () => void): void {
  shared.followers.set(name, follow);
}

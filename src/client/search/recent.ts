/** The last searches, in this browser only. `erase()` of storage.ts clears them: the key begins with `nss:`. */

const KEY = 'nss:recent-searches';
const MOST = 6;
const LONGEST = 80;

/** The last searches, newest first; nothing if they cannot be read or are not ours. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored)
      ? stored
          .filter((item): item is string => typeof item === 'string' && item.trim() !== '' && item.length <= LONGEST)
          .slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function remember(text: string): void {
  const query = text.trim();
  if (query === '' || query.length > LONGEST) return;
  const others = recentSearches().filter((item) => item.toLowerCase() !== query.toLowerCase());
  try {
    localStorage.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    // Storage is blocked or full: the search works without.
  }
}

/** Forgets them all. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing can be stored, so nothing is.
  }
}

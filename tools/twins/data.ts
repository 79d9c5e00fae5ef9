import type { Entry } from '../../src/content/read.ts';

/** Entries without their places: what the functions on vocabularies take. */
export function dataOf<T>(entries: ReadonlyMap<string, Entry<T>>): Map<string, T> {
  return new Map([...entries].map(([id, { data }]) => [id, data]));
}

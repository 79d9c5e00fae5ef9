/** Loads the index file, once a page, and opens it. */
import { opening, type Book } from '../../domain/search/book.ts';
import type { SearchFile } from '../../domain/search/types.ts';

export const INDEX_ADDRESS = '/pagefind/pages.json';
let loading: Promise<Book> | undefined;

/**
 * The index. A failed load is not kept, so that trying again tries again.
 * @param begun a request that is already under way
 * @throws if it cannot be loaded or is not what this version of the code reads
 */
export function loadBook(begun?: Promise<Response>): Promise<Book> {
  loading ??= load(begun ?? fetch(INDEX_ADDRESS)).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(begun: Promise<Response>): Promise<Book> {
  const response = await begun;
  if (!response.ok) throw new Error(`${INDEX_ADDRESS}: ${String(response.status)}`);
  const file = (await response.json()) as Partial<SearchFile>;
  if (file.v !== 1 || !Array.isArray(file.rows)) throw new Error(`${INDEX_ADDRESS}: another version`);
  return inParts(opening(file as SearchFile));
}

/** Well below the 50 ms after which a key pressed meanwhile feels late. */
const PART_MS = 12;

/** Does a work to its end, and lets the browser do something else whenever a part of the time is over. */
async function inParts<T>(work: Generator<undefined, T, undefined>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < PART_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}

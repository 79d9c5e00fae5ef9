/** The search index of the fixture site, built anew. */
import { readContent } from '../../../src/content/read.ts';
import { buildIndex, type BuiltIndex } from '../../../tools/search/build-index.ts';
import type { NearEnglish } from '../../../tools/search/near-words.ts';
import { SearchIndex } from '../../../src/domain/search/search-index.ts';

/** Words of plain English, as near-english.txt has them: “snapshots” is no word of the fixture site, “previews” is. */
const ENGLISH: NearEnglish = [['snapshots', 'previews', 'zebra'], ['shoes', 'boots'], ['cupboard']];

const { content } = readContent('tests/fixtures/site');
export const built: BuiltIndex = buildIndex(content, ENGLISH);

/** The index as the browser would have it, after its way over the wire, with all parts or with those named. */
export function fixtureIndex(parts: Iterable<string> = built.parts.keys()): SearchIndex {
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  const index = new SearchIndex(copy(built.core));
  for (const name of parts) index.add(name, copy(built.parts.get(name)));
  return index;
}

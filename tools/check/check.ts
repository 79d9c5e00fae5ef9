import type { Fault } from '../../src/content/fault.ts';
import { readContent, type Content, type ReadResult } from '../../src/content/read.ts';
import { listsFolder, readPublished, readRetired } from '../published/lists.ts';
import { permanenceFaults } from '../published/permanence.ts';
import { RULES } from './rules/index.ts';

/** Applies every rule to what was read, or to the content of the project below a folder. */
export function checkContent(from: string | ReadResult): { content: Content; faults: Fault[] } {
  const { content, faults, place } = typeof from === 'string' ? readContent(from) : from;
  const lists = listsFolder(place);
  // What could not be read looks as if it were gone: first things first.
  const permanence = faults.length > 0 ? [] : permanenceFaults(content, readPublished(lists), readRetired(lists));
  return { content, faults: [...faults, ...RULES.flatMap((rule) => rule(content)), ...permanence] };
}

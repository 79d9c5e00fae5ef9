/** Everything that has a text of prose, whatever it is about. */
import { PROSE_NAMES } from './collections.ts';
import type { Content, Entry } from './read.ts';

/** All entries of the collections of prose, in the order of the table. */
export function proseOf(content: Content): Entry<unknown>[] {
  return PROSE_NAMES.flatMap((name): Entry<unknown>[] => [...content[name].values()]);
}

/** The newest evidence that entries name for themselves, with the entry: of guides and of situations. */
export function evidencesOf({ guides, situations }: Content): { entry: Entry<unknown>; citation: string }[] {
  return [...guides.values(), ...situations.values()].map((entry) => ({
    entry,
    citation: entry.data.evidence.source,
  }));
}

/** All statements of the content that must have a passage, each with its entry. */
import type { Content, Entry } from '../../src/content/read.ts';
import {
  claimedByChange,
  claimedByClaim,
  claimedByGuide,
  claimedByRight,
  claimedBySituation,
  type Claimed,
} from '../../src/domain/coverage.ts';
import type { Source } from '../../src/schemas/source.ts';

/** A statement and where it stands. */
export interface ClaimedIn {
  readonly entry: Entry<unknown>;
  readonly claimed: Claimed;
}

export function claimedIn({ guides, changes, claims, rights, situations }: Content): ClaimedIn[] {
  const of = <T>(entries: Map<string, Entry<T>>, find: (data: T) => Claimed[]): ClaimedIn[] =>
    [...entries.values()].flatMap((entry) => find(entry.data).map((claimed) => ({ entry, claimed })));
  return [
    ...of(guides, claimedByGuide),
    ...of(changes, claimedByChange),
    ...of(claims, claimedByClaim),
    ...of(rights, claimedByRight),
    ...of(situations, claimedBySituation),
  ];
}

/** The sources by id, without their places. */
export function sourcesOf({ sources }: Content): Map<string, Source> {
  return new Map([...sources].map(([id, { data }]) => [id, data]));
}

import type { Guide } from '../schemas/guide.ts';
import { EFFECT_LEVELS, EFFECT_NAMES } from './effects.ts';

/** A guide with its address, as pages use it. */
export interface GuideEntry {
  /** platform/slug */
  id: string;
  /** The platform of its folder. */
  platform: string;
  data: Guide;
}

export { EFFECT_LEVELS, EFFECT_NAMES };

/** Most important first; then the one that does more; then the quicker one; then by title. */
export function sortGuides<T extends GuideEntry>(guides: readonly T[]): T[] {
  return [...guides].sort(
    (a, b) =>
      a.data.priority - b.data.priority ||
      EFFECT_LEVELS[b.data.effect] - EFFECT_LEVELS[a.data.effect] ||
      a.data.minutes - b.data.minutes ||
      a.data.title.localeCompare(b.data.title, 'en'),
  );
}

/** The guides of a platform: those of its folder and those that say that they cover it. */
export function guidesOf<T extends GuideEntry>(platform: string, guides: readonly T[]): T[] {
  return sortGuides(guides.filter((guide) => guide.platform === platform || guide.data.platforms.includes(platform)));
}

/** Guides grouped by their first topic, in the order of `topics`; empty groups are left out. */
export function groupByTopic<T extends GuideEntry>(
  guides: readonly T[],
  topics: Iterable<string>,
): { topic: string; guides: T[] }[] {
  return [...topics]
    .map((topic) => ({ topic, guides: guides.filter((guide) => guide.data.topics[0] === topic) }))
    .filter((group) => group.guides.length > 0);
}

/**
 * Other guides that a reader of `guide` should see: those it names, then those that name it, then those that share
 * most with it (worries count two, platform and uses of data one each). At most `limit`.
 */
export function relatedGuides<T extends GuideEntry>(guide: T, all: readonly T[], limit = 5): T[] {
  const overlap = (a: readonly string[], b: readonly string[]): number => {
    let count = 0;
    for (const item of a) if (b.includes(item)) count += 1;
    return count;
  };
  const score = (other: T): number => {
    if (guide.data.related.includes(other.id)) return 1000 - guide.data.related.indexOf(other.id);
    if (other.data.related.includes(guide.id)) return 500;
    return (
      2 * overlap(guide.data.topics, other.data.topics) +
      overlap(guide.data.uses, other.data.uses) +
      (guide.platform === other.platform ? 1 : 0) -
      other.data.priority / 10
    );
  };
  // Only the best few are kept on the way: sorting all of them for every guide would be most of a large build.
  const best: { other: T; score: number }[] = [];
  const before = (a: { other: T; score: number }, b: { other: T; score: number }): boolean =>
    a.score > b.score || (a.score === b.score && a.other.id < b.other.id);
  for (const other of all) {
    if (other.id === guide.id) continue;
    const item = { other, score: score(other) };
    const last = best.at(-1);
    if (item.score <= 1 || (best.length === limit && last && !before(item, last))) continue;
    const place = best.findIndex((known) => before(item, known));
    best.splice(place === -1 ? best.length : place, 0, item);
    if (best.length > limit) best.pop();
  }
  return best.map((item) => item.other);
}

/** Source ids in the order in which a guide's page shows them: outcome, limits, regions, steps. */
export function sourcesOfGuide(guide: Guide): string[] {
  return [
    ...guide.outcome.sources,
    ...guide.limits.sources,
    ...guide.steps.flatMap((step) => [...step.sources, ...(step.awaits?.sources ?? [])]),
    ...(guide.regions.sources ?? []),
    guide.evidence.source,
  ];
}

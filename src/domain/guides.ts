import type { Guide } from '../schemas/guide.ts';
import { sourcesOfStep } from './steps.ts';
import { sourcesOfAnswers } from './answers.ts';
import { EFFECT_LEVELS } from './effects.ts';
import { messages } from '../messages/index.ts';

/** A guide with its address, as pages use it. */
export interface GuideEntry {
  /** platform/slug */
  id: string;
  /** The platform of its folder. */
  platform: string;
  data: Guide;
}

/** Most important first; then the one that does more; then the quicker one; then by title. */
export function sortGuides<T extends GuideEntry>(guides: readonly T[]): T[] {
  return [...guides].sort(
    (a, b) =>
      a.data.priority - b.data.priority ||
      EFFECT_LEVELS[b.data.effect] - EFFECT_LEVELS[a.data.effect] ||
      a.data.minutes - b.data.minutes ||
      a.data.title.localeCompare(b.data.title, messages.locale.language),
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

/** Citations in the order in which a guide's page shows them: outcome, limits, regions, steps. */
export function sourcesOfGuide(guide: Guide): string[] {
  return [
    ...guide.outcome.sources,
    ...guide.limits.sources,
    ...sourcesOfAnswers(guide.answers),
    ...guide.steps.flatMap(sourcesOfStep),
    ...(guide.regions.sources ?? []),
    guide.evidence.source,
  ];
}

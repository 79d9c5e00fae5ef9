/** What a guide is worth to one reader: quick and effective first, nearest to the worries. Held against tests/unit/plan/readers.ts. */
import type { Choices, PlanGuide } from './plan.ts';

export const WEIGHTS = {
  /** By priority, from 1: what matters most to most readers. */
  priority: [1, 0.66, 0.5, 0.24, 0.14],
  effect: { full: 1, partial: 0.92, 'reduces-exposure': 0.84, 'none-available': 0.3, 'shows-only': 0.76 },
  /** A legal objection reaches what was posted before, which no switch does. */
  legal: 1.5,
  unconfirmed: 0.85,
  /** Added to the minutes before they divide: two minutes and three are the same to a reader, two and twenty are not. */
  minutesBase: 13,
  /** A guide's second worry, if the first or the second use of data that it names is one behind that worry. */
  nearUse: [0.95, 0.8],
  /** Any other worry that is not the first one of a guide. */
  secondTopic: 0.5,
  /** For each further worry of the reader that a guide answers. */
  moreWorries: 1.1,
  /** For each use of data behind the worries that a guide touches; settles what would be equal. */
  behind: 1.005,
  /** Without a worry, for the site's first topic: what most readers come for. */
  asked: 1.12,
  /** What only concerns an account that the reader is going to delete. */
  moot: 0.2,
  /** A guide for another app of which the reader's is only a part. */
  foreign: 0.85,
  /** A guide may follow another one of its menu early if it is worth this part of it. */
  sameMenuFrom: 0.75,
};

/** The uses of data (content/uses.yaml) behind a worry (content/topics.yaml). */
const USES: Record<string, readonly string[]> = {
  'ai-training': ['public-posts-ai-training', 'third-party-information'],
  'meta-ai': ['ai-chats-training', 'ai-chats-ads'],
  'private-messages': ['private-messages', 'e2ee'],
  ads: ['ads-personalisation', 'ad-partner-data'],
  'other-sites': ['off-meta-activity', 'ad-partner-data'],
  strangers: ['search-engines'],
  'phone-access': ['camera-roll', 'location', 'contacts', 'voice'],
};

/** @param topics all worries in the site's order, for readers who name none */
export function score(guide: PlanGuide, choices: Choices, topics: readonly string[]): number {
  const legal = guide.topics.includes('rights') && guide.priority === 1 ? WEIGHTS.legal : 1;
  const worth = (WEIGHTS.priority[guide.priority - 1] ?? 0.1) * WEIGHTS.effect[guide.effect] * legal;
  const doubt = (guide.unconfirmed ? WEIGHTS.unconfirmed : 1) * (isOwn(guide, choices.apps) ? 1 : WEIGHTS.foreign);
  return (worth * doubt * nearness(guide, choices.worries, topics)) / (guide.minutes + WEIGHTS.minutesBase);
}

/** Whether a guide is told for one of the reader's apps, or for a place or assistant that is part of all of them. */
export function isOwn(guide: PlanGuide, apps: readonly string[]): boolean {
  const [home = ''] = guide.platforms;
  return apps.length === 0 || apps.includes(home) || ['accounts-center', 'phone-browser', 'meta-ai'].includes(home);
}

function nearness(guide: PlanGuide, worries: readonly string[], topics: readonly string[]): number {
  const [first = ''] = guide.topics;
  if (worries.length === 0) return first === topics[0] ? WEIGHTS.asked : 1;
  const answered = guide.topics.filter((topic) => worries.includes(topic));
  const more =
    WEIGHTS.moreWorries ** Math.max(0, answered.length - 1) * WEIGHTS.behind ** usesBehind(guide, worries).length;
  if (answered.includes(first)) return more;
  const [, second = ''] = guide.topics;
  const use = answered.includes(second) ? guide.uses.findIndex((name) => USES[second]?.includes(name)) : -1;
  return more * (WEIGHTS.nearUse[use] ?? WEIGHTS.secondTopic);
}

/** The uses of data behind the reader's worries that a guide touches. */
function usesBehind(guide: PlanGuide, worries: readonly string[]): string[] {
  return guide.uses.filter((use) => worries.some((worry) => USES[worry]?.includes(use)));
}

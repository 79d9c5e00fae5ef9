/** What a guide is worth to one reader: quick and effective first, nearest to the worries. Held against tests/unit/plan/readers.ts. */
import type { Choices, PlanFacts, PlanGuide } from './plan.ts';

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

/** A guide's worth to a reader: higher is better; it says nothing beside those of other readers. */
export function score(guide: PlanGuide, choices: Choices, facts: PlanFacts): number {
  const isLegal = facts.topics.some(({ id, legal: is }) => is && guide.topics.includes(id));
  const legal = isLegal && guide.priority === 1 ? WEIGHTS.legal : 1;
  const worth = (WEIGHTS.priority[guide.priority - 1] ?? 0.1) * WEIGHTS.effect[guide.effect] * legal;
  const doubt =
    (guide.unconfirmed ? WEIGHTS.unconfirmed : 1) * (isOwn(guide, choices.apps, facts) ? 1 : WEIGHTS.foreign);
  return (worth * doubt * nearness(guide, choices.worries, facts)) / (guide.minutes + WEIGHTS.minutesBase);
}

/** Whether a guide is told for one of the reader's apps, or for a place or assistant that is part of all of them. */
export function isOwn(guide: PlanGuide, apps: readonly string[], { kinds }: PlanFacts): boolean {
  const [home = ''] = guide.platforms;
  return apps.length === 0 || apps.includes(home) || kinds[home] !== 'app';
}

function nearness(guide: PlanGuide, worries: readonly string[], { topics }: PlanFacts): number {
  const [first = ''] = guide.topics;
  if (worries.length === 0) return first === topics[0]?.id ? WEIGHTS.asked : 1;
  const behind = (worry: string): readonly string[] => topics.find(({ id }) => id === worry)?.uses ?? [];
  const answered = guide.topics.filter((topic) => worries.includes(topic));
  const more =
    WEIGHTS.moreWorries ** Math.max(0, answered.length - 1) *
    WEIGHTS.behind ** guide.uses.filter((use) => worries.some((worry) => behind(worry).includes(use))).length;
  if (answered.includes(first)) return more;
  const [, second = ''] = guide.topics;
  const use = answered.includes(second) ? guide.uses.findIndex((name) => behind(second).includes(name)) : -1;
  return more * (WEIGHTS.nearUse[use] ?? WEIGHTS.secondTopic);
}

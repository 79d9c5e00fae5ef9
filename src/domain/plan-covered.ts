/** What covers several apps stands once in a plan. */
import { isOwn } from './plan-score.ts';
import type { Choices, PlanFacts, PlanGuide } from './plan.ts';

/**
 * Guides that another one makes unnecessary, by the id of that other one: it does the same (`sameAs`), or it includes them.
 * The one that covers more of the reader's apps stays; of two that cover the same, the more important, then the one told for
 * the reader's own app, then the quicker.
 * Both stay if each covers an app that the other does not.
 */
export function coveredBy<T extends PlanGuide>(
  guides: readonly T[],
  { apps }: Pick<Choices, 'apps'>,
  facts: PlanFacts,
): Map<string, T[]> {
  const covered = new Map<string, T[]>();
  for (const guide of guides) {
    const keeper = guides
      .filter(
        (other) =>
          other !== guide &&
          makesNeedless(other, guide) &&
          covers(other, guide, apps) &&
          beats(other, guide, apps, facts),
      )
      .sort((a, b) => (beats(a, b, apps, facts) ? -1 : 1))[0];
    if (!keeper) continue;
    const list = covered.get(keeper.id);
    if (list) list.push(guide);
    else covered.set(keeper.id, [guide]);
  }
  return covered;
}

function makesNeedless(wide: PlanGuide, narrow: PlanGuide): boolean {
  return wide.includes.includes(narrow.id) || wide.sameAs.includes(narrow.id) || narrow.sameAs.includes(wide.id);
}

function covers(wide: PlanGuide, narrow: PlanGuide, apps: readonly string[]): boolean {
  const needed = chosen(narrow, apps);
  return needed.length > 0 && needed.every((platform) => wide.platforms.includes(platform));
}

/** A strict order among guides that do the same, so that never two of them hide each other. */
function beats(a: PlanGuide, b: PlanGuide, apps: readonly string[], facts: PlanFacts): boolean {
  const [more, less] = [chosen(a, apps).length, chosen(b, apps).length];
  if (more !== less) return more > less;
  if (a.priority !== b.priority) return a.priority < b.priority;
  if (isOwn(a, apps, facts) !== isOwn(b, apps, facts)) return isOwn(a, apps, facts);
  if (a.minutes !== b.minutes) return a.minutes < b.minutes;
  return a.id < b.id;
}

function chosen(guide: PlanGuide, apps: readonly string[]): string[] {
  return apps.length === 0 ? guide.platforms : guide.platforms.filter((platform) => apps.includes(platform));
}

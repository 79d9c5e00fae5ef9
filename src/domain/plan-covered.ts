/** What covers several apps stands once in a plan. */
import { isOwn } from './plan-score.ts';
import type { Choices, PlanGuide } from './plan.ts';

/**
 * Guides that another one makes unnecessary, by the id of that other one.
 * Two guides do the same if they have the same name in two folders, are about the same uses of data with
 * the same effect and share a telling word, or are legal requests of which one says all that the other does.
 * The one that covers more of the reader's apps stays; of two that cover the same, the more important, then the one told for
 * the reader's own app, then the quicker.
 * Both stay if each covers an app that the other does not.
 * Without a region, a guide is not covered by one that holds in fewer of them.
 */
export function coveredBy<T extends PlanGuide>(
  guides: readonly T[],
  { apps, region }: Pick<Choices, 'apps' | 'region'>,
): Map<string, T[]> {
  const covered = new Map<string, T[]>();
  for (const guide of guides) {
    const keeper = guides
      .filter(
        (other) =>
          other !== guide &&
          same(guide, other) &&
          (region !== undefined || holdsWherever(other, guide)) &&
          covers(other, guide, apps) &&
          beats(other, guide, apps),
      )
      .sort((a, b) => (beats(a, b, apps) ? -1 : 1))[0];
    if (!keeper) continue;
    const list = covered.get(keeper.id);
    if (list) list.push(guide);
    else covered.set(keeper.id, [guide]);
  }
  return covered;
}

function same(a: PlanGuide, b: PlanGuide): boolean {
  if (a.platforms[0] === b.platforms[0]) return false;
  if (slug(a) === slug(b)) return true;
  if (a.effect !== b.effect || a.topics[0] !== b.topics[0]) return false;
  // One letter may say several things; the one that says more makes the other unnecessary.
  if (
    a.topics[0] !== 'rights' &&
    a.topics.includes('rights') &&
    b.topics.includes('rights') &&
    a.priority === b.priority
  )
    return isPart(a.uses, b.uses);
  return isPart(a.uses, b.uses) && isPart(b.uses, a.uses) && words(a).some((word) => words(b).includes(word));
}

function holdsWherever(wide: PlanGuide, narrow: PlanGuide): boolean {
  return wide.regions === '*' || (narrow.regions !== '*' && isPart(narrow.regions, wide.regions));
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((item) => whole.includes(item));
}

/** What an address says of the action, without the words that many have. */
function words(guide: PlanGuide): string[] {
  return slug(guide)
    .split('-')
    .filter((word) => word.length > 4);
}

function covers(wide: PlanGuide, narrow: PlanGuide, apps: readonly string[]): boolean {
  const needed = chosen(narrow, apps);
  return needed.length > 0 && needed.every((platform) => wide.platforms.includes(platform));
}

/** A strict order among guides that do the same, so that never two of them hide each other. */
function beats(a: PlanGuide, b: PlanGuide, apps: readonly string[]): boolean {
  const [more, less] = [chosen(a, apps).length, chosen(b, apps).length];
  if (more !== less) return more > less;
  if (a.priority !== b.priority) return a.priority < b.priority;
  if (isOwn(a, apps) !== isOwn(b, apps)) return isOwn(a, apps);
  if (a.minutes !== b.minutes) return a.minutes < b.minutes;
  return a.id < b.id;
}

function chosen(guide: PlanGuide, apps: readonly string[]): string[] {
  return apps.length === 0 ? guide.platforms : guide.platforms.filter((platform) => apps.includes(platform));
}

function slug(guide: PlanGuide): string {
  return guide.id.split('/')[1] ?? '';
}

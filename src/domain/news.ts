/** What changed for a returning reader since the last visit. Pure. */
import type { Platform } from '../schemas/vocabulary.ts';
import { hasBegun, mayBeAfter } from './dates.ts';

/** Id, title, date, platforms or `*`, regions or `*`, what it asks: as /plan/changes.json has it. */
export type PackedChange = [id: string, title: string, date: string, platforms: string, regions: string, asks: string];

/**
 * The platforms whose readers a change concerns: those that it names, and those whose settings lie in a place that it
 * names. One that names nothing but places concerns everybody.
 * @returns ids joined by blanks, or `*`
 */
export function concernedPlatforms(
  named: readonly string[],
  platforms: ReadonlyMap<string, Pick<Platform, 'kind' | 'settingsOf'>>,
): string {
  if (named.every((id) => platforms.get(id)?.kind === 'place')) return '*';
  return [...new Set(named.flatMap((id) => [id, ...(platforms.get(id)?.settingsOf ?? [])]))].join(' ');
}

/**
 * The changes that took effect after a visit, for the reader's apps and region, newest first.
 * A partial date counts from its first day: “in July” is news to a reader who came on 3 July.
 * @param apps none means all
 */
export function newsSince(
  changes: readonly PackedChange[],
  {
    since,
    today,
    apps,
    region,
  }: { since: string; today: string; apps: readonly string[]; region?: string | undefined },
): PackedChange[] {
  return changes.filter(([, , date, platforms, regions]) => {
    const mine =
      apps.length === 0 || platforms === '*' || platforms.split(' ').some((platform) => apps.includes(platform));
    return (
      hasBegun(date, today) &&
      mayBeAfter(date, since) &&
      mine &&
      (region === undefined || regions === '*' || regions.split(' ').includes(region))
    );
  });
}

/**
 * The day of this visit and of the one before. Several pages on one day are one visit.
 * @returns undefined if nothing has to be written
 */
export function noteVisit(
  visit: { last: string; before?: string } | undefined,
  today: string,
): { last: string; before?: string } | undefined {
  if (visit?.last === today) return undefined;
  return { last: today, ...(visit && { before: visit.last }) };
}

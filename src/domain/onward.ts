/**
 * Where a page sends the reader on, by region: a link that is of no use where the reader lives never stands among those
 * for everybody. Pure.
 */
import { holdsIn } from './availability.ts';
import type { GuideEntry } from './guides.ts';
import { standIns } from './related.ts';

/** Links for everybody, or for some regions only. */
export interface Onward<T> {
  /** Ids in the site's order; undefined if the guides hold wherever the page does. */
  regions: string[] | undefined;
  guides: T[];
}

/**
 * Guides as a page leads on to them: first those that hold wherever the page itself does; then, for each set of regions,
 * those that hold only there. Where one of them does not hold, what stands in for it takes its place.
 * @param wanted the guides, the most useful first
 * @param all every guide, most important first
 * @param regions ids of all regions
 * @param here where the page itself holds; what is for none of these regions is left out
 */
export function onward<T extends GuideEntry>(
  wanted: readonly T[],
  all: readonly T[],
  regions: readonly string[],
  here: GuideEntry['data']['regions'] = { in: 'no-limit-known' },
): Onward<T>[] {
  const own = regions.filter((region) => holdsIn(here, region));
  const holds = ({ data }: T): string[] => own.filter((region) => holdsIn(data.regions, region));
  const common = wanted.filter((guide) => holds(guide).length === own.length);
  const groups = new Map<string, Onward<T>>();
  const add = (guide: T, where: string[]): void => {
    if (where.length === 0 || common.includes(guide)) return;
    if (where.length === own.length) {
      common.push(guide);
      return;
    }
    const key = where.join();
    const group = groups.get(key) ?? { regions: where, guides: [] };
    if (!group.guides.includes(guide)) group.guides.push(guide);
    groups.set(key, group);
  };
  for (const guide of wanted) {
    if (common.includes(guide)) continue;
    add(guide, holds(guide));
    for (const other of standIns(guide, all, own)) add(other.guide, other.regions);
  }
  return [...(common.length > 0 ? [{ regions: undefined, guides: common }] : []), ...groups.values()];
}

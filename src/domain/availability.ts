import type { Region } from '../schemas/vocabulary.ts';
import type { Availability } from '../schemas/common.ts';
import { messages } from '../messages/index.ts';

/** How many regions are named before the rest is counted. */
const MOST_NAMED = 3;

/** Where something holds, in a few words: “EU and EEA, United Kingdom”. */
export function describeAvailability(
  availability: Availability,
  regions: ReadonlyMap<string, Pick<Region, 'name'>>,
): string {
  if (availability.in === 'everywhere') return messages.limits.everywhere;
  if (availability.in === 'no-limit-known') return messages.limits.noLimitKnown;
  return availability.in.map((id) => regions.get(id)?.name ?? id).join(', ');
}

/** What something is restricted to, short: “US, Canada, Australia and 7 more”; nothing where no limit is known. */
export function regionLimit(availability: Availability, regions: ReadonlyMap<string, Region>): string | undefined {
  if (!Array.isArray(availability.in)) return undefined;
  const names = availability.in.map((id) => regions.get(id)?.short ?? regions.get(id)?.name ?? id);
  const few = names.length <= MOST_NAMED ? names : names.slice(0, MOST_NAMED - 1);
  return few.length === names.length
    ? few.join(', ')
    : messages.limits.andMore(few.join(', '), names.length - few.length);
}

/** The one region in which something holds; nothing if there are several, or no known limit. */
export function onlyRegion({ in: regions }: Availability): string | undefined {
  return Array.isArray(regions) && regions.length === 1 ? regions[0] : undefined;
}

/** Whether something holds in a region. What has no known limit is taken to hold. */
export function holdsIn(availability: Availability, region: string): boolean {
  return !Array.isArray(availability.in) || availability.in.includes(region);
}

/** The regions for a `data-regions` attribute: ids joined by blanks, or `*`. */
export function regionsAttribute(availability: Availability): string {
  return Array.isArray(availability.in) ? availability.in.join(' ') : '*';
}

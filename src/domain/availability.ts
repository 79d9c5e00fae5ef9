import type { Region } from '../schemas/vocabulary.ts';
import type { Availability } from '../schemas/common.ts';

/** Where something holds, in a few words: “EU and EEA, United Kingdom”. */
export function describeAvailability(availability: Availability, regions: ReadonlyMap<string, Region>): string {
  if (availability.in === 'everywhere') return 'Everywhere';
  if (availability.in === 'no-limit-known') return 'No limit by country known';
  return availability.in.map((id) => regions.get(id)?.name ?? id).join(', ');
}

/** Whether something holds in a region. What has no known limit is taken to hold. */
export function holdsIn(availability: Availability, region: string): boolean {
  return !Array.isArray(availability.in) || availability.in.includes(region);
}

/** The regions for a `data-regions` attribute: ids joined by blanks, or `*`. */
export function regionsAttribute(availability: Availability): string {
  return Array.isArray(availability.in) ? availability.in.join(' ') : '*';
}

import type { Region } from '../schemas/vocabulary.ts';
import type { Reach } from '../schemas/common.ts';

/** Where something holds, in a few words: “EU and EEA, United Kingdom”. */
export function describeReach(reach: Reach, regions: ReadonlyMap<string, Region>): string {
  if (reach.in === 'everywhere') return 'Everywhere';
  if (reach.in === 'no-limit-known') return 'No limit by country known';
  return reach.in.map((id) => regions.get(id)?.name ?? id).join(', ');
}

/** Whether something holds in a region. What has no known limit is taken to hold. */
export function holdsIn(reach: Reach, region: string): boolean {
  return !Array.isArray(reach.in) || reach.in.includes(region);
}

/** The regions for a `data-regions` attribute: ids joined by blanks, or `*`. */
export function reachAttribute(reach: Reach): string {
  return Array.isArray(reach.in) ? reach.in.join(' ') : '*';
}

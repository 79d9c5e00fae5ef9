/** What people saw on their screens, ready for pages. */
import { localWords, seenAt, type Seen } from '../domain/sightings.ts';
import type { Action } from '../domain/steps.ts';
import type { LocalLabel } from '../schemas/local-label.ts';
import type { Sighting } from '../schemas/sighting.ts';
import { platformOf } from '../domain/guide-ids.ts';

/** Looks up what was seen at an action of a guide. */
export function seenOnScreens(
  sightings: ReadonlyMap<string, Sighting>,
  labels: ReadonlyMap<string, LocalLabel>,
): (guide: string, action: Action) => Seen[] {
  const bySteps = Map.groupBy(sightings.values(), ({ step }) => step);
  return (guide, action) => {
    const step = `${guide}#${action.id}`;
    const own = bySteps.get(step) ?? [];
    if (own.length === 0) return [];
    return seenAt(step, action, own, localWords(labels.values(), platformOf(guide)));
  };
}

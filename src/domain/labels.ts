import { labelsOf } from './paths.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Label } from '../schemas/label.ts';
import { actionsOf, type Action } from './steps.ts';

/** Another name of a label that a step uses. */
export interface OtherName {
  /** The name that the step uses. */
  used: string;
  /** Its other names, newest first as the file lists them. */
  others: Label['names'];
  /** Id of the label, for a link to its history. */
  label: string;
  /** How to find it on the screen, if it is a picture without a word. */
  place?: string | undefined;
}

/**
 * The other names of the labels in a path, for readers whose screen shows an older or newer one.
 * @param labels all labels by id
 * @param used the labels that a step shows
 * @param platforms the platforms of the guide, that of its folder first
 */
export function otherNames(
  labels: ReadonlyMap<string, Label>,
  used: readonly string[],
  platforms: readonly string[],
): OtherName[] {
  const found: OtherName[] = [];
  for (const [id, label] of labels) {
    // Where a button stands differs by app, so only the app of the guide's folder counts for a place.
    const apps = label.place === undefined ? platforms : platforms.slice(0, 1);
    if (!label.platforms.some((platform) => apps.includes(platform))) continue;
    const match = label.names.find((name) => name.common !== true && used.some((text) => same(text, name.name)));
    if (match)
      found.push({
        used: match.name,
        others: label.names.filter((name) => name !== match),
        label: id,
        place: label.place,
      });
  }
  return found;
}

/**
 * The other names of the labels in a guide's paths, each told once: by the first action that uses the label.
 * @param labels all labels by id
 * @param platforms the platforms of the guide
 */
export function otherNamesByAction(
  labels: ReadonlyMap<string, Label>,
  guide: Pick<Guide, 'steps'>,
  platforms: readonly string[],
): Map<Action, OtherName[]> {
  const told = new Set<string>();
  const found = new Map<Action, OtherName[]>();
  for (const action of guide.steps.flatMap(actionsOf)) {
    const used = Object.values(action.where ?? {}).flatMap(labelsOf);
    const fresh = otherNames(labels, used, platforms).filter(({ label, used: name }) => !told.has(`${label} ${name}`));
    for (const { label, used: name } of fresh) told.add(`${label} ${name}`);
    if (fresh.length > 0) found.set(action, fresh);
  }
  return found;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

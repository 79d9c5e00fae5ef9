import type { Label } from '../schemas/label.ts';

/** Another name of a label that a step uses. */
export interface OtherName {
  /** The name that the step uses. */
  used: string;
  /** Its other names, newest first as the file lists them. */
  others: Label['names'];
  /** Id of the label, for a link to its history. */
  label: string;
}

/**
 * The other names of the labels in a path, for readers whose screen shows an older or newer one.
 * @param labels all labels by id
 * @param used the labels that a step shows
 * @param platforms the platforms of the guide
 */
export function otherNames(
  labels: ReadonlyMap<string, Label>,
  used: readonly string[],
  platforms: readonly string[],
): OtherName[] {
  const found: OtherName[] = [];
  for (const [id, label] of labels) {
    if (!label.platforms.some((platform) => platforms.includes(platform))) continue;
    const match = label.names.find((name) => used.some((text) => same(text, name.name)));
    if (match) found.push({ used: match.name, others: label.names.filter((name) => name !== match), label: id });
  }
  return found;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

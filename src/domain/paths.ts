/** The paths of an action in their two forms: the labels alone, or with a date and sources of their own. Pure. */
import type { Device } from '../schemas/devices.ts';
import type { Step, WherePath } from '../schemas/guide.ts';

/** The labels of a path in either form. */
export function labelsOf(path: WherePath): readonly string[] {
  return Array.isArray(path) ? path : path.path;
}

/** The labels of an action on one device, if a source shows them. */
export function labelsOn(action: Pick<Step, 'where'>, device: Device): readonly string[] | undefined {
  const path = action.where?.[device];
  return path && labelsOf(path);
}

/** The paths of an action that stand on evidence of their own; one that was seen on a screen has no sources. */
export function evidencedPaths(
  action: Pick<Step, 'where'>,
): { device: Device; seen: string; sources: readonly string[]; sighting: string | undefined }[] {
  return Object.entries(action.where ?? {}).flatMap(([device, path]) =>
    Array.isArray(path) ? [] : [{ device, seen: path.seen, sources: path.sources, sighting: path.sighting }],
  );
}

/** All dates at which labels of an action were last seen: its own, if a path goes by it, and those of single paths. */
export function datesSeen(action: Pick<Step, 'where' | 'seen'>): string[] {
  const own = evidencedPaths(action).map(({ seen }) => seen);
  return [...new Set([...(action.seen === undefined ? [] : [action.seen]), ...own])];
}

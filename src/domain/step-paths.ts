/** How the paths of a step are shown: what it shares with the step before is not repeated, and its last row is drawn. Pure. */
import type { Device } from '../schemas/devices.ts';
import type { Guide, Row, WherePath } from '../schemas/guide.ts';
import { labelsOf, labelsOn } from './paths.ts';
import { actionsOf, type Action } from './steps.ts';

type Paths = Pick<Action, 'where'>;

/** What is printed of a path, for the surfaces that share it. */
export interface ShownPath {
  devices: Device[];
  /** The labels to print; after `samePage` only those that come on top. */
  labels: readonly string[];
  /** When and in which sources these labels were seen, if not as the action says. */
  seen?: string;
  sources?: readonly string[];
  /** The path begins where that of the step before ends. */
  samePage: boolean;
}

/** The last screen of a path: its title and the row to tap. */
export interface ScreenDrawing {
  devices: Device[];
  title: string;
  row: string;
  kind: Row;
}

/**
 * The paths of an action, equal ones once.
 * @param before the step before, if the reader comes from its page
 */
export function shownPaths(action: Paths, before?: Paths): ShownPath[] {
  return grouped(action, (path, device) => {
    const labels = labelsOf(path);
    const earlier = (before && labelsOn(before, device)) ?? [];
    const samePage = earlier.length > 0 && earlier.every((label, index) => labels[index] === label);
    const own = Array.isArray(path) ? {} : { seen: path.seen, sources: path.sources };
    return { labels: samePage ? labels.slice(earlier.length) : labels, samePage, ...own };
  });
}

/**
 * The drawings of an action, equal ones once. A path of one label has none: nobody knows the screen that it stands on.
 * @param inner the labels of the guide that lead on to a further one: see `innerLabels`
 */
export function screensOf(action: Action, inner: ReadonlySet<string>): ScreenDrawing[] {
  return grouped(action, (path) => {
    const [title, row] = labelsOf(path).slice(-2);
    if (title === undefined || row === undefined) return undefined;
    return { title, row, kind: action.row ?? rowKind(action.do, row, inner.has(row)) };
  });
}

/** The labels of a guide's paths that lead on to a further label. */
export function innerLabels(guide: Pick<Guide, 'steps'>): ReadonlySet<string> {
  const paths = guide.steps.flatMap(actionsOf).flatMap(({ where }) => Object.values(where ?? {}));
  return new Set(paths.flatMap((path) => labelsOf(path).slice(0, -1)));
}

const SWITCHES = /\bturn (?:it |them |this )?(off|on)\b/i;
const PRESSED =
  /^(?:add|block|clear|confirm|create|delete|done|download|export|mute|remove|report|request|reset|save|send|submit|update)\b/i;

/**
 * What kind of row the last label is, by the verb of the action. A switch only if the action names that very label, and a
 * button only if the label says what it does.
 */
export function rowKind(action: string, label: string, leadsOn: boolean): Row {
  const end = SWITCHES.exec(action)?.[1]?.toLowerCase();
  if (end !== undefined && action.includes(`“${label}”`)) return end === 'on' ? 'on' : 'off';
  if (leadsOn) return 'opens';
  if (/^(?:tap|confirm|send|delete|save|submit|clear|remove)\b/i.test(action))
    return PRESSED.test(label) ? 'presses' : 'opens';
  if (/^(?:choose|select|set)\b/i.test(action)) return 'picks';
  if (/^(?:open|go to|find|search|look)\b/i.test(action)) return 'opens';
  return 'plain';
}

/** What `show` makes of each surface's path, those that come out the same joined. */
function grouped<T extends object>(
  action: Paths,
  show: (path: WherePath, device: Device) => T | undefined,
): (T & { devices: Device[] })[] {
  const found = new Map<string, T & { devices: Device[] }>();
  for (const [device, path] of Object.entries(action.where ?? {})) {
    const shown = show(path, device);
    if (!shown) continue;
    const key = JSON.stringify(shown);
    const known = found.get(key);
    if (known) known.devices.push(device);
    else found.set(key, { ...shown, devices: [device] });
  }
  return [...found.values()];
}

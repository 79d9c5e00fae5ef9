/** Kinds of device, and the paths of an action on each. Pure. */
import type { Device } from '../schemas/devices.ts';
import type { Guide, Step } from '../schemas/guide.ts';
import type { DeviceKind } from '../schemas/vocabulary.ts';
import { labelsOf } from './paths.ts';
import { actionsOf } from './steps.ts';
import { messages } from '../messages/index.ts';

/** As much of the vocabulary (content/devices.yaml) as is needed here, by id in its order. */
export type KnownDevices = ReadonlyMap<Device, Pick<DeviceKind, 'name' | 'inList' | 'kind'>>;

/** A path that one or more surfaces share, with what it stands on. */
export interface DevicePath {
  devices: Device[];
  labels: readonly string[];
  /** When exactly these labels were last seen; absent only in an action without valid dates. */
  seen: string | undefined;
  /** The sources of this path alone, none if it was seen on a screen; absent if it stands on those of its action. */
  sources: readonly string[] | undefined;
}

/**
 * The paths of an action, those that are the same on several surfaces, of the same evidence, only once.
 * @param order the devices as they are offered (content/devices.yaml); without it as the action has them
 */
export function pathsOf(
  action: Pick<Step, 'where' | 'seen'>,
  order: Iterable<Device> = Object.keys(action.where ?? {}),
): DevicePath[] {
  const paths: DevicePath[] = [];
  for (const device of order) {
    const path = action.where?.[device];
    if (!path) continue;
    const own = Array.isArray(path) ? undefined : path;
    const found = { labels: labelsOf(path), seen: own?.seen ?? action.seen, sources: own?.sources };
    const key = JSON.stringify(found);
    const same = paths.find(({ labels, seen, sources }) => JSON.stringify({ labels, seen, sources }) === key);
    if (same) same.devices.push(device);
    else paths.push({ devices: [device], ...found });
  }
  return paths;
}

/** The surfaces an action is for: its own, else the guide's. */
export function devicesOf(action: Pick<Step, 'devices'>, guide: Pick<Guide, 'devices'>): readonly Device[] {
  return action.devices ?? guide.devices;
}

/**
 * The surfaces for which the steps give a way. Where no step shows a path, those that the guide names; else those that a
 * path or, on a computer, an address is for.
 */
export function devicesWithWay(guide: Pick<Guide, 'devices' | 'steps'>, known: KnownDevices): Device[] {
  const actions = guide.steps.flatMap(actionsOf);
  if (!actions.some(({ where }) => where !== undefined)) return [...guide.devices];
  const reached = guide.devices.filter((device) =>
    actions
      .filter((action) => devicesOf(action, guide).includes(device))
      .some(
        ({ where, url }) =>
          where?.[device] !== undefined || (known.get(device)?.kind === 'computer' && url !== undefined),
      ),
  );
  return reached.length > 0 ? reached : [...guide.devices];
}

/** What a guide is restricted to, in two words: “Phones only”; nothing where it can be done everywhere. */
export function deviceLimit(devices: readonly Device[], known: KnownDevices): string | undefined {
  if (devices.length === known.size) return undefined;
  const phones = [...known].filter(([, { kind }]) => kind === 'phone').map(([id]) => id);
  if (phones.length > 1 && phones.length === devices.length && phones.every((id) => devices.includes(id)))
    return messages.limits.phonesOnly;
  return messages.limits.devicesOnly(nameDevices(devices, known));
}

/** “iPhone and Android”, “iPhone, Android and computer”. */
export function nameDevices(devices: readonly Device[], known: KnownDevices): string {
  const said = devices.map((id, index) => {
    const found = known.get(id);
    return (index === 0 ? found?.name : (found?.inList ?? found?.name)) ?? id;
  });
  return new Intl.ListFormat(messages.locale.formats).format(said);
}

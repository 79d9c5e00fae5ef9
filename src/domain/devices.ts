import { DEVICES, type Device } from '../schemas/devices.ts';
import { DEVICE_NAMES } from './device-names.ts';
import type { Guide, Step } from '../schemas/guide.ts';
import { actionsOf } from './steps.ts';

export { DEVICE_NAMES };

/** A path that one or more surfaces share. */
export interface DevicePath {
  devices: Device[];
  labels: string[];
}

/** The paths of a step, those that are the same on several surfaces only once. */
export function pathsOf(step: Pick<Step, 'where'>): DevicePath[] {
  const paths: DevicePath[] = [];
  for (const device of DEVICES) {
    const labels = step.where?.[device];
    if (!labels) continue;
    const same = paths.find((path) => path.labels.join('\n') === labels.join('\n'));
    if (same) same.devices.push(device);
    else paths.push({ devices: [device], labels });
  }
  return paths;
}

/** The surfaces an action is for: its own, else the guide's. */
export function devicesOf(action: Pick<Step, 'devices'>, guide: Pick<Guide, 'devices'>): readonly Device[] {
  return action.devices ?? guide.devices;
}

/**
 * The surfaces for which the steps give a way. Where no step shows a path, those that the guide names; else those that a
 * path or, in a browser, an address is for.
 */
export function devicesWithWay(guide: Pick<Guide, 'devices' | 'steps'>): Device[] {
  const actions = guide.steps.flatMap(actionsOf);
  if (!actions.some(({ where }) => where !== undefined)) return [...guide.devices];
  const reached = guide.devices.filter((device) =>
    actions
      .filter((action) => devicesOf(action, guide).includes(device))
      .some(({ where, url }) => where?.[device] !== undefined || (device === 'web' && url !== undefined)),
  );
  return reached.length > 0 ? reached : [...guide.devices];
}

/** What a guide is restricted to, in two words: “Phones only”; nothing where it can be done everywhere. */
export function deviceLimit(devices: readonly Device[]): string | undefined {
  if (devices.length === DEVICES.length) return undefined;
  if (devices.length === 2 && !devices.includes('web')) return 'Phones only';
  return `${nameDevices(devices)} only`;
}

/** “iPhone and Android”, “iPhone, Android and computer”. */
export function nameDevices(devices: readonly Device[]): string {
  const names = devices.map((device, index) => (index === 0 ? DEVICE_NAMES[device] : lowerFirst(DEVICE_NAMES[device])));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Only “Computer” is a common noun; the others are names. */
function lowerFirst(name: string): string {
  return name === DEVICE_NAMES.web ? 'computer' : name;
}

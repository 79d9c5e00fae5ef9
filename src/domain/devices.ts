import { DEVICES, type Device } from '../schemas/devices.ts';
import { DEVICE_NAMES } from './device-names.ts';
import type { Guide, Step } from '../schemas/guide.ts';

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

/** “iPhone and Android”, “iPhone, Android and computer”. */
export function nameDevices(devices: readonly Device[]): string {
  const names = devices.map((device, index) => (index === 0 ? DEVICE_NAMES[device] : lowerFirst(DEVICE_NAMES[device])));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Only “Computer” is a common noun; the others are names. */
function lowerFirst(name: string): string {
  return name === DEVICE_NAMES.web ? 'computer' : name;
}

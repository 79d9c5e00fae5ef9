/** For which region and device the page is shown. public/boot.js has set them before the first paint: a link's wish, else what is stored. */
import type { Device } from '../../schemas/devices.ts';
import { update, type State } from '../storage.ts';

const { dataset } = document.documentElement;

export function chosenDevice(): Device | undefined {
  return dataset.device;
}

/** Shows the page for a region and a device; undefined means all. */
export function showFor(region: string | undefined, device: string | undefined): void {
  delete dataset.linked;
  if (region === undefined) delete dataset.region;
  else dataset.region = region;
  if (device === undefined) delete dataset.device;
  else dataset.device = device;
  // Whoever shows the page by them, public/boot.js first, does so anew.
  dispatchEvent(new Event('nss:change'));
}

/** Notes a device in what is stored; none means that the reader asked for all. */
export function keepDevice(state: State, device: Device | undefined): void {
  if (device) {
    state.device = device;
    delete state.allDevices;
  } else {
    delete state.device;
    state.allDevices = true;
  }
}

/** Shows the page for a device and remembers it; an empty text means “all”. */
export function chooseDevice(value: string): void {
  const device = value === '' ? undefined : value;
  update((state) => {
    keepDevice(state, device);
  });
  showFor(dataset.region, device);
}

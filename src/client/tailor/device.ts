/** Which device the page is shown for. public/boot.js has set it before the first paint: a link's wish, else what is stored. */
import { DEVICES, type Device } from '../../schemas/devices.ts';
import { update } from '../storage.ts';

export function chosenDevice(): Device | undefined {
  return DEVICES.find((known) => known === document.documentElement.dataset.device);
}

/** Shows the page for a device and remembers it; anything that is no device means “all”. */
export function chooseDevice(value: string): void {
  const device = DEVICES.find((known) => known === value);
  update((state) => {
    if (device) state.device = device;
    else delete state.device;
  });
  if (device) document.documentElement.dataset.device = device;
  else delete document.documentElement.dataset.device;
}

import type { Device } from '../schemas/devices.ts';

/** The surfaces as readers call them. */
export const DEVICE_NAMES: Record<Device, string> = { ios: 'iPhone', android: 'Android', web: 'Computer' };

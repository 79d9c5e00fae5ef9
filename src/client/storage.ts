/**
 * The one owner of what the site keeps in this browser: a single entry `nss` in localStorage, as JSON, versioned.
 * Nothing of it is ever sent anywhere. Storage may be blocked, full, damaged or written by another version of the
 * site: reading then gives what can be read, and writing says whether it worked.
 */
import { DEVICES, type Device } from '../schemas/devices.ts';

/** Also read by public/boot.js. */
const KEY = 'nss';
const VERSION = 1;

/** A step that the reader has ticked. */
export interface Tick {
  /** When, as an ISO time. */
  at: string;
  /** Which version of the step it was. */
  version: number;
}

export interface State {
  v: typeof VERSION;
  /** Ticks by “platform/guide#step”. Steps that no longer exist keep theirs. */
  ticks: Record<string, Tick>;
  device?: Device;
  region?: string;
}

/** What is stored now; what cannot be read is left out. */
export function read(): State {
  let raw: unknown;
  try {
    raw = JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    raw = null;
  }
  return clean(raw);
}

/**
 * Changes what is stored. Reads first, so that a change made in another tab is not lost.
 * @returns whether it could be saved
 */
export function update(change: (state: State) => void): boolean {
  const state = read();
  change(state);
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
    return true;
  } catch {
    return false;
  }
}

/** Erases everything that the site ever stored in this browser. @returns whether it worked */
export function erase(): boolean {
  try {
    for (const key of Object.keys(localStorage))
      if (key === KEY || key.startsWith(`${KEY}:`)) localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed what is stored. */
export function onOutsideChange(callback: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === KEY || event.key === null) callback();
  });
}

/** A valid state from anything. */
export function clean(raw: unknown): State {
  const state: State = { v: VERSION, ticks: {} };
  if (!isRecord(raw)) return state;
  if (isRecord(raw.ticks)) {
    for (const [key, value] of Object.entries(raw.ticks)) {
      if (!/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/.test(key) || !isRecord(value)) continue;
      const { at, version } = value;
      if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) continue;
      state.ticks[key] = { at, version: Number.isInteger(version) ? (version as number) : 1 };
    }
  }
  const device = DEVICES.find((known) => known === raw.device);
  if (device) state.device = device;
  if (typeof raw.region === 'string' && /^[a-z-]{2,20}$/.test(raw.region)) state.region = raw.region;
  return state;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

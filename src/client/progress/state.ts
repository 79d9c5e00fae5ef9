/** What is kept in the browser, and how anything that is found there becomes it. No access to the storage itself. */
import { isDay as dayExists } from '../../domain/days.ts';
import type { Device } from '../../schemas/devices.ts';

/** Raised when the shape changes; each rise needs an entry in `MIGRATIONS`. */
export const VERSION = 2;

/** A tick whose time cannot be read is kept under this one, older than every change. */
export const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

/** A step that the reader has ticked. */
export interface Tick {
  /** When, as an ISO time in UTC. */
  at: string;
  /** Which version of the step it was. */
  version: number;
  /** Of a form that needs an answer: the day on which it was sent. */
  sent?: string;
  /** Of a form: the day of the answer. Counts only if it is not before `sent`. */
  answered?: string;
  /** The day on which the reader said that the screen shows the same as the step. */
  same?: string;
}

/** Ticks by “platform/guide#step”. Steps that no longer exist keep theirs. */
export type Ticks = Record<string, Tick>;

/** What the reader told the plan. */
export interface Choices {
  apps: string[];
  worries: string[];
  /** 0 means no limit. */
  minutes?: number;
}

export interface State {
  v: number;
  ticks: Ticks;
  device?: Device;
  /** The reader asked for all devices; else public/boot.js shows a phone the menus of its own kind. */
  allDevices?: true;
  region?: string;
  /** The language of the menus on the reader's phone, if it is not English. */
  language?: string;
  plan?: Choices;
  /** Letters that the reader sent and asked to be kept, by the time at which they were. Kept as found: see letters.ts. */
  letters?: Record<string, unknown>;
  /** The day of this visit and of the one before; written only for readers who have a plan or ticks. */
  visit?: { last: string; before?: string };
  /** Of each tab that wrote lately: how many of its writes are in here. See storage.ts, 9. */
  w?: Record<string, number>;
}

const KEY = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,120}#[a-z0-9-]{1,120}$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MINUTES_LIMIT = 10_000;

/** Turns a state of version n into one of version n + 1. Nothing that a reader did may get lost in one. */
const MIGRATIONS: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {
  // 1 had ticks, device and region only; plan, visit and the state of forms came with 2.
  1: (old) => ({ ...old, v: 2 }),
};

/** The version of what is stored; anything without a number counts as the first. */
export function versionOf(raw: unknown): number {
  const v = isRecord(raw) ? raw.v : undefined;
  return Number.isSafeInteger(v) && (v as number) > 0 ? (v as number) : 1;
}

/** A valid state of the present version from anything, without an exception. */
export function clean(found: unknown): State {
  const state: State = { v: VERSION, ticks: {} };
  if (!isRecord(found)) return state;
  let raw = found;
  for (let v = versionOf(raw); v < VERSION; v++) raw = MIGRATIONS[v]?.(raw) ?? raw;
  if (isRecord(raw.ticks)) {
    for (const [key, value] of Object.entries(raw.ticks)) {
      const tick = isKey(key) ? cleanTick(value) : undefined;
      if (tick) state.ticks[key] = tick;
    }
  }
  if (isId(raw.device)) state.device = raw.device;
  else if (raw.allDevices === true) state.allDevices = true;
  if (isId(raw.region)) state.region = raw.region;
  if (isId(raw.language)) state.language = raw.language;
  const plan = cleanChoices(raw.plan);
  if (plan) state.plan = plan;
  if (isRecord(raw.letters)) state.letters = raw.letters;
  const visit = raw.visit;
  if (isRecord(visit) && isDay(visit.last)) {
    state.visit = { last: visit.last, ...(isDay(visit.before) && { before: visit.before }) };
  }
  const writers = isRecord(raw.w) ? Object.entries(raw.w).filter(isWriter) : [];
  if (writers.length > 0) state.w = Object.fromEntries(writers);
  return state;
}

function isWriter(entry: [string, unknown]): entry is [string, number] {
  return /^[a-z0-9]{1,8}$/.test(entry[0]) && Number.isSafeInteger(entry[1]);
}

/** A tick from anything that stands under a tick's key; only what plainly says “no” is none. */
function cleanTick(value: unknown): Tick | undefined {
  if (value === null || value === undefined || value === false || value === 0) return undefined;
  const raw = isRecord(value) ? value : { at: value };
  const { at, version, sent, answered, same } = raw;
  return {
    at: cleanTime(at),
    version: Number.isSafeInteger(version) && (version as number) > 0 ? (version as number) : 1,
    ...(isDay(sent) && { sent }),
    ...(isDay(answered) && { answered }),
    ...(isDay(same) && { same }),
  };
}

function cleanChoices(value: unknown): Choices | undefined {
  if (!isRecord(value)) return undefined;
  const ids = (list: unknown): string[] => (Array.isArray(list) ? [...new Set(list.filter(isId))].slice(0, 50) : []);
  const { minutes } = value;
  const valid = typeof minutes === 'number' && minutes >= 0 && minutes < MINUTES_LIMIT;
  return {
    apps: ids(value.apps),
    worries: ids(value.worries),
    ...(valid && { minutes: Math.min(Math.ceil(minutes), MINUTES_LIMIT - 1) || 0 }),
  };
}

/** One notation for all times, so that they can be compared as text. */
function cleanTime(value: unknown): string {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  const iso = Number.isNaN(ms) ? '' : new Date(ms).toISOString();
  return /^\d{4}-/.test(iso) ? iso : UNKNOWN_TIME;
}

/** Whether it can be the key of a tick. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && KEY.test(value);
}

/** Whether it can be the id of a region, a device, an app or a worry. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length < 60 && ID.test(value);
}

/** Whether it is a day that exists and on which something can have been sent. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && dayExists(value) && value > '1970-01-01';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

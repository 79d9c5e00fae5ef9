/** Progress as a file. What comes back in is hostile until every part of it has been looked at. */
import { isLetter, sentLetters } from './letters.ts';
import type { Progress } from './merge.ts';
import { clean, isDay, isId, isKey, isRecord, type State } from './state.ts';

const FORMAT = 'no-single-switch/progress';
const FILE_VERSION = 1;
/** A reader who ticks every step of every guide has about a thousand. */
const MOST_TICKS = 5000;
export const LONGEST_FILE = 1_000_000;

export type Result = { ok: true; progress: Progress } | { ok: false; why: string };

const refuse = (why: string): Result => ({ ok: false, why });

/** The text of a file with all ticks and choices. */
export function writeFile({ ticks, plan, device, region, letters }: State, now = new Date()): string {
  return `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, saved: now.toISOString(), device, region, plan, ticks, letters }, null, 1)}\n`;
}

/** Reads a file's text. Refuses it as a whole if any part of it is not what we write. */
export function readFile(text: string): Result {
  if (text.length > LONGEST_FILE) return refuse('This file is too large to be saved progress.');
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('This file is damaged, or it is not one that this site has saved.');
  }
  if (!isRecord(found) || found.format !== FORMAT) return refuse('This is not a file with progress from this site.');
  if (typeof found.version === 'number' && found.version > FILE_VERSION) {
    return refuse('This file was saved by a newer version of the site. Load this page again, then try once more.');
  }
  if (found.version !== FILE_VERSION) return refuse('This file does not say which version of the site has saved it.');
  return checkProgress(found);
}

/** Progress from an object of our own format, or the reason why not. */
export function checkProgress(found: Record<string, unknown>): Result {
  const { ticks, plan, device, region, letters } = found;
  if (!isRecord(ticks)) return refuse('There are no ticks in it.');
  const entries = Object.entries(ticks);
  if (entries.length > MOST_TICKS) return refuse('There are more ticks in it than this site has steps.');
  if (!entries.every(([key, tick]) => isKey(key) && isTick(tick)))
    return refuse('It is damaged: one of its ticks cannot be read.');
  if (plan !== undefined && !isPlan(plan)) return refuse('It is damaged: the choices in it cannot be read.');
  if (region !== undefined && !isId(region)) return refuse('It is damaged: the region in it cannot be read.');
  if (
    letters !== undefined &&
    !(isRecord(letters) && Object.entries(letters).every(([key, one]) => isLetter(key, one)))
  )
    return refuse('It is damaged: the letters in it cannot be read.');
  const state = clean({ v: 2, ticks, plan, device, region });
  if (device !== undefined && state.device === undefined)
    return refuse('It is damaged: the device in it cannot be read.');
  return {
    ok: true,
    progress: {
      ticks: state.ticks,
      ...(state.plan && { plan: state.plan }),
      ...(state.device && { device: state.device }),
      ...(state.region !== undefined && { region: state.region }),
      ...(letters !== undefined && { letters: sentLetters(letters) }),
    },
  };
}

function isTick(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { at, version, sent, answered, same } = value;
  return (
    typeof at === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(at) &&
    !Number.isNaN(Date.parse(at)) &&
    Number.isSafeInteger(version) &&
    (version as number) > 0 &&
    (sent === undefined || isDay(sent)) &&
    (answered === undefined || isDay(answered)) &&
    (same === undefined || isDay(same))
  );
}

function isPlan(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { apps, worries, minutes } = value;
  const ids = (list: unknown): boolean => Array.isArray(list) && list.length <= 50 && list.every(isId);
  return (
    ids(apps) &&
    ids(worries) &&
    (minutes === undefined ||
      (Number.isSafeInteger(minutes) && (minutes as number) > 0 && (minutes as number) < 10_000))
  );
}

/**
 * Letters that were kept, looked at part by part before anything is done with them. Apart from state.ts, because every
 * page loads that, and few have to do with letters.
 */
import type { SentLetter } from '../../domain/letters/course.ts';
import { isRequest } from '../../domain/letters/requests.ts';
import { isDay, isId, isRecord } from './state.ts';

export type SentLetters = Record<string, SentLetter>;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** No name of a company or number of a request is longer. */
export const LONGEST_NAME = 80;
/** Nobody writes more. */
const MOST_LETTERS = 200;

/** The letters in what was found under `letters`; what cannot be read is left out. */
export function sentLetters(found: unknown): SentLetters {
  if (!isRecord(found)) return {};
  return Object.fromEntries(
    Object.entries(found)
      .filter((entry): entry is [string, SentLetter] => isLetter(...entry))
      .slice(-MOST_LETTERS)
      .map(([key, letter]) => [key, pick(letter)]),
  );
}

/** Whether it is a letter that was kept, under its key. */
export function isLetter(key: string, value: unknown): boolean {
  if (!TIME.test(key) || !isRecord(value)) return false;
  const { region, request, to, sent, due, late, number, answered } = value;
  return (
    isId(region) &&
    isRequest(request) &&
    isName(to) &&
    isDay(sent) &&
    [due, late, answered].every((day) => day === undefined || isDay(day)) &&
    (number === undefined || isName(number))
  );
}

/** All letters of both; of one that is in both what is here stays, with the later answer. */
export function mergeLetters(here: SentLetters, incoming: SentLetters): SentLetters {
  const merged = { ...incoming, ...here };
  for (const [key, { answered }] of Object.entries(incoming)) {
    const one = merged[key];
    if (one && answered !== undefined && !(one.answered !== undefined && one.answered > answered))
      merged[key] = { ...one, answered };
  }
  return merged;
}

function pick({ region, request, to, sent, due, late, number, answered }: SentLetter): SentLetter {
  return {
    region,
    request,
    to,
    sent,
    ...(due !== undefined && { due }),
    ...(late !== undefined && { late }),
    ...(number !== undefined && { number }),
    ...(answered !== undefined && { answered }),
  };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
}

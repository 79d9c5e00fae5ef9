/** The course of a letter that was sent: how long the other side still has, and which letter comes next. Pure. */
import { REQUESTS, type Request } from './requests.ts';

/** A letter that the reader sent and chose to keep track of. */
export interface SentLetter {
  region: string;
  request: Request;
  /** Who got it, by name. */
  to: string;
  /** The day on which it was sent. */
  sent: string;
  /** The last day for an answer, where the law names a number of days or months. */
  due?: string;
  /** The last day if they made the time longer. */
  late?: string;
  /** The number that the other side gave it. */
  number?: string;
  /** The day of the answer. */
  answered?: string;
}

/** Whole days from today to a day; below 0 if it is past. */
export function daysTo(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T12:00:00Z`) - Date.parse(`${today}T12:00:00Z`)) / 86_400_000);
}

/**
 * The letter that comes next: a reminder once the time is over (or where the law names no time), then a complaint to the
 * company where the region has one, then the authority.
 * @param all every letter that was sent, this one included
 * @param there which letters the region has
 */
export function nextLetter(
  letter: SentLetter,
  all: readonly SentLetter[],
  there: readonly Request[],
  today: string,
): Request | undefined {
  if (letter.answered !== undefined || letter.request === 'complaint' || letter.request === 'reminder')
    return undefined;
  if (letter.due !== undefined && letter.due >= today) return undefined;
  const steps: Request[] = ['reminder', 'complaint-to-company', 'complaint'];
  const begun = REQUESTS[letter.request].after ? steps.slice(steps.indexOf(letter.request) + 1) : steps;
  const done = (request: Request): boolean =>
    all.some((other) => other.region === letter.region && other.request === request && other.sent >= letter.sent);
  return begun.find((request) => there.includes(request) && !done(request));
}

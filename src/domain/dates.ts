/**
 * All that the site knows about days, months and years. Pure, and small enough for the browser.
 *
 * A date is text in ISO 8601, as precise as the evidence: `2026`, `2026-05` or `2026-05-27`. A day is one of full
 * precision. Text of that form can be compared as text; what a month or a year means is said here and nowhere else.
 */
import { dayOf, daysInMonth } from './days.ts';
import { messages } from '../messages/index.ts';

export { dayOf, isDate, isDay, localDay } from './days.ts';

/** Made when they are first needed: a format takes a browser longer than all else here. */
const formats: { day?: Intl.DateTimeFormat; month?: Intl.DateTimeFormat } = {};

/**
 * A date as people write it in the language of the site, no more precise than it is: `2026-05-27` → “27 May 2026”,
 * `2026-05` → “May 2026”. What is no date comes back as it is.
 * @param date ISO 8601, possibly of reduced precision
 */
export function formatDate(date: string): string {
  const moment = Date.parse(date);
  if (date.length < 7 || Number.isNaN(moment)) return date;
  const precise = date.length > 7;
  return (formats[precise ? 'day' : 'month'] ??= new Intl.DateTimeFormat(messages.locale.formats, {
    ...(precise && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })).format(moment);
}

/** Sorts newest first; of two dates with the same beginning the more precise one is the later. */
export function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Whole months between two ISO dates; days are ignored, a bare year counts as its January. */
export function monthsBetween(earlier: string, later: string): number {
  const months = (date: string): number => {
    const [year = 0, month = 1] = date.split('-').map(Number);
    return year * 12 + month;
  };
  return months(later) - months(earlier);
}

/** The last day that a date can mean: `2026-02` → `2026-02-28`. */
export function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(daysInMonth(year, month))}`;
}

/** Whether a date has begun by a day: a month has from its first day on, so a change “in July” may hold on 3 July. */
export function hasBegun(date: string, day: string): boolean {
  return date <= day.slice(0, date.length);
}

/** Whether a date may lie after a day: one “in July” may lie after 15 July, and after 31 July it no more may. */
export function mayBeAfter(date: string, day: string): boolean {
  return date >= day.slice(0, date.length) && date !== day;
}

/** A day some days later, or earlier. */
export function addDays(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000);
}

/** The day some months after a date (a month or a year counts as its end): 31 January and a month is 28 February. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = lastDayOf(date).split('-').map(Number);
  const last = daysInMonth(year, month + months);
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** Whether more than `months` months have passed from a date to a day. */
export function isOlder(date: string, months: number, day: string): boolean {
  return addMonths(date, months) < day;
}

/** Whole months from a date to a day; a date that is only a month or a year counts as its end. Never below 0. */
export function ageInMonths(date: string, day: string): number {
  const months = monthsBetween(lastDayOf(date), day);
  return Math.max(0, addMonths(date, months) > day ? months - 1 : months);
}

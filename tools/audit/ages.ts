/** Ages, for rules. */
import { formatDate, lastDayOf } from '../../src/domain/dates.ts';

/** The day `months` after a date (possibly `2026-05`, then its end); 31 January and a month is 28 February. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = lastDayOf(date).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

/** Whether more than `limit` months have passed from a date to the day `today`. */
export function isOlder(date: string, limit: number, today: string): boolean {
  return monthsAfter(date, limit) < today;
}

export { formatDate };

/**
 * Which days there are, and which one is today: as much of dates.ts as every page of the site loads. Pure.
 */

/** The years that a date on this site can have. No law or source that it cites is older; nothing is announced for later. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Whether a text is a date that exists, of any precision: 30 February is none, nor is a day of the year 1026. */
export function isDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = /^\d{4}(?:-\d\d){0,2}$/.test(text) ? text.split('-').map(Number) : [];
  return (
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** Whether a text is a full day that exists. */
export function isDay(text: string): boolean {
  return text.length === 10 && isDate(text);
}

/** How many days a month has. @param month 1 for January; 13 is January of the next year */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of a moment in UTC. */
export function dayOf(moment: Date | number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The day of a moment where the reader (or the machine) is. */
export function localDay(moment = new Date()): string {
  return dayOf(moment.getTime() - moment.getTimezoneOffset() * 60_000);
}

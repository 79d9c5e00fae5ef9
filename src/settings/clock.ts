/** The clock of builds and tools. Browser code asks the reader's own clock instead: `localDay()` in domain/dates.ts. */
import { addDays, dayOf, isDay } from '../domain/dates.ts';
import { environment } from './environment.ts';

/**
 * The day of the build's facts, in UTC: of `SOURCE_DATE_EPOCH` (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/)
 * if it is set, else today. With it a build can be repeated byte for byte, and tests look at the site of another day.
 * @throws if `SOURCE_DATE_EPOCH` is no moment on a day that the site knows
 */
export function buildDay(epoch = environment().SOURCE_DATE_EPOCH): string {
  if (epoch === undefined || epoch === '') return dayOf(Date.now());
  const day = /^\d{1,12}$/.test(epoch) ? dayOf(Number(epoch) * 1000) : '';
  if (isDay(day)) return day;
  throw new Error(`SOURCE_DATE_EPOCH is “${epoch}”. It must be seconds since 1970, for example 1795737600, or unset.`);
}

/** The latest day that somebody on Earth can call today: no statement about a checked or published thing may be later. */
export function latestToday(): string {
  return addDays(buildDay(), 1);
}

/**
 * What is old, judged against a day: the build's when a page is made, the reader's when it is read, by the same functions,
 * so that a copy that nobody tends does not look checked for ever. Pure.
 */
import { formatDate, isOlder } from './dates.ts';
import { OLD_LABELS_MONTHS } from './may-be-old.ts';
import { messages } from '../messages/index.ts';

/** Months without any check after which each guide says so, and after which every page does. */
export const UNTENDED_GUIDE_MONTHS = 6;
export const UNTENDED_PAGE_MONTHS = 12;

/** Whether labels were last seen too long ago. @param seen a date, `unknown`, or undefined where there are no labels */
export function areOldLabels(seen: string | undefined, day: string): boolean {
  return seen !== undefined && seen !== 'unknown' && isOlder(seen, OLD_LABELS_MONTHS, day);
}

/** The words before the date on which a step's labels were last seen. */
export function seenWords(seen: string, day: string): string {
  return areOldLabels(seen, day) ? messages.dates.labelsSeenLongAgo : messages.dates.labelsSeen;
}

/**
 * What a page says when nobody has checked anything on this site for long; nothing while somebody does.
 * @param newest the day of the newest check of anything on the site
 * @param months after how many the page says so
 */
export function untendedWords(newest: string, months: number, day: string): string {
  return isOlder(newest, months, day) ? messages.dates.untended(formatDate(newest)) : '';
}

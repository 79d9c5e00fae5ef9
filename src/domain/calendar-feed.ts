/** The changes as a calendar to subscribe to (RFC 5545 and 7986): each day on which one takes effect or was announced. Pure. */
import { calendarLines, escape } from './calendar.ts';
import { ACTION_NAMES, DATE_KINDS, leadingDate, plainText } from './changes.ts';
import { addDays, isDay } from './dates.ts';
import { updatedOn, type FeedEntry, type FeedOptions } from './feeds.ts';
import { absolute, url } from './urls.ts';

/** How often a calendar asks again. */
const EVERY = 'P1D';

/** The file. What has no day of its own (“May 2026”) is left out: a calendar has no place for it. */
export function calendarFeed(
  changes: readonly FeedEntry[],
  { title, home, origin }: Pick<FeedOptions, 'title' | 'home' | 'origin'>,
): string {
  return calendarLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//No Single Switch//Changes//EN',
    `NAME:${escape(title)}`,
    `X-WR-CALNAME:${escape(title)}`,
    `URL:${absolute(home, origin)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${EVERY}`,
    `X-PUBLISHED-TTL:${EVERY}`,
    ...changes.flatMap((entry) => {
      const { kind, date } = leadingDate(entry.data);
      if (!isDay(date)) return [];
      const { summary, action } = entry.data;
      const page = absolute(url.change(entry.id), origin);
      const updated = `${compact(updatedOn(entry))}T000000Z`;
      return [
        'BEGIN:VEVENT',
        `UID:change-${entry.id}@no-single-switch`,
        `DTSTAMP:${updated}`,
        `LAST-MODIFIED:${updated}`,
        `DTSTART;VALUE=DATE:${compact(date)}`,
        `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
        `SUMMARY:${escape(entry.data.title)}`,
        `DESCRIPTION:${escape(`${DATE_KINDS[kind]}. ${plainText(summary)}\n${ACTION_NAMES[action]}.\n${page}`)}`,
        `URL:${page}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ]);
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A calendar file (RFC 5545) that reminds to look again and of answers that are due. Pure. */
import { addDays } from './dates.ts';
import { SITE_NAME } from '../settings/site-name.ts';

export interface Reminder {
  /** Stable, so that importing the file again changes the entry instead of doubling it. */
  id: string;
  day: string;
  title: string;
  text: string;
}

/** Menus move about once a year, and Meta changes its terms about twice. */
export const LOOK_AGAIN_AFTER_DAYS = 182;

/** The reminders for a reader. @param due forms with the day by which an answer is due, and the sentence that says so */
export function reminders(
  today: string,
  address: string,
  due: readonly { key: string; title: string; day: string; text: string }[],
): Reminder[] {
  return [
    {
      id: 'look-again',
      day: addDays(today, LOOK_AGAIN_AFTER_DAYS),
      title: 'Look at my Meta settings again',
      text: `Switches move, and some come back on. What changed since then is marked here: ${address}`,
    },
    ...due.map(({ key, title, day, text }) => ({
      id: `answer-${key.replaceAll(/[^a-z0-9-]/g, '-')}`,
      day,
      title: `Due today: ${title}`,
      text: `${text} If nothing came, see what you can do: ${address}`,
    })),
  ];
}

/** The file. All entries are whole days without a time zone, with an alarm on that morning. */
export function calendarFile(entries: readonly Reminder[], now: Date): string {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${SITE_NAME}//Reminders//EN`,
    ...entries.flatMap(({ id, day, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${id}@no-single-switch`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
      `SUMMARY:${escape(title)}`,
      `DESCRIPTION:${escape(text)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      `DESCRIPTION:${escape(title)}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return calendarLines(lines);
}

/** The lines of a calendar as its file has them. */
export function calendarLines(lines: readonly string[]): string {
  return lines.map(fold).join('\r\n') + '\r\n';
}

/** A text as the value of a line. */
export function escape(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** No line is longer than 75 octets; a character is never cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  for (const sign of line) {
    if (encoder.encode(row + sign).length > 74) {
      rows.push(row);
      row = '';
    }
    row += sign;
  }
  return [...rows, row].join('\r\n ');
}

/** Dates as policies write them. Dates are plain `YYYY-MM-DD` strings in UTC throughout the tool. */
import { isDay } from '../../../src/domain/dates.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const ANY_DATE = new RegExp(`\\b${DATE}|\\b(?:19|20)\\d{2}\\b`, 'gi');

/** Reads one written date. Out: `YYYY-MM-DD`, or null when it is none (or an ambiguous 3/4/2025). */
export function parseDate(written: string): string | null {
  const text = written.toLowerCase().trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isDay(text) ? text : null;
  const year = /\b(\d{4})\b/.exec(text);
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text);
  const name = /[a-z]{3,}/.exec(text)?.[0];
  const month = name === undefined ? -1 : MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3)));
  if (!year || !day || month < 0) return null;
  return dayFrom(year[1] ?? '', month + 1, day[1] ?? '');
}

/** The day in ISO 8601, or null if there is none such. */
function dayFrom(year: string, month: number, day: string): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

/**
 * Makes the finder of effective dates. In: the words that introduce one ("effective", "last modified").
 * Out: a function from a sentence to the date it states as its own, or null. The date must follow the words directly,
 * so that "goes into effect on" in a notice or a date in the running text is not taken for the document's date.
 */
export function effectiveDateFinder(words: readonly string[]): (sentence: string) => string | null {
  const intro = words.map((word) => word.split(' ').map(RegExp.escape).join('\\s+')).join('|');
  const pattern = new RegExp(`^\\W*(?:${intro})(?:\\s+(?:as of|from|date|on))?\\s*[:\\-]?\\s*(${DATE})`, 'i');
  return (sentence) => {
    const match = pattern.exec(sentence);
    return match?.[1] === undefined ? null : parseDate(match[1]);
  };
}

/** The sentence with every date (and year) taken out: two sentences with the same remainder differ by a date only. */
export function withoutDates(sentence: string): string {
  return sentence.replace(ANY_DATE, '\u0001');
}

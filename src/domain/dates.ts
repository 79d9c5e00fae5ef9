const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date as people write it, no more precise than it is: `2026-05-27` → “27 May 2026”, `2026-05` → “May 2026”.
 * @param date ISO 8601, possibly of reduced precision
 */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Sorts newest first; of two dates with the same beginning the more precise one is the later. */
export function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Whole months between two ISO dates; days are ignored, a bare year counts as its January. */
export function monthsBetween(earlier: string, later: string): number {
  const months = (date: string): number => {
    const [year = '0', month = '1'] = date.split('-');
    return Number(year) * 12 + Number(month) - 1;
  };
  return months(later) - months(earlier);
}

/** The last day that a partial date can mean, for sorting and for feeds: `2026-02` → `2026-02-28`. */
export function lastDayOf(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last)}`;
}

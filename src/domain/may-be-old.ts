/** Whether it is worth asking ageing.ts: small enough for every page, since most pages are read long before they are old. Pure. */

/** Labels older than this are called old; menus move about once a year. */
export const OLD_LABELS_MONTHS = 12;

/**
 * Whether more than `months` months may have passed from a date to a day, counted in whole calendar months: false only
 * where `isOlder` in dates.ts is false too.
 * @param date ISO 8601, possibly of reduced precision; a bare year counts as its end
 */
export function mayBeOlder(date: string, months: number, day: string): boolean {
  return monthOf(day) - monthOf(date) >= months;
}

function monthOf(date: string): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return year * 12 + month;
}

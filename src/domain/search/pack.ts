/** The compact form of a part of the index. Written at build time, read in the browser. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));

/** The largest weight that a posting can carry. */
export const MOST_WEIGHT = 63;

/** A page that has a term, and how much it counts there, 1 to MOST_WEIGHT. */
export type Posting = readonly [page: number, weight: number];

/** Terms in order, each as the number of letters it shares with the one before (one digit of base 36) and the rest. */
export function packTerms(sorted: readonly string[]): string {
  let before = '';
  return sorted
    .map((term) => {
      let shared = 0;
      while (shared < 35 && shared < term.length && term[shared] === before[shared]) shared++;
      before = term;
      return shared.toString(36) + term.slice(shared);
    })
    .join('\n');
}

/** The terms that `packTerms` packed. */
export function unpackTerms(packed: string): string[] {
  let before = '';
  return packed
    .split('\n')
    .filter(Boolean)
    .map((item) => (before = before.slice(0, parseInt(item[0] ?? '0', 36)) + item.slice(1)));
}

/** Postings in the order of their pages: the gap to the page before in digits of five bits, then one digit of weight. */
export function packPostings(list: readonly Posting[]): string {
  let next = 0;
  return list
    .map(([page, weight]) => {
      let gap = page - next;
      next = page + 1;
      let text = DIGITS[gap % 32] ?? '';
      while ((gap = Math.floor(gap / 32)) > 0) text = (DIGITS[(gap % 32) + 32] ?? '') + text;
      return text + (DIGITS[weight] ?? '');
    })
    .join('');
}

/** The postings that `packPostings` packed. */
export function unpackPostings(packed: string): Posting[] {
  const list: Posting[] = [];
  let gap = 0;
  let next = 0;
  for (let at = 0; at < packed.length; at++) {
    const digit = VALUES.get(packed.charCodeAt(at)) ?? 0;
    gap = gap * 32 + (digit & 31);
    if (digit >= 32) continue;
    const page = next + gap;
    list.push([page, VALUES.get(packed.charCodeAt(++at)) ?? 0]);
    next = page + 1;
    gap = 0;
  }
  return list;
}

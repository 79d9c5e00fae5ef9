/** Slips of the finger and of the ear. */

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SOUNDS = ['aeiouy', 'ckqs', 'sz', 'fv', 'bp', 'dt', 'mn', 'gj', 'iy', 'uw'];

/** Whether one letter is easily typed or written for another. */
export function confusable(a: string, b: string): boolean {
  if (SOUNDS.some((group) => group.includes(a) && group.includes(b))) return true;
  const row = (letter: string): number => ROWS.findIndex((keys) => keys.includes(letter));
  const [rowA, rowB] = [row(a), row(b)];
  if (rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false;
  return Math.abs((ROWS[rowA]?.indexOf(a) ?? 0) - (ROWS[rowB]?.indexOf(b) ?? 0)) <= 1;
}

/**
 * Number of letters left out, added, swapped with their neighbour or mistaken between two words; `most + 1` if more.
 * A mistaken letter that is not easily confused counts one and a half.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const mistaken = same ? 0 : confusable(a[i - 1] ?? '', b[j - 1] ?? '') ? 1 : 1.5;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + mistaken);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** A word as it sounds, roughly: “ph” is “f”, a doubled letter is one. Slips are counted on this form. */
export function sound(word: string): string {
  return word.replaceAll('ph', 'f').replaceAll('ck', 'k').replace(/(.)\1/g, '$1');
}

/** How many slips a word of a length may have. Short words may have none: too many others are near them. */
export function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

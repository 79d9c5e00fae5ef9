/** The compact form of the word list in the index file. Written by tools/search, read in the browser. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Sorted words, each as the number of letters it shares with the one before (one digit of base 36) and the rest. */
export function packWords(sorted: readonly string[]): string {
  let before = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** The words that `packWords` packed. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed === ''
    ? []
    : packed.split(' ').map((item) => {
        before = before.slice(0, parseInt(item[0] ?? '0', 36)) + item.slice(1);
        return before;
      });
}

/** Ascending page numbers as the gaps between them, each in digits of five bits, all but the last with a sixth bit set. */
export function packPages(lists: readonly (readonly number[])[]): string {
  const gapText = (gap: number): string =>
    (gap >= 32
      ? Array.from(gapText(Math.floor(gap / 32)), (letter) => DIGITS[DIGITS.indexOf(letter) | 32]).join('')
      : '') + (DIGITS[gap % 32] ?? '');
  return lists
    .map((list) => list.map((page, index) => gapText(page - (index === 0 ? 0 : (list[index - 1] ?? 0) + 1))).join(''))
    .join(' ');
}

/** The lists that `packPages` packed. */
export function unpackPages(packed: string): number[][] {
  return packed.split(' ').map((text) => {
    const list: number[] = [];
    let gap = 0;
    let next = 0;
    for (const letter of text) {
      const digit = DIGITS.indexOf(letter);
      gap = gap * 32 + (digit & 31);
      if (digit >= 32) continue;
      list.push(next + gap);
      next += gap + 1;
      gap = 0;
    }
    return list;
  });
}

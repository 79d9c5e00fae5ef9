/**
 * Units: the sentences that two recordings are compared by.
 *
 * A sentence is the smallest piece that keeps its meaning when it moves, so a page is treated as a bag of sentences in
 * an order, and never as lines: one recording breaks its lines where the next does not.
 */

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|u\.s|u\.k|e\.u|no|inc|ltd|mr|ms|dr|vs|etc|art|sec)|\b[a-z])\.$/i;

/** Splits a cell into sentences: at `.`, `!` or `?` before a capital, but not after an abbreviation such as "U.S.". */
export function splitSentences(cell: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of cell.matchAll(/[.!?]["')\]]*\s+(?=["'(]?\p{Lu})/gu)) {
    const end = match.index + match[0].length;
    const sentence = cell.slice(from, end).trim();
    if (match[0].startsWith('.') && ABBREVIATION.test(cell.slice(from, match.index + 1))) continue;
    sentences.push(sentence);
    from = end;
  }
  const rest = cell.slice(from).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((name, index) => [
    name,
    String(index + 2),
  ]),
);

/** The words of a sentence: runs of letters and digits, lower case; small numbers as digits (one text writes "seven", one "7"). */
export function wordsOf(sentence: string): string[] {
  const words =
    sentence
      .toLowerCase()
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => NUMBERS.get(word) ?? word);
}

/** The key under which a sentence is recognised again: letters and digits only. Empty for a unit that says nothing. */
export function keyOf(words: readonly string[]): string {
  const key = words.join('');
  // A line of footnote numbers is no sentence; a recording with notes has dozens of them.
  return /^\p{N}*$/u.test(key) ? '' : key;
}

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(e|ed|es|ing|ation|ations)$/u, 'iz$1'],
  [/(?<=\p{L}{3})ys(e|ed|es|ing)$/u, 'yz$1'],
  [/(?<=\p{L}{2})our(s|ed|ing|al|able|ite|ites)?$/u, 'or$1'],
  [/^cent(?:re|er)(s|d)?$/u, 'center$1'],
  [/^(licen|defen|offen|preten)ce(s|d)?$/u, '$1se$2'],
  [/ll(ed|ing|er|ers|ation)$/u, 'l$1'],
  [/^(?:programme)(s)?$/u, 'program$1'],
  [/^(among|amid|while)st$/u, '$1'],
  [/^toward(?:s)$/u, 'toward'],
];

/**
 * A key that is the same for British and American spelling and for "that we" and "we": the same page is served in both.
 * Only for deciding whether a sentence is known; the text shown is never folded.
 */
export function foldOf(words: readonly string[]): string {
  const folded: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    let word = words[index] ?? '';
    if (word === 'that' || word === 'which') continue;
    if (word === 'such' && words[index + 1] === 'as') {
      word = 'like';
      index += 1;
    }
    for (const [pattern, form] of BRITISH) word = word.replace(pattern, form);
    folded.push(word);
  }
  return folded.join('');
}

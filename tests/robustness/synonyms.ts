/** Words that may stand for one another in any sentence of ours, so that it says the same as before. */
const SYNONYMS: readonly (readonly [was: string, is: string])[] = [
  ['Turn off', 'Switch off'],
  ['turn off', 'switch off'],
  ['Turn on', 'Switch on'],
  ['turn on', 'switch on'],
  ['See whether', 'Look whether'],
  ['Check that', 'Make sure that'],
  ['We found no', 'We have found no'],
  ['We found', 'We have found'],
  ['you no longer', 'you do not any more'],
  ['It may', 'It can'],
  ['it may', 'it can'],
  ['does not', 'doesn’t'],
  ['do not', 'don’t'],
  ['cannot', 'can’t'],
  ['reach', 'get to'],
  ['somebody', 'someone'],
  ['Choose', 'Pick'],
  ['choose', 'pick'],
  ['begins', 'starts'],
  ['at once', 'straight away'],
  ['maybe', 'perhaps'],
  ['again', 'once more'],
  ['shows', 'displays'],
];

/** What is no word of ours: labels and quotations, tags, and what stands in straight quotation marks. */
const NOT_OURS = /“[^”]*”|<[^>]*>|"[^"]*"|\([^)]*\)|https?:\S+/g;

/** A text with all its words swapped that have a synonym, except in what it quotes; itself if there is none. */
export function swapWords(text: string): string {
  let out = '';
  let from = 0;
  for (const { index, 0: quoted } of text.matchAll(NOT_OURS)) {
    out += swapPlain(text.slice(from, index)) + quoted;
    from = index + quoted.length;
  }
  return out + swapPlain(text.slice(from));
}

function swapPlain(words: string): string {
  return SYNONYMS.reduce(
    (text, [was, is]) => text.replace(new RegExp(`(?<![\\p{L}’-])${was}(?![\\p{L}’-])`, 'gu'), is),
    words,
  );
}

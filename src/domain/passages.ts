/** The longest quotation that a passage may hold, in words: enough to carry a point, too short to replace the text. */
export const MOST_WORDS = 40;

/** A gap in a quotation: words of the source that were left out. */
const GAP = /\s*(?:…|\[…\])\s*/;

/**
 * How many words a text has, by the rules of its language (Unicode's word boundaries), so that a text without spaces
 * between its words is counted too.
 * @param language BCP 47
 */
export function countWords(text: string, language: string): number {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return [...words.segment(text)].filter((segment) => segment.isWordLike).length;
}

/** The pieces of a quotation that stand in the source as they are, in this order: what lies between its gaps. */
export function piecesOf(quotation: string): string[] {
  return quotation.split(GAP).filter((piece) => piece !== '');
}

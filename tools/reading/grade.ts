import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * The Flesch-Kincaid grade of a text (Kincaid et al. 1975): years of school that its sentences and words ask for.
 * Labels in quotation marks count as one short word each: a label is as long as it is, and nobody may shorten it.
 */
export function grade(text: string): number {
  const plain = text
    .replace(/[“"][^”"]*[”"]/g, 'name')
    .replace(/\s+/g, ' ')
    .trim();
  const sentences = plain.split(/[.!?:]+(?:\s|$)/).filter((sentence) => /\w/.test(sentence));
  const words = plain.split(' ').filter((word) => /\w/.test(word));
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/** The middle value; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Maps words of plain English that no page has to near words that pages have, for queries in words nobody thought of. */
import { readFileSync } from 'node:fs';
import type { Posting } from '../../src/domain/search/pack.ts';
import { isStop, stem } from '../../src/domain/search/words.ts';

/** So many words may stand in for one. */
const MOST_NEAR = 4;
/** Words on more than this share of the pages say too little to stand in for another. */
const MOST_PAGES = 0.12;

/** For words of plain English the words nearest in meaning, nearest first. */
export type NearEnglish = readonly (readonly [word: string, ...near: string[]])[];

/** Reads what make-near-english.ts wrote. */
export function readNearEnglish(file = new URL('near-english.txt', import.meta.url)): NearEnglish {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, ...string[]]);
}

/**
 * The words of plain English that no page has, in order, each with the terms that stand in for it: none if no page has
 * a near one.
 * @param pages the number of all pages
 */
export function nearWords(
  english: NearEnglish,
  postings: ReadonlyMap<string, readonly Posting[]>,
  pages: number,
): [word: string, terms: string[]][] {
  const stands = (term: string): boolean => {
    const size = postings.get(term)?.length ?? 0;
    return size > 0 && size <= Math.max(1, MOST_PAGES * pages);
  };
  return english
    .filter(([word]) => !isStop(word) && !postings.has(stem(word)))
    .map(([word, ...near]) => [word, [...new Set(near.map(stem).filter(stands))].slice(0, MOST_NEAR)]);
}

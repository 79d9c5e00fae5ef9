/** Finds the words of a query in a text that is shown, so that they can be marked. */
import type { Query } from './parse-query.ts';
import { fold, isStop, stem } from './words.ts';

/** A piece of text, marked or not. */
export type Piece = [text: string, marked: boolean];

/** Cuts a text into marked and plain pieces; joined, they are the text again. */
export function highlight(text: string, { terms }: Pick<Query, 'terms'>): Piece[] {
  const wanted = new Set(terms.map(({ term }) => term));
  const pieces: Piece[] = [];
  const push = (piece: string, marked: boolean): void => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last?.[1] === marked) last[0] += piece;
    else pieces.push([piece, marked]);
  };
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu)) {
    const word = fold(match[0]);
    push(text.slice(at, match.index), false);
    push(match[0], !isStop(word) && wanted.has(stem(word)));
    at = match.index + match[0].length;
  }
  push(text.slice(at), false);
  return pieces;
}

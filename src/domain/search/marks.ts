/** Finds the words of a query in a text that is shown, so that they can be marked. */
import type { Query } from './understand.ts';
import { fold, isStop, stem } from './words.ts';

/** A piece of text, marked or not. */
export type Piece = [text: string, marked: boolean];

/** Cuts a text into marked and plain pieces; joined, they are the text again. */
export function markedPieces(text: string, query: Query): Piece[] {
  const wanted = new Set(
    query.terms.flatMap((term) => [...term.options].filter(([, quality]) => quality > 0.7).map(([word]) => word)),
  );
  for (const term of query.terms) for (const word of term.said.split(' ')) if (!isStop(word)) wanted.add(stem(word));
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

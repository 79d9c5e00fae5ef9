/** From this share on a word is near. */
const NEAR = 0.5;

/** The known word that was most likely meant, by the pairs of letters that both have (Dice); nothing if none is near. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  const pieces = (text: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
  const wanted = pieces(word);
  let best: string | undefined;
  let score = 0;
  for (const candidate of known) {
    const own = pieces(candidate);
    const shared = [...own].filter((piece) => wanted.has(piece)).length;
    const value = (2 * shared) / (own.size + wanted.size);
    if (value >= NEAR && value > score) [best, score] = [candidate, value];
  }
  return best;
}

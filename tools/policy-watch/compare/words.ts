/** Two sentences side by side, the words that differ marked. */
import type { Marked } from '../finding.ts';
import { align } from './align.ts';

/** Splits a text into words with the blanks that follow them. */
function tokens(text: string): string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

const bare = (token: string): string =>
  token
    .trim()
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function numbered(lists: readonly (readonly string[])[]): number[][] {
  const ids = new Map<string, number>();
  return lists.map((list) =>
    list.map((token) => {
      const key = bare(token);
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      return id;
    }),
  );
}

/** In: two texts (either may be empty). Out: both in pieces; a piece is marked when the other side does not have it. */
export function markWords(before: string, after: string): { before: Marked; after: Marked } {
  const [left, right] = [tokens(before), tokens(after)];
  const [a = [], b = []] = numbered([left, right]);
  const [goneAt, newAt] = [new Set<number>(), new Set<number>()];
  for (const hunk of align(a, b)) {
    for (let at = hunk.fromA; at < hunk.toA; at += 1) goneAt.add(at);
    for (let at = hunk.fromB; at < hunk.toB; at += 1) newAt.add(at);
  }
  return { before: pieces(left, goneAt), after: pieces(right, newAt) };
}

function pieces(list: readonly string[], changed: ReadonlySet<number>): Marked {
  const out: Marked = [];
  for (const [at, text] of list.entries()) {
    const last = out.at(-1);
    if (last?.changed === changed.has(at)) last.text += text;
    else out.push({ text, changed: changed.has(at) });
  }
  return out;
}

/** Share of words two texts have in common (Dice), to pair sentences that say nearly the same. */
export function likeness(a: string, b: string): number {
  const count = (text: string): Map<string, number> => {
    const words = new Map<string, number>();
    for (const token of tokens(text)) words.set(bare(token), (words.get(bare(token)) ?? 0) + 1);
    return words;
  };
  const [left, right] = [count(a), count(b)];
  let [shared, total] = [0, 0];
  for (const [word, times] of left) {
    shared += Math.min(times, right.get(word) ?? 0);
    total += times;
  }
  for (const times of right.values()) total += times;
  return total === 0 ? 0 : (2 * shared) / total;
}

/** Aligning two sequences: what stays, what goes, what comes, in order. */

/** A stretch that differs: `before[fromA..toA)` became `after[fromB..toB)`. */
export interface Hunk {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

const SMALL_TABLE = 1_500_000;

/** The stretches in which two sequences of numbers differ, in order. Unique common members are anchors (patience). */
export function align(a: ArrayLike<number>, b: ArrayLike<number>): Hunk[] {
  const hunks: Hunk[] = [];
  walk(a, b, 0, a.length, 0, b.length, hunks);
  return hunks;
}

function walk(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  out: Hunk[],
): void {
  let [fromA, toA, fromB, toB] = [a0, a1, b0, b1];
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) {
    fromA += 1;
    fromB += 1;
  }
  while (toA > fromA && toB > fromB && a[toA - 1] === b[toB - 1]) {
    toA -= 1;
    toB -= 1;
  }
  if (fromA === toA && fromB === toB) return;
  if (fromA === toA || fromB === toB) {
    out.push({ fromA, toA, fromB, toB });
    return;
  }
  const anchors = uniqueAnchors(a, b, fromA, toA, fromB, toB);
  if (anchors.length > 0) {
    for (const [atA, atB] of anchors) {
      walk(a, b, fromA, atA, fromB, atB, out);
      fromA = atA + 1;
      fromB = atB + 1;
    }
    walk(a, b, fromA, toA, fromB, toB, out);
  } else if ((toA - fromA) * (toB - fromB) <= SMALL_TABLE) {
    table(a, b, fromA, toA, fromB, toB, out);
  } else {
    out.push({ fromA, toA, fromB, toB });
  }
}

/** Members that stand once on each side, as the longest run of pairs in order on both sides. */
function uniqueAnchors(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): [number, number][] {
  const places = (list: ArrayLike<number>, from: number, to: number): Map<number, number> => {
    const found = new Map<number, number>();
    for (let at = from; at < to; at += 1) {
      const value = list[at] ?? -1;
      found.set(value, found.has(value) ? -1 : at);
    }
    return found;
  };
  const inB = places(b, b0, b1);
  const pairs: [number, number][] = [];
  for (const [value, at] of places(a, a0, a1)) {
    const other = inB.get(value) ?? -1;
    if (at >= 0 && other >= 0) pairs.push([at, other]);
  }
  // Longest increasing run of positions in b, by patience sorting.
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (let index = 0; index < pairs.length; index += 1) {
    const position = pairs[index]?.[1] ?? 0;
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  }
  const run: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** Longest common subsequence by table, for stretches without anchors. */
function table(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  out: Hunk[],
): void {
  const [rows, columns] = [a1 - a0, b1 - b0];
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        a[a0 + row] === b[b0 + column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);
    }
  }
  let [row, column] = [0, 0];
  let [startA, startB] = [0, 0];
  const flush = (): void => {
    if (startA < row || startB < column)
      out.push({ fromA: a0 + startA, toA: a0 + row, fromB: b0 + startB, toB: b0 + column });
  };
  while (row < rows && column < columns) {
    if (a[a0 + row] === b[b0 + column]) {
      flush();
      row += 1;
      column += 1;
      [startA, startB] = [row, column];
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  [row, column] = [rows, columns];
  flush();
}

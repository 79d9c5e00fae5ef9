/** Figures of retrieval quality. */

export interface Figures {
  queries: number;
  hitAt1: number;
  hitAt3: number;
  /** Mean reciprocal rank, a good page below rank 10 counting nothing. */
  mrr: number;
  /** Share of queries without any result. */
  none: number;
}

/** Rank of the first good address, from 1; 0 if there is none among the first ten. */
export function rankOf(results: readonly string[], good: readonly string[]): number {
  return results.slice(0, 10).findIndex((address) => good.includes(address)) + 1;
}

/**
 * The figures over many queries.
 * @throws if there are none
 */
export function figuresOf(items: readonly { rank: number; count: number }[]): Figures {
  if (items.length === 0) throw new Error('No query was scored.');
  const share = (test: (item: { rank: number; count: number }) => boolean): number =>
    items.filter(test).length / items.length;
  return {
    queries: items.length,
    hitAt1: share(({ rank }) => rank === 1),
    hitAt3: share(({ rank }) => rank >= 1 && rank <= 3),
    mrr: items.reduce((total, { rank }) => total + (rank === 0 ? 0 : 1 / rank), 0) / items.length,
    none: share(({ count }) => count === 0),
  };
}

/** Counting the sentences of pages: how two pages differ when order does not count. */

/** Sentence number to how often it stands on the page. */
export type Bag = ReadonlyMap<number, number>;

/** Counts the units of a page. */
export function bagOf(units: Int32Array): Map<number, number> {
  const bag = new Map<number, number>();
  for (const unit of units) bag.set(unit, (bag.get(unit) ?? 0) + 1);
  return bag;
}

/** How many units two bags share. */
export function sharedUnits(a: Bag, b: Bag): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [unit, count] of small) shared += Math.min(count, large.get(unit) ?? 0);
  return shared;
}

/** The units that one bag has more of than the other, with by how many. */
export interface BagDelta {
  readonly added: ReadonlyMap<number, number>;
  readonly removed: ReadonlyMap<number, number>;
}

/** What must be added to and removed from `before` to get `after`. */
export function deltaOf(before: Bag, after: Bag): BagDelta {
  const added = new Map<number, number>();
  const removed = new Map<number, number>();
  for (const [unit, count] of after) {
    const more = count - (before.get(unit) ?? 0);
    if (more > 0) added.set(unit, more);
  }
  for (const [unit, count] of before) {
    const fewer = count - (after.get(unit) ?? 0);
    if (fewer > 0) removed.set(unit, fewer);
  }
  return { added, removed };
}

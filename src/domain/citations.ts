/** The numbers that the sources have on one page: the same source always has the same one. */
export class Citations {
  readonly #numbers = new Map<string, number>();

  /** @param ids source ids in the order in which the page cites them; repeats are welcome */
  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.numberOf(id);
  }

  /** The number of a source, from 1; a new source gets the next one. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const next = this.#numbers.size + 1;
    this.#numbers.set(id, next);
    return next;
  }

  /** All sources of the page in the order of their numbers. */
  get ids(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** Ids that an MDX body cites with `<Cite source="…" />`, in order, with repeats. */
export function citedIn(body: string): string[] {
  return [...body.matchAll(/<Cite\s+source="([^"]*)"/g)].map((match) => match[1] ?? '');
}

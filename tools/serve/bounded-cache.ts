/** A cache of byte strings that holds at most so many bytes; what was not asked for longest goes first. */
export class BoundedCache<T extends { body: Buffer }> {
  readonly #entries = new Map<string, T>();
  readonly #limit: number;
  #bytes = 0;

  /** @param limit in bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Bytes held now. */
  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): T | undefined {
    const found = this.#entries.get(key);
    if (!found) return undefined;
    // A map keeps the order of insertion: what is put in again is the youngest.
    this.#entries.delete(key);
    this.#entries.set(key, found);
    return found;
  }

  set(key: string, entry: T): void {
    this.#remove(key);
    if (entry.body.length > this.#limit) return;
    this.#entries.set(key, entry);
    this.#bytes += entry.body.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) return;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#bytes -= this.#entries.get(key)?.body.length ?? 0;
    this.#entries.delete(key);
  }
}

/** A localStorage for tests that can be full or blocked, and that two “tabs” can share. */
export class MemoryStorage {
  [key: string]: unknown;
  #failing: 'no' | 'full' | 'blocked' = 'no';

  fail(how: 'no' | 'full' | 'blocked'): void {
    this.#failing = how;
  }

  getItem(key: string): string | null {
    if (this.#failing === 'blocked') throw new DOMException('blocked', 'SecurityError');
    const value = Object.hasOwn(this, key) ? this[key] : null;
    return typeof value === 'string' ? value : null;
  }

  setItem(key: string, value: string): void {
    if (this.#failing !== 'no') throw new DOMException('full', 'QuotaExceededError');
    this[key] = value;
  }

  removeItem(key: string): void {
    if (this.#failing === 'blocked') throw new DOMException('blocked', 'SecurityError');
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- storage is a record of its entries
    delete this[key];
  }
}

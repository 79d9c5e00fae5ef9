/** Says what is found, to everybody, and aloud only once the reader pauses. */
import { make } from '../dom.ts';

const PAUSE_MS = 500;

export class Speaker {
  readonly #seen = make('p', { class: 'search-count', 'aria-hidden': 'true' });
  readonly #said = make('p', { class: 'sr-only', role: 'status' });
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly element = make('div', {}, this.#seen, this.#said);

  /**
   * Shows a sentence at once, and has it read after a pause. An empty one clears both.
   * @param seen what is shown, where the page already says the rest in other words
   */
  say(text: string, seen = text): void {
    this.#seen.textContent = seen;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      if (this.#said.textContent !== text) this.#said.textContent = text;
    }, PAUSE_MS);
  }
}

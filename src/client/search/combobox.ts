/** Keyboard of the dialog's field: arrows walk through the options, Enter opens the one that is marked. */

export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #active = -1;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    }))
      input.setAttribute(name, value);
    input.addEventListener('keydown', (event) => {
      this.#key(event);
    });
  }

  /** The option that is marked, if any. */
  get active(): HTMLElement | undefined {
    return this.#options()[this.#active];
  }

  /** To be called after the options were drawn anew: none of them is marked. */
  reset(): void {
    this.#mark(-1);
    this.#input.setAttribute('aria-expanded', String(this.#options().length > 0));
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#options().length - 1;
    if (last < 0) return;
    const to = {
      ArrowDown: this.#active >= last ? -1 : this.#active + 1,
      ArrowUp: this.#active < 0 ? last : this.#active - 1,
      PageDown: Math.min(last, this.#active + 5),
      PageUp: Math.max(0, this.#active - 5),
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.#mark(to);
    } else if (event.key === 'Enter' && this.active) {
      event.preventDefault();
      this.active.click();
    } else if (event.key === 'Home' || event.key === 'End') this.#mark(-1);
  }

  #mark(index: number): void {
    this.active?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.active;
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }
}

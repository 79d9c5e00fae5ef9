/** `<nss-filter>`: selects that hide the entries whose `data-*` do not match; the choice lives in the address. */
export class Filter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('.filters');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const value = asked.get(select.name) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    form.addEventListener('change', () => {
      this.#apply(form, true);
    });
    this.#apply(form, false);
  }

  #apply(form: HTMLElement, remember: boolean): void {
    const wanted = [...form.querySelectorAll('select')].flatMap(({ name, value }) =>
      value === '' ? [] : [[name, value] as const],
    );
    const items = [...this.querySelectorAll<HTMLElement>('[data-group] li')];
    for (const item of items) item.hidden = !wanted.every(([name, value]) => item.dataset[name] === value);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('li:not([hidden])');
      // What a filter has found is shown; without one the parts stay as the reader left them.
      if (group instanceof HTMLDetailsElement && wanted.length > 0) group.open = !group.hidden;
    }
    const shown = items.filter((item) => !item.hidden).length;
    const count = form.querySelector('[data-count]');
    if (count) count.textContent = `${String(shown)} of ${String(items.length)} shown`;
    if (remember)
      history.replaceState(
        null,
        '',
        `${location.pathname}${wanted.length > 0 ? `?${new URLSearchParams(wanted.map((pair) => [...pair])).toString()}` : ''}`,
      );
  }
}

customElements.define('nss-filter', Filter);

import { newTick, without } from './progress/ticks.ts';
import { stepsOf, type PageStep } from './progress/page.ts';
import { onOutsideChange, read, update, type Tick } from './storage.ts';
import { chosenDevice, chooseDevice } from './preferences/device.ts';

/**
 * `<nss-checklist data-guide="platform/guide">`: ticks, progress, clearing with a way back, the choice of device, and the
 * way into one step at a time. Needs nothing but what stands in the page. What a tick is worth today is worked out by
 * progress/report.ts, which loads only for a reader who has ticks here.
 */
export class Checklist extends HTMLElement {
  #steps: PageStep[] = [];
  #undo: Record<string, Tick> | undefined;

  connectedCallback(): void {
    this.#steps = stepsOf(this);
    for (const step of this.#steps)
      step.box.addEventListener('change', () => {
        this.#tick(step);
      });
    for (const radio of this.#radios())
      radio.addEventListener('change', () => {
        chooseDevice(radio.value);
      });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      this.#resetOrUndo();
    });
    this.querySelector('[data-focus]')?.addEventListener('click', () => {
      this.#focus();
    });
    this.#keepEarly();
    onOutsideChange(() => {
      void this.#show();
    });
    addEventListener('nss:change', () => {
      void this.#show();
    });
    void this.#show();
    if (new URLSearchParams(location.search).has('focus')) this.#focus();
  }

  /** On a slow line a reader may have ticked and chosen before this script came. */
  #keepEarly(): void {
    // After a reload or on the way back it may be the browser that filled the boxes in, with what has since been erased.
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (visit?.type !== 'navigate') return;
    for (const step of this.#steps) if (step.box.checked && !(step.key in read().ticks)) this.#tick(step);
    for (const radio of this.#radios()) if (radio.checked) chooseDevice(radio.value);
  }

  #radios(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll<HTMLInputElement>('input[name=device]');
  }

  async #show(): Promise<void> {
    const { ticks } = read();
    for (const radio of this.#radios()) radio.checked = radio.value === (chosenDevice() ?? '');
    for (const { item, box, key } of this.#steps) {
      box.checked = key in ticks;
      mark(item, box.checked);
    }
    this.#undo = undefined;
    this.#tell();
    if (this.#formerTicks() || this.querySelector('.state') || this.#steps.some(({ box }) => box.checked))
      await this.#report();
    document.documentElement.classList.remove('held');
  }

  /** Whether ticks may lie under former names of the guide or of its steps. */
  #formerTicks(): boolean {
    return (
      this.dataset.former !== undefined ||
      this.#steps.some(({ former }) => former.some((id) => `${this.dataset.guide ?? ''}#${id}` in read().ticks))
    );
  }

  /** Loads and shows what the ticks are worth today. Without it they are shown as plain ticks. */
  async #report(): Promise<void> {
    try {
      const { report } = await import('./progress/report.ts');
      report(this, this.#steps, () => {
        void this.#show();
      });
      this.#tell();
    } catch {
      // The script could not be loaded.
    }
  }

  #tick(step: PageStep): void {
    const tick = step.box.checked ? newTick(step.facts) : undefined;
    const saved = update(({ ticks }) => {
      if (tick) ticks[step.key] = tick;
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a tick is a key of a plain record
      else delete ticks[step.key];
    });
    if (saved && (step.facts.awaits || this.querySelector('.state'))) {
      void this.#show();
      return;
    }
    mark(step.item, tick !== undefined);
    this.#undo = undefined;
    this.#tell(saved);
  }

  #resetOrUndo(): void {
    const back = this.#undo;
    const keys = this.#steps.map(({ key }) => key);
    const before = Object.entries(read().ticks).filter(([key]) => keys.includes(key));
    update((state) => {
      state.ticks = back ? { ...state.ticks, ...back } : without(state.ticks, keys);
    });
    void this.#show();
    if (back) return;
    this.#undo = Object.fromEntries(before);
    this.#button('Undo');
  }

  #focus(): void {
    import('./preferences/focus.ts')
      .then(({ openFocus }) => openFocus(this))
      .catch(() => {
        location.hash = 'steps';
      });
  }

  #tell(saved = true): void {
    const count = (state: string): number => this.#steps.filter(({ item }) => item.dataset.state === state).length;
    const [again, waiting] = [count('again'), count('waiting')];
    const done = count('done') + waiting;
    const bar = this.querySelector('progress');
    if (bar) bar.value = done;
    const text = this.querySelector('[data-progress]');
    if (text) {
      const more = again > 0 ? `, ${String(again)} to check again` : waiting > 0 ? ', waiting' : '';
      const words = !saved
        ? 'This browser does not let the page save ticks.'
        : done + again === 0
          ? 'Ticks are saved on this device only.'
          : `${String(done)} of ${String(this.#steps.length)} done${more}. Saved here only.`;
      // What the page already says is left alone, or the browser would lay the page out again.
      if (text.textContent !== words) text.textContent = words;
    }
    this.#button(done + again > 0 ? 'Clear ticks' : undefined);
  }

  #button(name: string | undefined): void {
    const reset = this.querySelector<HTMLButtonElement>('[data-reset]');
    if (!reset) return;
    reset.classList.toggle('invisible', name === undefined);
    if (name !== undefined) reset.textContent = name;
  }
}

/** An open step carries no state, as it comes in the page. */
function mark(item: HTMLElement, done: boolean): void {
  if (done) item.dataset.state = 'done';
  else delete item.dataset.state;
}

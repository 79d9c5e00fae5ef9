import { messages } from '../messages/index.ts';
import { newTick, without } from './progress/ticks.ts';
import { isForDevice, stepsOf, type PageStep } from './progress/page.ts';
import { onOutsideChange, read, update, type Tick } from './storage.ts';
import { foldLanguages } from './preferences/language.ts';
import { chosenDevice, chooseDevice } from './preferences/device.ts';

/**
 * `<nss-checklist data-guide="platform/guide">`: ticks, progress, clearing with a way back, the choice of device, the end
 * of the guide, and the way into one step at a time. Needs nothing but what stands in the page. What a tick is worth today
 * is worked out by progress/report.ts, which loads only for a reader who has ticks here.
 */
export class Checklist extends HTMLElement {
  #steps: PageStep[] = [];
  #undo: Record<string, Tick> | undefined;
  /** Whether the last tick reached the browser's storage. */
  #saved = true;

  connectedCallback(): void {
    this.#steps = stepsOf(this);
    for (const step of this.#steps)
      step.box.addEventListener('change', () => {
        this.#tick(step);
      });
    for (const radio of this.#radios())
      radio.addEventListener('change', () => {
        chooseDevice(radio.value);
        this.#tell();
      });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest('[data-reset]')) this.#resetOrUndo();
      if (target.closest('[data-focus]')) this.#focus();
    });
    this.#keepEarly();
    onOutsideChange(() => {
      void this.#show();
    });
    addEventListener('nss:change', () => {
      foldLanguages(this);
      void this.#show();
    });
    foldLanguages(this);
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
    if (this.#hasFormer() || this.querySelector('.state, .check-again') || this.#steps.some(({ box }) => box.checked))
      await this.#report();
    this.#tell();
    document.documentElement.classList.remove('held');
  }

  /** Whether ticks may lie under former names of the guide or of its steps. */
  #hasFormer(): boolean {
    const { ticks } = read();
    const key = (id: string): string => `${this.dataset.guide ?? ''}#${id}`;
    return this.dataset.former !== undefined || this.#steps.some(({ former }) => former.some((id) => key(id) in ticks));
  }

  /** Loads and shows what the ticks are worth today. Without it they are shown as plain ticks. */
  async #report(): Promise<void> {
    try {
      const { report } = await import('./progress/report.ts');
      report(this, this.#steps, () => {
        void this.#show();
      });
    } catch {
      // The script could not be loaded.
    }
  }

  #tick(step: PageStep): void {
    const tick = step.box.checked ? newTick(step.facts, step.item.dataset.same) : undefined;
    const saved = update(({ ticks }) => {
      if (tick) ticks[step.key] = tick;
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a tick is a key of a plain record
      else delete ticks[step.key];
    });
    this.#saved = saved;
    if (saved && (step.facts.awaits || this.querySelector('.state, .check-again'))) {
      void this.#show();
      return;
    }
    mark(step.item, tick !== undefined);
    this.#undo = undefined;
    this.#tell();
  }

  #resetOrUndo(): void {
    const back = this.#undo;
    const keys = this.#steps.map(({ key }) => key);
    const before = Object.entries(read().ticks).filter(([key]) => keys.includes(key));
    update((state) => {
      state.ticks = back ? { ...state.ticks, ...back } : without(state.ticks, keys);
    });
    void this.#show().then(() => {
      if (back) return;
      this.#undo = Object.fromEntries(before);
      this.#button(messages.checklist.undo);
    });
  }

  #focus(): void {
    import('./one-step.ts')
      .then(({ openOneStep }) => openOneStep(this))
      .catch(() => {
        location.hash = 'steps';
      });
  }

  #tell(): void {
    const shown = this.#steps.filter(({ item }) => isForDevice(item, this, chosenDevice()));
    const count = (state: string): number => shown.filter(({ item }) => item.dataset.state === state).length;
    const [done, waiting, again] = [count('done'), count('waiting'), count('again')];
    for (const bank of this.querySelectorAll('.bank'))
      this.#steps.forEach(({ item }, index) => {
        const key = bank.children[index];
        if (key) key.className = KEYS[item.dataset.state ?? ''] ?? '';
      });
    this.#write('[data-progress]', messages.checklist.progress(done, shown.length));
    this.#write('[data-more]', messages.checklist.rest(waiting, again, this.#saved));
    this.#button(done + waiting + again > 0 ? messages.checklist.clear : undefined);
    this.#end(again === 0 && done + waiting === shown.length ? (waiting > 0 ? 'sent' : 'done') : undefined);
  }

  /** What the page already says is left alone, or the browser would lay the page out again. */
  #write(selector: string, words: string): void {
    const place = this.querySelector(selector);
    if (place && place.textContent !== words) place.textContent = words;
  }

  /** Shows the end of the guide as it stands; its dates are filled in before it is seen. */
  #end(state: 'sent' | 'done' | undefined): void {
    if (state === undefined) {
      delete this.dataset.end;
      return;
    }
    import('./progress/finish.ts').then(
      ({ fillFinish }) => {
        fillFinish(this, this.#steps, () => {
          void this.#show();
        });
        this.dataset.end = state;
      },
      () => undefined,
    );
  }

  #button(name: string | undefined): void {
    const reset = this.querySelector<HTMLButtonElement>('[data-reset]');
    if (!reset) return;
    reset.classList.toggle('invisible', name === undefined);
    if (name !== undefined) reset.textContent = name;
  }
}

/** The switch of the bank for a step's state. */
const KEYS: Record<string, string> = { done: 'on', waiting: 'sent', again: 'again' };

/** An open step carries no state, as it comes in the page. */
function mark(item: HTMLElement, done: boolean): void {
  if (done) item.dataset.state = 'done';
  else delete item.dataset.state;
}

import { DEVICES, type Device } from '../schemas/devices.ts';
import { onOutsideChange, read, update } from './storage.ts';

/** `<nss-checklist data-guide="platform/guide">`: ticks, progress, clearing with a way back, and the choice of device. */
class Checklist extends HTMLElement {
  #undo: (() => void) | undefined;

  connectedCallback(): void {
    for (const box of this.#boxes()) {
      box.addEventListener('change', () => {
        this.#tick(box);
      });
    }
    for (const radio of this.#radios()) {
      radio.addEventListener('change', () => {
        this.#choose(radio.value);
      });
    }
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      if (this.#undo) this.#undo();
      else this.#reset();
    });
    onOutsideChange(() => {
      this.#show();
    });
    this.#show();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-step] input[type=checkbox]')];
  }

  #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=device]')];
  }

  #stepOf(box: HTMLElement): { key: string; version: number } {
    const step = box.closest<HTMLElement>('[data-step]');
    return {
      key: `${this.dataset.guide ?? ''}#${step?.dataset.step ?? ''}`,
      version: Number(step?.dataset.version ?? 1),
    };
  }

  #show(): void {
    const { ticks, device } = read();
    for (const box of this.#boxes()) box.checked = this.#stepOf(box).key in ticks;
    for (const radio of this.#radios()) radio.checked = radio.value === device;
    applyDevice(device);
    this.#undo = undefined;
    this.#tell();
  }

  #tick(box: HTMLInputElement): void {
    const { key, version } = this.#stepOf(box);
    const saved = update((state) => {
      if (box.checked) state.ticks[key] = { at: new Date().toISOString(), version };
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a tick is a key of a plain record
      else delete state.ticks[key];
    });
    this.#undo = undefined;
    this.#tell(saved);
  }

  #reset(): void {
    const keys = this.#boxes().map((box) => this.#stepOf(box).key);
    const before = read().ticks;
    const saved = update((state) => {
      state.ticks = Object.fromEntries(Object.entries(state.ticks).filter(([key]) => !keys.includes(key)));
    });
    for (const box of this.#boxes()) box.checked = false;
    this.#tell(saved);
    this.#undo = () => {
      update((state) => {
        for (const key of keys) if (before[key]) state.ticks[key] = before[key];
      });
      this.#show();
    };
    this.#button('Undo');
  }

  #choose(value: string): void {
    const device = DEVICES.find((known) => known === value);
    update((state) => {
      if (device) state.device = device;
    });
    applyDevice(device);
  }

  #tell(saved = true): void {
    const boxes = this.#boxes();
    const done = boxes.filter((box) => box.checked).length;
    const bar = this.querySelector('progress');
    if (bar) bar.value = done;
    const text = this.querySelector('[data-progress]');
    if (text) {
      text.textContent = !saved
        ? 'This browser does not let the page save ticks.'
        : done === 0
          ? 'Ticks are saved on this device only.'
          : `${String(done)} of ${String(boxes.length)} done. Saved on this device only.`;
    }
    this.#button(done > 0 ? 'Clear ticks' : undefined);
  }

  #button(name: string | undefined): void {
    const button = this.querySelector<HTMLButtonElement>('[data-reset]');
    if (!button) return;
    button.hidden = name === undefined;
    if (name !== undefined) button.textContent = name;
  }
}

/** Folds away the menus of the other devices; see styles/guide.css. */
function applyDevice(device: Device | undefined): void {
  if (device) document.documentElement.dataset.device = device;
  else delete document.documentElement.dataset.device;
}

customElements.define('nss-checklist', Checklist);

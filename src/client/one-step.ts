/** One step a screen, in large type, with its path to read out, and done, back and next. Uses the checklist's own boxes. */
import sheet from '../styles/one-step.css?url';
import { messages } from '../messages/index.ts';
import { make } from './dom.ts';
import { loadSheet } from './sheet.ts';

/** Opens the steps of a checklist, at the one that the address names, else at the first that is not done. */
export async function openOneStep(list: HTMLElement): Promise<void> {
  await loadSheet(sheet);
  const dialog = makeFrame(document.querySelector('h1')?.textContent ?? '');
  document.querySelector('dialog.one')?.remove();
  const view = new OneStep(list, dialog);
  document.body.append(dialog);
  dialog.showModal();
  view.open();
}

/** What stands around a step: where the reader is, the list of steps, and the buttons. Made here, since most never open it. */
function makeFrame(title: string): HTMLDialogElement {
  const button = (name: string, text: string, look = 'button'): HTMLElement =>
    make('button', { type: 'button', class: look, [`data-${name}`]: true }, text);
  return make(
    'dialog',
    { class: 'one', 'aria-labelledby': 'one-title' },
    make(
      'div',
      { class: 'one-head' },
      make('p', { class: 'one-name head' }, title),
      make(
        'p',
        { class: 'progress' },
        make('span', { class: 'bank' }),
        make('span', { class: 'small soft', 'data-count': true, role: 'status' }),
      ),
      button('close', messages.oneStep.close),
    ),
    make(
      'div',
      { class: 'one-body' },
      make('ol', { class: 'one-rail', role: 'list' }),
      make('div', { class: 'one-step' }),
    ),
    make(
      'div',
      { class: 'one-foot' },
      button('back', messages.oneStep.back),
      button('tick', messages.oneStep.done, 'button main'),
      button('next', messages.oneStep.next),
    ),
  );
}

class OneStep {
  readonly #list: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #steps: readonly HTMLElement[];
  readonly #rail: HTMLButtonElement[] = [];
  #at = 0;

  constructor(list: HTMLElement, dialog: HTMLDialogElement) {
    this.#list = list;
    this.#dialog = dialog;
    const items = [...list.querySelectorAll<HTMLElement>('[data-step]')];
    const shown = items.filter((item) => item.checkVisibility());
    // Folded away, or nothing for this device: show all steps rather than none.
    this.#steps = shown.length > 0 ? shown : items;
    this.#makeRail();
    dialog.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest('[data-close]')) dialog.close();
      if (target.closest('[data-back]')) this.#go(this.#at - 1);
      if (target.closest('.one-foot [data-next]')) this.#go(this.#at + 1);
      if (target.closest('[data-tick]')) this.#tick();
      const place = this.#rail.findIndex((button) => button.contains(target));
      if (place >= 0) this.#go(place);
      // What the end offers works on the page; its words are copied anew.
      if (target.closest('[data-answered]')) {
        list.querySelector<HTMLElement>('.finish [data-answered]')?.click();
        this.#show();
      }
    });
    dialog.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowRight') this.#go(this.#at + 1);
      if (key === 'ArrowLeft') this.#go(this.#at - 1);
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      list.querySelector<HTMLElement>('.steps-head [data-focus]')?.focus();
    });
    // The end of the guide is filled in by the checklist, possibly after its script has loaded.
    new MutationObserver(() => {
      if (this.#steps[this.#at] === undefined) this.#show();
    }).observe(list, { attributeFilter: ['data-end'] });
  }

  open(): void {
    const named = this.#steps.findIndex((item) => `#${item.id}` === location.hash);
    const open = this.#steps.findIndex((item) => boxOf(item)?.checked === false);
    this.#go(Math.max(0, named >= 0 ? named : open), false);
  }

  #find(selector: string): HTMLElement {
    return this.#dialog.querySelector<HTMLElement>(selector) ?? this.#dialog;
  }

  /** The list of the steps, which shows where there is room. */
  #makeRail(): void {
    for (const item of this.#steps) {
      const button = make('button', { type: 'button', class: 'plain' }, titleOf(item));
      this.#rail.push(button);
      this.#find('.one-rail').append(make('li', {}, button));
    }
  }

  #go(to: number, remember = true): void {
    this.#at = Math.min(Math.max(to, 0), this.#steps.length);
    const item = this.#steps[this.#at];
    if (item && remember) history.replaceState(history.state, '', `#${item.id}`);
    this.#show();
    this.#find('h2').focus();
  }

  #tick(): void {
    const box = boxOf(this.#steps[this.#at]);
    const was = box?.checked;
    box?.click();
    if (was) this.#show();
    else this.#go(this.#at + 1);
  }

  #show(): void {
    const item = this.#steps[this.#at];
    const count = this.#steps.length;
    (this.#find('[data-back]') as HTMLButtonElement).disabled = this.#at === 0;
    const done = this.#find('[data-tick]');
    done.hidden = this.#find('.one-foot [data-next]').hidden = item === undefined;
    done.textContent = boxOf(item)?.checked
      ? messages.oneStep.notDone
      : item?.dataset.awaits !== undefined
        ? messages.oneStep.sent
        : messages.oneStep.done;
    this.#find('[data-count]').textContent = item ? messages.oneStep.place(this.#at + 1, count) : messages.oneStep.end;
    this.#rail.forEach((button, index) => {
      const { state } = this.#steps[index]?.dataset ?? {};
      button.className = state === 'done' || state === 'waiting' ? 'done' : (state ?? '');
      if (index === this.#at) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    });
    this.#find('.progress .bank').replaceWith(
      this.#list.querySelector('.progress .bank')?.cloneNode(true) ?? make('span'),
    );
    const title = make('h2', { id: 'one-title', tabindex: '-1' }, item ? titleOf(item) : messages.oneStep.seenAll);
    this.#find('.one-step').replaceChildren(title, ...(item ? content(item) : this.#end()));
    this.#find('.one-body').scrollTop = 0;
  }

  /** The end of the guide, as the page shows it now. */
  #end(): Node[] {
    const finish = this.#list.querySelector('.finish')?.cloneNode(true);
    if (!(finish instanceof HTMLElement)) return [];
    const { end } = this.#list.dataset;
    const face = finish.querySelector(end === 'done' ? '.all-done' : end === 'sent' ? '.sent' : '.open');
    finish.replaceChildren(...(face ? [face] : []));
    return [finish];
  }
}

function boxOf(item: HTMLElement | undefined): HTMLInputElement | null {
  return item?.querySelector<HTMLInputElement>('.tick input') ?? null;
}

function titleOf(item: HTMLElement): string {
  return item.querySelector('h3')?.textContent ?? '';
}

/** What belongs to a step, without its sources, which stay on the page; its path also as a sentence to read out. */
function content(item: HTMLElement): Node[] {
  const nodes: Node[] = [];
  const parts = item.querySelectorAll<HTMLElement>(
    ':scope > div:not(.tick, .more, .screen) > *, :scope > :is(.screen, .more)',
  );
  for (const part of parts) {
    if (part.matches('h3') || !part.checkVisibility()) continue;
    if (part.matches('.more')) {
      nodes.push(...[...part.children].filter(isShown).map(copied));
      continue;
    }
    const copy = copied(part);
    nodes.push(copy);
    const labels = [...copy.querySelectorAll('.path li')].map((label) =>
      messages.text.quoted(label.textContent.trim()),
    );
    if (labels.length > 0) {
      nodes.push(make('p', { class: 'read-out' }, messages.oneStep.readOut(labels)));
    }
  }
  return nodes;
}

function isShown(part: Element): part is HTMLElement {
  return part instanceof HTMLElement && !part.matches('.step-foot') && part.checkVisibility();
}

function copied(part: HTMLElement): HTMLElement {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.cite, .step-foot, button')) extra.remove();
  for (const marked of [copy, ...copy.querySelectorAll('[id]')]) marked.removeAttribute('id');
  return copy;
}

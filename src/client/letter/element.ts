/**
 * `<nss-letter>`: the fields fill the letter as they are typed. Nothing of it leaves the page but by the reader's own hand,
 * and nothing is kept unless the reader says so.
 */
import { localDay } from '../../domain/days.ts';
import { BLANK_IDS, isBlank, longDay, wordsFor, type Values } from '../../domain/letters/blanks.ts';
import { isRecord } from '../progress/state.ts';
import { keepDraft, read, readDraft } from '../storage.ts';
import { part } from '../template.ts';
import type { Way } from './out.ts';

/** What most letters have in common; the rest of a draft belongs to its own page. */
const OF_ANY_LETTER = ['name', 'contact', 'account'] as const;

const out = () => import('./out.ts');

class LetterForm extends HTMLElement {
  #values: Values = {};

  connectedCallback(): void {
    const form = this.#form;
    this.#begin();
    form.addEventListener('input', () => {
      this.#show();
      this.#keepDraft();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-out]'))
      button.addEventListener('click', () => void this.#leave(button.dataset.out as Way));
    const day = this.querySelector<HTMLInputElement>('[name=sent-on]');
    if (day) [day.value, day.max] = [localDay(), localDay()];
    this.#show();
    if ('after' in this.dataset && read().letters) void this.#follow();
    this.dataset.ready = '';
  }

  get #form(): HTMLFormElement {
    return part<HTMLFormElement>(this, 'form');
  }

  get #keep(): HTMLInputElement {
    return part<HTMLInputElement>(this, '[name=keep]');
  }

  /** What the address says of the choices, then the draft that is kept. */
  #begin(): void {
    this.#set('opening', new URLSearchParams(location.search).get('account'));
    const draft = readDraft();
    if (!isRecord(draft) || !isRecord(draft.values)) return;
    this.#keep.checked = true;
    for (const blank of draft.page === location.pathname ? BLANK_IDS : OF_ANY_LETTER)
      this.#set(blank, draft.values[blank]);
  }

  /** A reminder, an answer or a complaint: about the last letter that was kept and waits. */
  async #follow(): Promise<void> {
    const { lastSent, REQUESTS } = await out();
    const last = lastSent(this.dataset.region ?? '');
    if (!last) return;
    this.#set('sent', last.sent);
    this.#set('earlier', REQUESTS[last.request].name);
    this.#set('number', last.number);
    this.#show();
  }

  /** Fills a field that is empty, if the value is one that it can have. */
  #set(name: string, value: unknown): void {
    const field = this.#form.elements.namedItem(name);
    if (typeof value !== 'string') return;
    if (field instanceof HTMLSelectElement) {
      if ([...field.options].some((option) => option.value === value)) field.value = value;
    } else if ((field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value === '')
      field.value = value;
  }

  /** Fills the blanks, and leaves what belongs to another choice out of sight and out of print. */
  #show(): void {
    const data = new FormData(this.#form);
    const choice = (name: string): string | undefined => {
      const value = data.get(name);
      return typeof value === 'string' ? value : undefined;
    };
    this.#values = Object.fromEntries(BLANK_IDS.map((blank) => [blank, choice(blank) ?? '']));
    const recipient = choice('recipient');
    this.#values.company =
      this.querySelector<HTMLOptionElement>('[name=recipient] option:checked')?.dataset.name ??
      this.dataset.company ??
      '';
    const language = choice('language');
    const opening = choice('opening');
    for (const sheet of this.querySelectorAll<HTMLElement>('[data-letter]')) {
      const beside = language !== undefined && sheet.lang !== language;
      sheet.classList.toggle('beside', beside);
      sheet.hidden = beside && sheet.lang !== 'en';
      for (const one of sheet.querySelectorAll<HTMLElement>('[data-opening]'))
        one.hidden = one.dataset.opening !== opening;
      for (const one of sheet.querySelectorAll<HTMLElement>('address[data-recipient]'))
        one.hidden =
          recipient !== undefined && one.dataset.recipient !== 'authority' && one.dataset.recipient !== recipient;
      for (const blank of sheet.querySelectorAll<HTMLElement>('[data-blank]')) this.#fill(blank, sheet.lang);
      const today = part(sheet, '[data-today]');
      today.textContent = longDay(localDay(), sheet.lang);
      today.classList.remove('missing');
    }
    const needed = new Set(
      [...this.querySelectorAll<HTMLElement>('[data-letter] [data-blank]')]
        .filter((blank) => !blank.closest('[hidden]'))
        .map((blank) => blank.dataset.blank),
    );
    for (const field of this.querySelectorAll<HTMLElement>('[data-field]'))
      field.hidden = !needed.has(field.dataset.field);
    // What goes out comes first, and the English stands beside it.
    if (this.#sheet.previousElementSibling) this.#sheet.parentElement?.prepend(this.#sheet);
  }

  #fill(place: HTMLElement, language: string): void {
    const { blank = '' } = place.dataset;
    if (!isBlank(blank)) return;
    const { text, missing } = wordsFor(blank, this.#values, language);
    place.textContent = text;
    place.classList.toggle('missing', missing);
  }

  /** The letter that goes out. */
  get #sheet(): HTMLElement {
    return part(this, '[data-letter]:not(.beside)');
  }

  async #leave(way: Way): Promise<void> {
    try {
      const { leave } = await out();
      await leave(way, { host: this, sheet: this.#sheet, company: this.#values.company ?? '' });
    } catch {
      this.#say('This part of the page could not be loaded. Load the page again.');
    }
  }

  /** Keeps the draft if the reader asked for it, else forgets it. */
  #keepDraft(): void {
    const wanted = this.#keep.checked;
    const values = { ...this.#values };
    // The company is chosen with the app, anew on each page.
    delete values.company;
    const saved = keepDraft(wanted ? { page: location.pathname, values } : undefined);
    if (wanted && !saved)
      this.#say('This browser does not let the page keep anything. Your letter is here until you leave the page.');
  }

  #say(text: string): void {
    part(this, '[data-said]').textContent = text;
  }
}

customElements.define('nss-letter', LetterForm);

/**
 * `<nss-letter>`: the fields fill the letter as they are typed. Nothing of it leaves the page but by the reader's own hand,
 * and nothing is kept unless the reader says so.
 */
import { calendarFile } from '../../domain/calendar.ts';
import { formatDate } from '../../domain/dates.ts';
import { localDay } from '../../domain/days.ts';
import { BLANK_IDS, isBlank, longDay, tidy, wordsFor, type Values } from '../../domain/letters/blanks.ts';
import { cutTo } from '../../domain/letters/cut.ts';
import { lastDays, type TimeLimit } from '../../domain/letters/deadline.ts';
import { isOpening, isRequest, REQUESTS, type Request } from '../../domain/letters/requests.ts';
import { url } from '../../domain/urls.ts';
import { LONGEST_NAME, sentLetters } from '../progress/letters.ts';
import { isRecord } from '../progress/state.ts';
import { save } from '../save.ts';
import { keepDraft, read, readDraft, update } from '../storage.ts';
import { part } from '../template.ts';

/** Mail programs cut longer drafts, or refuse them. */
const LONGEST_MAIL = 1900;
/** What most letters have in common; the rest of a draft belongs to its own page. */
const OF_ANY_LETTER = ['name', 'contact', 'account'] as const;

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
    for (const [name, act] of Object.entries({
      copy: () => this.#copy(this.#text()),
      paste: () => this.#copy(this.#formText()),
      text: () => {
        save(`${this.#request}.txt`, 'text/plain', this.#text());
      },
      mail: () => {
        this.#mail();
      },
      calendar: () => {
        this.#calendar();
      },
      sent: () => {
        this.#keepSent();
      },
    }))
      this.querySelector(`[data-${name}]`)?.addEventListener('click', () => void act());
    part<HTMLInputElement>(this, '[name=keep]').addEventListener('change', () => {
      this.#keepDraft();
    });
    const day = this.querySelector<HTMLInputElement>('[name=sent-on]');
    if (day) [day.value, day.max] = [localDay(), localDay()];
    this.#show();
    this.dataset.ready = '';
  }

  get #form(): HTMLFormElement {
    return part<HTMLFormElement>(this, 'form');
  }

  get #request(): Request {
    const { request } = this.dataset;
    if (!isRequest(request)) throw new Error('The letter does not say what it asks for.');
    return request;
  }

  /** What the address says of the choices, then what is kept: a draft, or the letter that this one follows. */
  #begin(): void {
    const account = new URLSearchParams(location.search).get('account');
    if (isOpening(account)) this.#set('opening', account);
    const draft = readDraft();
    if (isRecord(draft) && isRecord(draft.values)) {
      part<HTMLInputElement>(this, '[name=keep]').checked = true;
      const own = draft.page === location.pathname ? BLANK_IDS : OF_ANY_LETTER;
      for (const blank of own) {
        const value = draft.values[blank];
        if (typeof value === 'string') this.#set(blank, value);
      }
    }
    const last = Object.values(sentLetters(read().letters))
      .filter(
        ({ region, request, answered }) =>
          region === this.dataset.region && !REQUESTS[request].after && answered === undefined,
      )
      .at(-1);
    if (!last || !REQUESTS[this.#request].after) return;
    this.#set('sent', last.sent);
    this.#set('earlier', REQUESTS[last.request].name);
    if (last.number !== undefined) this.#set('number', last.number);
  }

  #set(name: string, value: string): void {
    const field = this.#form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) return;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
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
    const name = this.querySelector<HTMLOptionElement>('[name=recipient] option:checked')?.dataset.name;
    if (name !== undefined) this.#values.company = name;
    const language = choice('language');
    const opening = choice('opening');
    for (const sheet of this.querySelectorAll<HTMLElement>('[data-letter]')) {
      const beside = language !== undefined && sheet.lang !== language;
      sheet.classList.toggle('beside', beside);
      sheet.hidden = beside && sheet.lang !== 'en';
      for (const one of sheet.querySelectorAll<HTMLElement>('[data-opening]'))
        one.hidden = one.dataset.opening !== opening;
      for (const one of sheet.querySelectorAll<HTMLElement>('address[data-recipient]'))
        if (recipient !== undefined && one.dataset.recipient !== 'authority')
          one.hidden = one.dataset.recipient !== recipient;
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

  #text(): string {
    return `${this.#sheet.innerText.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
  }

  #formText(): string {
    const most = Number(part<HTMLInputElement>(this, '[name=most]').value);
    const body = part(this.#sheet, '[data-body]')
      .innerText.replaceAll(/\n{3,}/g, '\n\n')
      .trim();
    return cutTo(body, Number.isSafeInteger(most) ? most : 0);
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(`Copied: ${String(text.length)} characters.`);
    } catch {
      getSelection()?.selectAllChildren(this.#sheet);
      this.#say('Copying is not allowed here. The letter is marked: copy it from here.');
    }
  }

  #mail(): void {
    const { mail = '' } = part(this, '[data-mail]').dataset;
    const subject = part(this.#sheet, '.subject').innerText.trim();
    const body = encodeURIComponent(this.#text());
    const whole = body.length <= LONGEST_MAIL;
    location.href = `mailto:${mail}?subject=${encodeURIComponent(subject)}${whole ? `&body=${body}` : ''}`;
    this.#say(
      whole
        ? 'Your mail program opens with a draft. It sends nothing before you do.'
        : 'The letter is too long for a draft. Copy it, and paste it into the mail.',
    );
  }

  get #limit(): TimeLimit {
    const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
    const { days, months, moreDays, moreMonths } = this.dataset;
    const more = moreDays !== undefined || moreMonths !== undefined;
    return {
      days: number(days),
      months: number(months),
      ...(more && { more: { days: number(moreDays), months: number(moreMonths) } }),
    };
  }

  get #sentOn(): string {
    const { value } = part<HTMLInputElement>(this, '[name=sent-on]');
    return value !== '' && value <= localDay() ? value : localDay();
  }

  #calendar(): void {
    const { due, late } = lastDays(this.#limit, this.#sentOn);
    if (due === undefined) return;
    const name = REQUESTS[this.#request].name;
    const id = `letter-${this.dataset.region ?? ''}-${this.#request}-${this.#sentOn}`;
    const address = location.origin + url.letters();
    const entries = [
      {
        id,
        day: due,
        title: `An answer is due: ${name}`,
        text: `The time for an answer to your letter ends on this day. What to send if none came: ${address}`,
      },
      ...(late === undefined
        ? []
        : [
            {
              id: `${id}-late`,
              day: late,
              title: `The longer time ends: ${name}`,
              text: `Only if they told you why they needed longer. ${address}`,
            },
          ]),
    ];
    save('letter.ics', 'text/calendar', calendarFile(entries, new Date()));
    this.#say(
      'The calendar file is saved with your downloads. Many calendars send their entries to a company; it names what you asked for, not you.',
    );
  }

  #keepSent(): void {
    const sent = this.#sentOn;
    const number = tidy(part<HTMLInputElement>(this, '[name=case]').value, 'line').slice(0, LONGEST_NAME);
    const { due, late } = lastDays(this.#limit, sent);
    const to = (this.dataset.to ?? this.#values.company ?? '').slice(0, LONGEST_NAME);
    const letter = {
      region: this.dataset.region ?? '',
      request: this.#request,
      to,
      sent,
      ...(due !== undefined && { due }),
      ...(late !== undefined && { late }),
      ...(number !== '' && { number }),
    };
    const key = new Date().toISOString();
    const saved = update((state) => {
      state.letters = { ...state.letters, [key]: letter };
    });
    const until =
      due === undefined ? 'The law names no day for the answer.' : `The answer is due by ${formatDate(due)}.`;
    this.#say(
      saved
        ? `Kept in this browser: sent on ${formatDate(sent)}, not done. ${until} You find it under “Write a letter” and in your plan.`
        : 'This browser does not let the page keep anything. Write the day on your copy.',
    );
  }

  /** Keeps the draft if the reader asked for it, else forgets it. */
  #keepDraft(): void {
    const wanted = part<HTMLInputElement>(this, '[name=keep]').checked;
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

/**
 * Opens the search dialog from its button, `/` or Ctrl-K. The dialog is there at once, so that no key is lost; what
 * makes it search loads on first use.
 */
import sheet from '../styles/search.css?url';
import { BASE } from '../settings/base.ts';
import { messages } from '../messages/index.ts';

const INDEX = `${BASE}/search-index/core.json`;

let index: Promise<Response> | undefined;
let dialog: HTMLDialogElement | undefined;

/** Begins to load the index; once is enough. */
function warm(): Promise<Response> {
  index ??= fetch(INDEX);
  index.catch(() => {
    index = undefined;
  });
  return index;
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  values: Record<string, string>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
  return element;
}

/** The frame of the dialog: its field and a way out. */
function build(): HTMLDialogElement {
  const box = make('dialog', { class: 'search-dialog', 'aria-label': messages.searchOpener.title });
  const form = make('form', { action: `${BASE}/search/`, role: 'search', class: 'dialog-form' });
  const input = make('input', {
    name: 'q',
    type: 'search',
    'aria-label': messages.searchOpener.field,
    placeholder: messages.searchOpener.hint,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '200',
  });
  const close = make('button', { type: 'button', class: 'button' });
  close.textContent = messages.searchOpener.close;
  close.onclick = () => {
    box.close();
  };
  const host = make('div', { class: 'dialog-body' });
  form.append(input, close);
  box.append(form, host);
  document.body.append(box);
  void fill(box, input, host);
  return box;
}

/** Loads what searches. Code and index at once: on a slow line one after the other would take twice as long. */
async function fill(box: HTMLDialogElement, input: HTMLInputElement, host: HTMLElement): Promise<void> {
  const note = make('p', { role: 'status', class: 'search-count' });
  note.textContent = messages.searchOpener.loading;
  host.replaceChildren(note);
  try {
    const response = warm();
    // The view is a part of the dialog's code; named here, it is not waited for twice.
    const [{ fillDialog }] = await Promise.all([import('./search/dialog.ts'), import('./search/view.ts'), style()]);
    await fillDialog(box, input, host, response);
  } catch {
    note.textContent = messages.searchOpener.failed;
    const link = make('a', { href: `${BASE}/guides/` });
    link.textContent = messages.searchOpener.allGuides;
    note.append(link);
    // The next time it is opened, it is tried again.
    box.addEventListener('close', () => {
      box.remove();
      dialog = undefined;
    });
  }
}

/** Loads the sheet. Imported as a style it would be part of every page, since Astro gathers those of lazy scripts too. */
function style(): Promise<void> {
  return new Promise((resolve) => {
    const link = make('link', { rel: 'stylesheet', href: sheet });
    // Without its sheet the dialog is plain, and works.
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}

function open(): void {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

/** The page's own search field, if it has one. */
const field = (): HTMLInputElement | null => document.querySelector('main [data-search-field]');

document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
  if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (location.pathname === `${BASE}/search/`) field()?.focus();
  else open();
});

// Who begins to fill in the field will want the index on the next page.
document.addEventListener('focusin', ({ target }) => {
  if (location.pathname !== `${BASE}/search/` && target instanceof Element && target.matches('[data-search-field]'))
    void warm();
});

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!slash && !commandK) return;
  event.preventDefault();
  const own = field();
  if (own) own.focus();
  else open();
});

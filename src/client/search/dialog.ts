/** The search dialog. It is made on first use and kept. */
import { paramsOf } from '../../domain/search/facets.ts';
import '../../styles/search.css';
import { Combobox } from './combobox.ts';
import { make } from './dom.ts';
import { remember } from './recent.ts';
import { View } from './view.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens search over the page.
 * @param index the request for the index, already under way
 */
export function openSearch(index: Promise<Response>): void {
  dialog ??= build(index);
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  field?.focus();
  field?.select();
}

function build(index: Promise<Response>): HTMLDialogElement {
  const input = make('input', {
    id: 'dialog-q',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '200',
    placeholder: 'Setting, old name or question',
  });
  const close = make('button', { type: 'button', class: 'button' }, 'Close');
  const form = make(
    'form',
    { action: '/search/', method: 'get', role: 'search', class: 'dialog-form' },
    make('label', { for: 'dialog-q', class: 'sr-only' }, 'A setting, its old name, or your own words'),
    input,
    close,
  );
  const host = make('div', { class: 'dialog-body' });
  const all = make('a', { href: '/search/', class: 'dialog-all' }, 'All results and filters');
  const box = make(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    form,
    host,
    make(
      'p',
      { class: 'dialog-foot' },
      all,
      make('span', { class: 'keys', 'aria-hidden': 'true' }, '↑ ↓ choose · Enter open · Esc close'),
    ),
  );
  document.body.append(box);

  const view = new View({
    input,
    host,
    options: true,
    drawn: () => {
      combobox.reset();
      const params = paramsOf(input.value.trim(), view.filters).toString();
      all.href = params === '' ? '/search/' : `/search/?${params}`;
    },
  });
  const combobox = new Combobox(input, view.list);
  close.addEventListener('click', () => {
    box.close();
  });
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
    if (event.target instanceof Element && event.target.closest('[data-hit]')) {
      remember(input.value);
      // A link to a step of this very page loads nothing: the dialog must make way by itself.
      box.close();
    }
  });
  form.addEventListener('submit', () => {
    remember(input.value);
  });
  void view.load(index);
  return box;
}

/** Makes the search dialog search. Its frame stands already: see ../search-opener.ts. */
import { paramsOf } from '../../domain/search/facets.ts';
import { Combobox } from './combobox.ts';
import { make } from '../dom.ts';
import { remember } from './recent.ts';
import { View } from './view.ts';
import { url, withoutBase } from '../../domain/urls.ts';

/**
 * Fills the dialog.
 * @param index the request for the index, already under way
 */
export async function fillDialog(
  box: HTMLDialogElement,
  input: HTMLInputElement,
  host: HTMLElement,
  index: Promise<Response>,
): Promise<void> {
  host.replaceChildren();
  const all = make('a', { href: url.search() }, 'All results, with filters');
  const keys = make('span', { class: 'keys', 'aria-hidden': 'true' }, '↑ ↓ choose · Enter open · Esc close');
  box.append(make('p', { class: 'dialog-foot' }, all, keys));
  // Tells the page of all results where the reader came from.
  const origin = make('input', { type: 'hidden', name: 'from', disabled: true });
  input.form?.append(origin);
  let scrolled = false;
  host.addEventListener('scroll', () => {
    scrolled = true;
  });
  const view = new View({
    input,
    host,
    options: true,
    drawn: () => {
      combobox.reset();
      // Only if it was scrolled: asking costs a layout.
      if (scrolled) host.scrollTop = 0;
      scrolled = false;
      const params = paramsOf(input.value.trim(), view.filters, view.from).toString();
      origin.value = view.from ?? '';
      origin.disabled = view.from === undefined;
      all.href = params === '' ? url.search() : `${url.search()}?${params}`;
    },
  });
  view.from = platformOf(location.pathname);
  const combobox = new Combobox(input, view.list);
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
    if (event.target instanceof Element && event.target.closest('[data-hit]')) {
      remember(input.value);
      // A link to a step of this very page loads nothing: the dialog must make way by itself.
      box.close();
    }
  });
  input.form?.addEventListener('submit', () => {
    remember(input.value);
  });
  await view.load(index);
}

/** The platform of the page whose address this is: what stands first in it, whatever that is; only names of platforms count. */
const platformOf = (path: string): string | undefined => /^\/([a-z-]+)\//.exec(withoutBase(path))?.[1];

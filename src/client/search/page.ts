/** The search page: the same search, with its query and filters in the address. */
import { paramsOf } from '../../domain/search/facets.ts';
import { remember } from './recent.ts';
import { View } from './view.ts';

const ADDRESS_AFTER_MS = 300;

const host = document.querySelector<HTMLElement>('[data-search-host]');
const input = document.querySelector<HTMLInputElement>('main [data-search-field]');
if (host && input) start(host, input);

function start(into: HTMLElement, field: HTMLInputElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const address = (): string => {
    const params = paramsOf(field.value.trim(), view.filters, view.from).toString();
    return `${location.pathname}${params === '' ? '' : `?${params}`}`;
  };
  const show = (how: 'push' | 'replace'): void => {
    clearTimeout(waiting);
    if (address() === location.pathname + location.search) return;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address());
  };
  const view = new View({
    input: field,
    host: into,
    options: false,
    filtered: () => {
      show('push');
    },
  });
  // What the reader typed while this was loading wins over the address.
  const asked = new URLSearchParams(location.search);
  if (field.value !== '') asked.set('q', field.value);
  view.take(asked);
  show('replace');
  void view.load();
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, ADDRESS_AFTER_MS, 'replace');
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    const first = view.list.querySelector('a');
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  into.addEventListener('keydown', (event) => {
    walk(event, [...view.list.querySelectorAll('a')], field);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (view.answer && view.answer.hits.length > 0) remember(field.value);
    show('push');
    // Closes the keyboard of a phone, so that the results are seen.
    field.blur();
  });
  into.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-hit]')) {
      remember(field.value);
      show('replace');
    }
  });
  addEventListener('popstate', () => {
    view.take(new URLSearchParams(location.search));
  });
}

/** Arrow keys go from link to link, and from the first one back into the field. */
function walk(event: KeyboardEvent, links: readonly HTMLElement[], field: HTMLElement): void {
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  (event.key === 'ArrowDown' ? (links[at + 1] ?? links[at]) : (links[at - 1] ?? field))?.focus();
}

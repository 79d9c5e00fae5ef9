/** Opens the search dialog from its button, `/` or Ctrl-K. The dialog and the index load on first use. */
const INDEX = '/pagefind/pages.json';

let index: Promise<Response> | undefined;

/** Begins to load the index; once is enough. */
function warm(): Promise<Response> {
  index ??= fetch(INDEX);
  index.catch(() => {
    index = undefined;
  });
  return index;
}

async function open(): Promise<void> {
  // Code and index at once: on a slow line one after the other would take twice as long.
  const response = warm();
  const { openSearch } = await import('./search/dialog.ts');
  openSearch(response);
}

function openOrLeave(): void {
  open().catch(() => {
    // The script could not be loaded: the page of the same name says more.
    location.href = '/search/';
  });
}

/** The page's own search field, if it has one. */
const field = (): HTMLInputElement | null => document.querySelector('main [data-search-field]');

document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
  if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (location.pathname === '/search/') field()?.focus();
  else openOrLeave();
});

// Who begins to fill in the field will want the index on the next page.
document.addEventListener('focusin', (event) => {
  if (
    location.pathname !== '/search/' &&
    event.target instanceof Element &&
    event.target.matches('[data-search-field]')
  )
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
  else openOrLeave();
});

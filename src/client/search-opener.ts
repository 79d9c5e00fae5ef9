/** Opens the search dialog from its button, `/` or Ctrl-K. The dialog and the index load on first use. */
async function open(): Promise<void> {
  const { openSearch } = await import('./search/dialog.ts');
  openSearch();
}

function openOrLeave(): void {
  open().catch(() => {
    // The script could not be loaded: the page of the same name says more.
    location.href = '/search/';
  });
}

document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
  if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || location.pathname === '/search/') return;
  event.preventDefault();
  openOrLeave();
});

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!slash && !commandK) return;
  const field = document.querySelector<HTMLInputElement>('main [data-search-field]');
  event.preventDefault();
  if (field) field.focus();
  else openOrLeave();
});

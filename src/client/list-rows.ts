/** Shows the rows of a list of guides that wait behind one of its buttons (public/boot.js), and goes on at the first of them. */
export function showRows(button: HTMLElement): void {
  const list = button.closest('.group')?.querySelector('.guides');
  if (!list) return;
  const waiting = [...list.children].filter((row) => getComputedStyle(row).visibility === 'hidden');
  list.classList.add(button.dataset.show === 'all' ? 'more' : 'others');
  waiting
    .find((row) => getComputedStyle(row).visibility !== 'hidden')
    ?.querySelector('a')
    ?.focus();
}

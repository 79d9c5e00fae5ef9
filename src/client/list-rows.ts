/** Shows the rows of a list of guides that wait behind its buttons (public/boot.js), and goes on at the first of them. */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-show]') : null;
  const list = button?.closest('.group')?.querySelector('.guides');
  if (!button || !list) return;
  const waiting = [...list.children].filter((row) => getComputedStyle(row).visibility === 'hidden');
  list.classList.add(button.dataset.show === 'all' ? 'more' : 'others');
  waiting
    .find((row) => getComputedStyle(row).visibility !== 'hidden')
    ?.querySelector('a')
    ?.focus();
});

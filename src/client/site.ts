/** What every page has: citation cards, copying links, printing, and the way into search, which loads on first use. */
import './on-first-use.ts';
import './search-opener.ts';

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-print]')) print();
});

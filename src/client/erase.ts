import { erase } from './storage.ts';

/** The one button that erases everything that the site stored in this browser. */
document.querySelector('[data-erase]')?.addEventListener('click', () => {
  const worked = erase();
  delete document.documentElement.dataset.device;
  delete document.documentElement.dataset.region;
  const said = document.querySelector('[data-erased]');
  if (said)
    said.textContent = worked
      ? 'Erased. Nothing is stored here now.'
      : 'This browser does not let the page reach its storage, so nothing is stored.';
});

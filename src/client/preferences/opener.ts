/** Opens what folded away, and the choice of region and device, which loads on first use. */
import { BASE } from '../../settings/base.ts';
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const shown = event.target.closest('[data-unfold]')?.closest<HTMLElement>('[data-regions], [data-devices]');
  if (shown) {
    shown.dataset.open = '';
    (shown.querySelector<HTMLElement>('.tick input') ?? shown.querySelector<HTMLElement>('a'))?.focus();
  }
  const opener = event.target.closest('[data-preferences]');
  if (!opener) return;
  event.preventDefault();
  import('./dialog.ts')
    .then(({ openPreferences }) => openPreferences())
    .catch(() => {
      location.href = `${BASE}/plan/`;
    });
});

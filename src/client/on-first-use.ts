/**
 * Small things that load when they are first used, so that a page's first visit does not pay for them: citation cards
 * and copying a link. Without them, both are plain links; a click that comes while they load is kept for them.
 */
const MARKERS = '.cite > a';
const COPIES = '[data-copy-link]';

function target(event: Event, selector: string): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(selector) : null;
}

const plainClick = (event: MouseEvent): boolean => !event.ctrlKey && !event.metaKey && !event.shiftKey;

document.addEventListener('pointerover', (event) => {
  const marker = target(event, MARKERS);
  if (marker && event.pointerType === 'mouse')
    void import('./cards.ts').then(({ show }) => {
      if (marker.matches(':hover')) show(marker);
    });
});
document.addEventListener('focusin', (event) => {
  const marker = target(event, MARKERS);
  if (marker?.matches(':focus-visible'))
    void import('./cards.ts').then(({ show }) => {
      if (document.activeElement === marker) show(marker);
    });
});
document.addEventListener('click', (event) => {
  if (!plainClick(event)) return;
  const marker = target(event, MARKERS);
  const link = target(event, COPIES);
  if (marker) {
    event.preventDefault();
    import('./cards.ts').then(
      ({ show }) => {
        show(marker);
      },
      () => {
        location.hash = marker.hash;
      },
    );
  } else if (link) {
    event.preventDefault();
    import('./copy-link.ts').then(
      ({ copyLink }) => copyLink(link),
      () => {
        location.hash = link.hash;
      },
    );
  }
});

/**
 * Small things that load when they are first used, so that a page's first visit does not pay for them: cards of citations
 * and of words of the glossary, and copying. Without them, both are plain links; a click that comes while they load is kept for them.
 */
const MARKERS = '.cite > a';
const TERMS = 'a.term';
const COPIES = '[data-copy-link]';
const COPY_TEXTS = '[data-copy-text]';

function target(event: Event, selector: string): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(selector) : null;
}

const plainClick = (event: MouseEvent): boolean => !event.ctrlKey && !event.metaKey && !event.shiftKey;

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  const marker = target(event, MARKERS);
  const term = target(event, TERMS);
  if (term)
    void import('./cards.ts')
      .then(({ showTerm }) => showTerm(term, () => term.matches(':hover')))
      .catch(() => undefined);
  if (marker)
    void import('./cards.ts').then(({ show }) => {
      if (marker.matches(':hover')) show(marker);
    });
});
document.addEventListener('focusin', (event) => {
  const marker = target(event, MARKERS);
  const term = target(event, TERMS);
  if (term?.matches(':focus-visible'))
    void import('./cards.ts')
      .then(({ showTerm }) => showTerm(term, () => document.activeElement === term))
      .catch(() => undefined);
  if (marker?.matches(':focus-visible'))
    void import('./cards.ts').then(({ show }) => {
      if (document.activeElement === marker) show(marker);
    });
});
document.addEventListener('click', (event) => {
  if (!plainClick(event)) return;
  const marker = target(event, MARKERS);
  const term = target(event, TERMS);
  const link = target(event, COPIES);
  const copy = event.target instanceof Element ? event.target.closest<HTMLElement>(COPY_TEXTS) : null;
  if (copy) void import('./copy-link.ts').then(({ copyText }) => copyText(copy));
  else if (term) {
    event.preventDefault();
    import('./cards.ts')
      .then(({ showTerm }) => showTerm(term, () => true))
      .catch(() => {
        location.href = term.href;
      });
  } else if (marker) {
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

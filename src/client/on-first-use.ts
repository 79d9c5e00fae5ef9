/**
 * Small things that load when they are first used, so that a page's first visit does not pay for them: cards of citations,
 * copying, the rest of a list, and what a reader's screen says. Without them markers are plain links; a click that comes while they load is kept for them.
 */
import { BASE } from '../settings/base.ts';

const MARKERS = '.cite > a';

const cards = () => import('./cards.ts');

function target(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

function linkAt(event: Event, selector: string): HTMLAnchorElement | null {
  const found = target(event, selector);
  return found instanceof HTMLAnchorElement ? found : null;
}

/** Shows the card of the marker at which an event was, if that still holds once the card can be shown. */
function showWhile(event: Event, state: ':hover' | ':focus'): void {
  const marker = linkAt(event, MARKERS);
  if (marker?.matches(state === ':focus' ? ':focus-visible' : '*'))
    void cards().then(({ show }) => {
      if (marker.matches(state)) show(marker);
    });
}

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'mouse') showWhile(event, ':hover');
});
document.addEventListener('focusin', (event) => {
  showWhile(event, ':focus');
});
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const marker = linkAt(event, MARKERS);
  const link = marker ?? linkAt(event, '[data-copy-link]');
  const text = target(event, '[data-copy-text]');
  const rows = target(event, '[data-show]');
  const screen = target(event, '[data-screen]');
  if (text) void import('./copy-link.ts').then(({ copyText }) => copyText(text));
  if (rows)
    void import('./list-rows.ts').then(({ showRows }) => {
      showRows(rows);
    });
  if (screen)
    import('./screen/answer.ts')
      .then(({ answer }) => answer(screen))
      .catch(() => {
        location.href = `${BASE}/help-us/#screen`;
      });
  if (!link) return;
  event.preventDefault();
  (marker
    ? cards().then(({ show }) => {
        show(marker);
      })
    : import('./copy-link.ts').then(({ copyLink }) => copyLink(link))
  ).catch(() => {
    location.hash = link.hash;
  });
});

/**
 * The one script of every page: citation cards, copying links, printing, ticks, the way into search and into the choice of
 * region. One file, because on a first visit a further request costs more than the few lines in it. What only some pages
 * have loads where its element stands; what only some days need, on those days.
 */
import { localDay } from '../domain/days.ts';
import { mayBeOlder, OLD_LABELS_MONTHS } from '../domain/may-be-old.ts';
import { Checklist } from './checklist.ts';
import './on-first-use.ts';
import './search-opener.ts';
import './preferences/opener.ts';
import { renewReturningPage } from './storage.ts';

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  if (event.target.closest('[data-print]')) print();
  // The address without the reader's choices. Closing the sheet again is no fault.
  if (event.target.closest('[data-share-page]'))
    navigator.share({ title: document.title, url: location.origin + location.pathname }).catch(() => undefined);
});

renewReturningPage();

/**
 * Whether the words about some age may be others than on the day of the build; ageing.ts looks closely. What the page
 * already calls old is looked at only if it may be young, by a clock that is behind.
 */
function mayHaveAged(): boolean {
  const day = localDay();
  const lines = [...document.querySelectorAll<HTMLElement>('[data-untended], [data-seen]')];
  return lines.some(
    ({ dataset, textContent }) =>
      (dataset.seen === undefined && textContent !== '') ||
      ('old' in dataset
        ? !mayBeOlder(dataset.seen ?? '', OLD_LABELS_MONTHS + 1, day)
        : mayBeOlder(dataset.untended ?? dataset.seen ?? '', Number(dataset.months ?? OLD_LABELS_MONTHS), day)),
  );
}

/** A reader who came from a journey keeps its line while moving on the page, and the end of the guide leads on in it. */
function keepJourney(): void {
  const here = location.hash.startsWith('#from-') && document.getElementById(location.hash.slice(1));
  if (!here) return;
  here.classList.add('stays');
  const onward = here.querySelector<HTMLAnchorElement>(':scope > :last-child');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-next]'))
    if (onward) Object.assign(link, { href: onward.href, textContent: onward.textContent.replace('›', '').trim() });
}

const PARTS: [selector: string, load: () => Promise<unknown>][] = [
  ['nss-plan', () => import('./plan/element.ts')],
  ['html.returning nss-returning', () => import('./plan/returning.ts')],
  ['html.returning .guides', () => import('./list-states.ts')],
  ['[data-start-plan]', () => import('./plan/start.ts')],
  ['nss-filter', () => import('./filter.ts')],
  ['[data-search-host]', () => import('./search/page.ts')],
  ['[data-ages-now]', () => import('./freshness.ts')],
  ['[data-letters]', () => import('./letter/start.ts')],
  ['[data-erase]', () => import('./erase.ts')],
];
// The listeners above are there at once. What goes through the page has a task of its own, so that on a slow phone no
// single one is long.
setTimeout(() => {
  if ('share' in navigator)
    for (const button of document.querySelectorAll<HTMLElement>('[data-share-page]')) button.hidden = false;
  if (mayHaveAged())
    import('./ageing.ts')
      .then(({ agePage }) => {
        agePage();
      })
      .catch(() => undefined);
  keepJourney();
  customElements.define('nss-checklist', Checklist);
  for (const [selector, load] of PARTS) {
    // A part that cannot be loaded leaves its page as it came.
    if (document.querySelector(selector)) load().catch(() => undefined);
  }
});

/** What stands in the place of results: a hint, loading, failure, no result. */
import type { Answer } from '../../domain/search/search.ts';
import { NO_FILTERS, type Core } from '../../domain/search/types.ts';
import { paramsOf } from '../../domain/search/facets.ts';
import type { Query } from '../../domain/search/parse-query.ts';
import { url } from '../../domain/urls.ts';
import { make } from '../dom.ts';
import { forgetSearches, recentSearches } from './recent.ts';
import { byNumber, counted } from '../../domain/counted.ts';

const ALL_GUIDES = (): HTMLElement => make('a', { href: url.guides() }, 'All guides, by worry');

/** Where a reader learns whom to tell that something is missing. */
const ABOUT_US = url.contact();

/** Examples that show what may be typed. */
const EXAMPLES = ['meta ai circle whatsapp', 'off facebook activity', 'can instagram see my dms', 'object to ai'];

/** Before the first key: the last searches, or examples. */
export function drawStart(pick: (text: string) => void): HTMLElement {
  const recent = recentSearches();
  const box = make('div', { class: 'search-start' });
  const texts = recent.length > 0 ? recent : EXAMPLES;
  const buttons = texts.map((text) => {
    const button = make('button', { type: 'button', class: 'button' }, text);
    button.addEventListener('click', () => {
      pick(text);
    });
    return make('li', {}, button);
  });
  box.append(
    make(
      'p',
      { class: 'soft small' },
      recent.length > 0 ? 'Your last searches, kept in this browser only' : 'For example',
    ),
    make('ul', { role: 'list', class: 'search-words' }, ...buttons),
  );
  if (recent.length > 0) {
    const erase = make('button', { type: 'button', class: 'plain' }, 'Erase these searches');
    erase.addEventListener('click', () => {
      forgetSearches();
      box.replaceWith(drawStart(pick));
    });
    box.append(erase);
  }
  box.append(make('p', { class: 'small' }, ALL_GUIDES()));
  return box;
}

/** While the index loads; after a while it says so. */
export function drawLoading(slow: boolean): HTMLElement {
  return make(
    'div',
    { class: 'search-state' },
    make(
      'p',
      {},
      make('span', { class: 'search-dots', 'aria-hidden': 'true' }),
      slow ? 'Search is still loading. The connection seems slow.' : 'Loading search …',
    ),
    slow && make('p', {}, 'You need not wait: ', ALL_GUIDES(), '.'),
  );
}

/** When the index could not be loaded. */
export function drawFailed(again: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'button' }, 'Try again');
  button.addEventListener('click', again);
  return make(
    'div',
    { class: 'search-state' },
    make('p', {}, make('strong', {}, 'Search could not be loaded.'), ' Your connection may be gone. '),
    make('p', {}, 'Every guide is also on one page: ', ALL_GUIDES(), '.'),
    make('p', {}, button),
  );
}

/** How the query was read, where that was not plain: corrected words, and words that were left out. */
export function drawReading({ corrected, replaced, leftOut }: Query, good: boolean): HTMLElement | undefined {
  const parts: (Node | string)[] = [];
  if (!good) parts.push('No page answers all of this. These come closest. ');
  for (const [written, taken] of corrected)
    parts.push(`No page has “${written}”. Showing results for `, make('b', {}, taken), '. ');
  if (replaced.length > 0) parts.push(`No page has ${quoted(replaced)}; words of a similar meaning were used. `);
  if (leftOut.length > 0) parts.push(`Left out, because no page has it: ${quoted(leftOut)}.`);
  return parts.length === 0 ? undefined : make('p', { class: 'search-reading' }, ...parts);
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' and ');

/** No result, with the ways on from there. */
export function drawNothing({ query, all }: Answer, core: Core): HTMLElement {
  const box = make('div', { class: 'search-state' });
  if (all.length > 0) {
    const address = `${url.search()}?${paramsOf(query.text, NO_FILTERS).toString()}`;
    const without = ` Without them there ${byNumber(all.length, 'is', 'are')} ${counted(all.length, 'result')}.`;
    box.append(
      make('p', {}, make('strong', {}, 'Nothing passes these filters.'), without),
      make('p', {}, make('a', { href: address, class: 'button', 'data-no-filters': true }, 'Remove the filters')),
    );
    return box;
  }
  const unknown = query.leftOut.length > 0 ? ` No page has ${quoted(query.leftOut)}.` : '';
  const ways = [
    ...core.platforms
      .filter(([id]) => query.platform.includes(id))
      .map(([id, name]) => make('a', { href: url.platform(id) }, `Everything on ${name}`)),
    ALL_GUIDES(),
    make('a', { href: url.claims() }, 'All fact checks'),
    make('a', { href: ABOUT_US }, 'Tell us what is missing'),
  ];
  box.append(
    make('p', {}, make('strong', {}, 'No page answers this.'), `${unknown} Try other words, or the name of an app.`),
    make('ul', { class: 'search-ways' }, ...ways.map((way) => make('li', {}, way))),
  );
  return box;
}

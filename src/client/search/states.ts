/** What stands in the place of results: a hint, loading, failure, no result. */
import type { Answer } from '../../domain/search/search.ts';
import { NO_FILTERS, type SearchFile } from '../../domain/search/types.ts';
import { paramsOf } from '../../domain/search/facets.ts';
import type { Query } from '../../domain/search/understand.ts';
import { make } from './dom.ts';
import { forgetSearches, recentSearches } from './recent.ts';

const ALL_GUIDES = (): HTMLElement => make('a', { href: '/guides/' }, 'All guides, by worry');

/** Where a reader learns whom to tell that something is missing. */
const ABOUT_US = '/about/#contact';

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

/** How the query was read, where that was not plain: mended words, and words that no page has. */
export function drawReading({ changes, unknown }: Query): HTMLElement | undefined {
  if (changes.length === 0 && unknown.length === 0) return undefined;
  const parts: (Node | string)[] = [];
  for (const [written, taken] of changes)
    parts.push(`No page has “${written}”. Showing results for `, make('b', {}, taken), '. ');
  if (unknown.length > 0) parts.push(`No page has ${unknown.map((word) => `“${word}”`).join(' or ')}.`);
  return make('p', { class: 'search-reading' }, ...parts);
}

/** No result, with the ways on from there. */
export function drawNothing(
  answer: Answer,
  file: SearchFile,
  filtered: boolean,
  near: readonly HTMLElement[],
): HTMLElement {
  const { query } = answer;
  const box = make('div', { class: 'search-state' });
  if (filtered) {
    const address = `/search/?${paramsOf(query.text, NO_FILTERS).toString()}`;
    box.append(
      make(
        'p',
        {},
        make('strong', {}, 'Nothing passes these filters.'),
        ` Without them there ${answer.all.length === 1 ? 'is 1 result' : `are ${String(answer.all.length)} results`}.`,
      ),
    );
    box.append(
      make('p', {}, make('a', { href: address, class: 'button', 'data-no-filters': true }, 'Remove the filters')),
    );
    return box;
  }
  box.append(make('p', {}, make('strong', {}, 'No page answers this.'), ' ', understood(query, file)));
  if (near.length > 0)
    box.append(
      make('p', { class: 'soft small' }, 'Nearest guides'),
      make('ul', { role: 'list', class: 'hits near' }, ...near),
    );
  const apps = file.platforms.filter(([id]) => query.platforms.includes(id));
  box.append(
    make(
      'ul',
      { class: 'search-ways' },
      ...apps.map(([id, name]) => make('li', {}, make('a', { href: `/${id}/` }, `Everything on ${name}`))),
      make('li', {}, ALL_GUIDES()),
      make('li', {}, make('a', { href: '/claims/' }, 'All fact checks')),
      make('li', {}, make('a', { href: ABOUT_US }, 'Tell us what is missing')),
    ),
  );
  return box;
}

function understood({ unknown, terms, platforms }: Query, file: SearchFile): string {
  const known = terms.filter((term) => term.options.size > 0).map((term) => `“${term.said}”`);
  const apps = file.platforms.filter(([id]) => platforms.includes(id)).map(([, name]) => name);
  const got = [...new Set([...apps, ...known])];
  return `${unknown.length > 0 ? `No page has ${unknown.map((word) => `“${word}”`).join(' or ')}. ` : ''}${got.length > 0 ? `Understood: ${got.join(', ')}.` : 'Try other words, or the name of an app.'}`;
}

/** The last part of the results: pages that only have the words somewhere in their text. */
import type { Book } from '../../domain/search/book.ts';
import { addressOf, type Answer } from '../../domain/search/search.ts';
import { make } from './dom.ts';
import { excerptPieces, searchText, type TextHit } from './full-text.ts';

/** With fewer results than this, the texts are searched without being asked. */
const FEW = 4;
const MOST = 8;

/** A section that searches the texts, at once if there are few results, else by its button. */
export function makeFullText(answer: Answer, book: Book): HTMLElement {
  const section = make('section', { class: 'search-texts', 'aria-label': 'In the texts' });
  const button = make('button', { type: 'button', class: 'button' }, 'Also search inside all texts');
  const run = (): void => {
    section.replaceChildren(make('p', { class: 'soft small', role: 'status' }, 'Searching inside all texts …'));
    show(section, answer, book).catch(() => {
      section.replaceChildren(
        make(
          'p',
          { class: 'soft small', role: 'status' },
          'The texts could not be searched. Your connection may be gone.',
        ),
        button,
      );
    });
  };
  button.addEventListener('click', run);
  section.append(button);
  if (answer.hits.length < FEW) {
    // Not before the reader pauses: every word may cost a request.
    setTimeout(() => {
      if (section.isConnected) run();
    }, 400);
  }
  return section;
}

async function show(section: HTMLElement, answer: Answer, book: Book): Promise<void> {
  const known = new Set(answer.hits.map((hit) => hit.page));
  const found = (await searchText(book, answer.query)).filter(({ hit }) => !known.has(hit.page)).slice(0, MOST);
  const items = await Promise.all(found.map(drawTextHit));
  if (!section.isConnected) return;
  section.replaceChildren(
    ...(items.length === 0
      ? [make('p', { class: 'soft small', role: 'status' }, 'No other page has these words in its text.')]
      : [
          make('h2', { class: 'hit-group-name' }, 'Also in the texts of'),
          make('ul', { role: 'list', class: 'hits' }, ...items),
        ]),
  );
}

async function drawTextHit({ hit, excerpt }: TextHit): Promise<HTMLElement> {
  const pieces = excerptPieces(await excerpt()).map(([text, mark]) => (mark ? make('mark', {}, text) : text));
  return make(
    'li',
    { class: 'hit' },
    make(
      'h3',
      { class: 'hit-head' },
      make(
        'a',
        { href: addressOf(hit), class: 'hit-link', 'data-hit': true },
        make('span', { class: 'hit-title' }, hit.page.row.t),
      ),
    ),
    make('span', { class: 'hit-about' }, ...pieces),
  );
}

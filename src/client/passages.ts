/** The words of a source on its card: those that the marker names, from the list on the page or from the page's own file. */
import type { Shown } from '../domain/passages.ts';

let file: Promise<Partial<Record<string, Shown[]>>> | undefined;

/**
 * Leaves on a card the passages that its marker names. Where the page keeps them in a file, they come when it is there;
 * `done` is called then, because the card has grown. Without the file the card keeps its link to the source's page.
 */
export function showPassages(card: HTMLElement, marker: HTMLAnchorElement, done: () => void): void {
  const wanted = new Set(marker.dataset.passages?.split(' '));
  for (const passage of card.querySelectorAll<HTMLElement>('[data-passage]'))
    if (!wanted.has(passage.dataset.passage ?? '')) passage.remove();
  const address = document.querySelector<HTMLElement>('ol.sources')?.dataset.passages;
  if (address === undefined || wanted.size === 0) return;
  file ??= fetch(address).then((answer) => (answer.ok ? answer.json() : {}) as Promise<Record<string, Shown[]>>);
  file.then(
    (byNumber) => {
      const shown = byNumber[marker.hash.slice(2)] ?? [];
      const spans = shown.filter(({ id }) => wanted.has(id)).map(spanOf);
      if (spans.length === 0) return;
      card.querySelector('[data-apart]')?.before(...spans);
      done();
    },
    () => {
      file = undefined;
    },
  );
}

function spanOf({ quote, language, note }: Shown): HTMLElement {
  const span = document.createElement('span');
  span.className = 'passage';
  if (quote !== undefined) {
    const words = document.createElement('q');
    words.textContent = quote;
    if (language !== undefined) words.lang = language;
    span.append(words, ' ');
  }
  const place = document.createElement('span');
  place.className = 'soft';
  place.textContent = note;
  span.append(place);
  return span;
}

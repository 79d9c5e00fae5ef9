import { formatDate, localDay } from '../../domain/dates.ts';
import { newsSince, noteVisit, type PackedChange } from '../../domain/news.ts';
import { link } from '../progress/words.ts';
import { read, update } from '../storage.ts';

const SHOWN = 3;

/** `<nss-returning>`: on the home page, what changed for a reader with a plan or ticks since the last visit. */
class Returning extends HTMLElement {
  connectedCallback(): void {
    if (document.documentElement.classList.contains('returning')) void this.#show();
  }

  async #show(): Promise<void> {
    const { visit, plan, region, ticks } = read();
    const fresh = noteVisit(visit, localDay());
    if (fresh)
      update((state) => {
        state.visit = fresh;
      });
    const since = (fresh ?? visit)?.before;
    const steps = Object.keys(ticks).length;
    this.#text(
      '[data-plan-line]',
      steps === 0
        ? 'Your plan is on this device. '
        : `${String(steps)} ${steps === 1 ? 'step is' : 'steps are'} ticked on this device. `,
    )?.append(link('/plan/', 'Open my plan'));
    if (since === undefined) return;
    try {
      const answer = await fetch('/plan/changes.json');
      const news = newsSince((await answer.json()) as PackedChange[], {
        since,
        today: localDay(),
        apps: plan?.apps ?? [],
        region,
      });
      this.#list(news);
      const more = news.length > SHOWN ? ` ${String(news.length - SHOWN)} more: ` : ' ';
      this.#text(
        '[data-news-line]',
        news.length === 0
          ? `Nothing that we know of has changed for your apps since ${formatDate(since)}.`
          : `Since your last visit on ${formatDate(since)}.${more}`,
      )?.append(...(news.length > 0 ? [link('/changes/', 'All changes')] : []));
    } catch {
      this.#text('[data-news-line]', 'What changed could not be loaded. ')?.append(link('/changes/', 'All changes'));
    }
  }

  #list(news: readonly PackedChange[]): void {
    const items = news.slice(0, SHOWN).map(([id, title, date, , , asks]) => {
      const item = document.createElement('li');
      const line = document.createElement('span');
      line.className = 'meta';
      line.textContent = `${formatDate(date)}${asks === '' ? '' : `, ${asks.toLowerCase()}`}`;
      item.append(link(`/changes/${id}/`, title), line);
      return item;
    });
    this.querySelector('[data-news]')?.replaceChildren(...items);
  }

  #text(selector: string, text: string): Element | null {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
    return element;
  }
}

customElements.define('nss-returning', Returning);

/** `<nss-returning>`: on the home page, where a reader with ticks stands, and what changed since the last visit. */
import { formatDate, localDay } from '../../domain/dates.ts';
import { newsSince, noteVisit, type PackedChange } from '../../domain/news.ts';
import { unpack, type PackedPlan, type TrackedGuide } from '../../domain/plan-data.ts';
import { url } from '../../domain/urls.ts';
import { link } from '../progress/words.ts';
import { read, update, type State } from '../storage.ts';
import { guideNow, type GuideNow } from './track.ts';
import { counted } from '../../domain/counted.ts';

const SHOWN = 3;

const loadJson = async (address: string): Promise<unknown> => (await fetch(address)).json();

class Returning extends HTMLElement {
  connectedCallback(): void {
    const state = read();
    const fresh = noteVisit(state.visit, localDay());
    if (fresh)
      update((stored) => {
        stored.visit = fresh;
      });
    const since = (fresh ?? state.visit)?.before;
    // What cannot be loaded leaves its place as it came.
    if (Object.keys(state.ticks).length > 0) this.#standing(state).catch(() => undefined);
    if (since !== undefined) this.#news(state, since).catch(() => undefined);
  }

  /** Counted as the guides count: what is done, sent, begun, and what has to be looked at again. */
  async #standing({ ticks, region, device }: State): Promise<void> {
    const touched = unpack((await loadJson(url.planData('guides'))) as PackedPlan)
      .map((guide): [TrackedGuide, GuideNow] => [guide, guideNow(guide, ticks, { region, device })])
      .filter(([, { done, again }]) => done + again.length > 0);
    const again = touched.filter(([, now]) => now.again.length > 0);
    const begun = touched.filter(([, now]) => !now.complete && now.again.length === 0);
    const sent = touched.filter(([, now]) => now.complete && now.waiting.length > 0);
    const done = touched.length - again.length - begun.length - sent.length;
    this.#text(
      '[data-standing]',
      `${[
        ...(done > 0 ? [counted(done, 'guide done', 'guides done')] : []),
        ...(sent.length > 0 ? [counted(sent.length, 'sent', 'sent')] : []),
        ...(begun.length > 0 ? [counted(begun.length, 'begun', 'begun')] : []),
        ...(again.length > 0 ? [counted(again.length, 'to check again', 'to check again')] : []),
      ].join(', ')}, on this device.`,
    );
    const next = again[0] ?? begun[0];
    if (next)
      this.#text('[data-next]', again.length > 0 ? 'Check again: ' : 'Go on with: ')?.append(
        link(url.guide(next[0].id), next[0].title),
      );
  }

  async #news({ plan, region }: State, since: string): Promise<void> {
    const news = newsSince((await loadJson(url.planData('changes'))) as PackedChange[], {
      since,
      today: localDay(),
      apps: plan?.apps ?? [],
      region,
    });
    const more = news.length > SHOWN ? `${String(news.length - SHOWN)} more: ` : '';
    const line = this.#text(
      '[data-news-line]',
      news.length === 0
        ? `Nothing that we know of has changed for your apps since ${formatDate(since)}. The newest of all:`
        : `Since your last visit on ${formatDate(since)}. ${more}`,
    );
    if (news.length === 0) return;
    line?.append(link(url.changes(), 'All changes'));
    const items = news.slice(0, SHOWN).map(([id, title]) => {
      const item = document.createElement('li');
      item.append(link(url.change(id), title));
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

/** The plan as a list: one item a guide, grouped by menu, with what the ticks say about each. */
import type { Choices, Plan, PlanGroup } from '../../domain/plan.ts';
import type { PackedPlan, TrackedGuide } from '../../domain/plan-data.ts';
import type { Ticks } from '../storage.ts';
import { effectMeter } from '../effect.ts';
import { url } from '../../domain/urls.ts';
import { fromTemplate, part } from '../template.ts';
import { PlanItem } from './item.ts';
import { guideNow } from './track.ts';
import { counted } from '../../domain/counted.ts';

type Where = Parameters<typeof guideNow>[2];

export class PlanView {
  readonly #items: PlanItem[] = [];
  readonly #now: PlanItem[];
  readonly #plate = fromTemplate('t-plan-plate');

  readonly #plan: Plan<TrackedGuide>;
  readonly #choices: Choices;
  readonly #names: Pick<PackedPlan, 'platforms' | 'devices'>;
  readonly #changed: () => void;

  /**
   * @param plate where the plate goes: where the reader stands, and what is next
   * @param list where the list goes
   * @param changed is called after the reader has ticked something
   */
  constructor(
    { plate, list }: { plate: HTMLElement; list: HTMLElement },
    plan: Plan<TrackedGuide>,
    choices: Choices,
    names: Pick<PackedPlan, 'platforms' | 'devices'>,
    changed: () => void,
  ) {
    this.#plan = plan;
    this.#choices = choices;
    this.#names = names;
    this.#changed = changed;
    const now = this.#section('Now', plan.now);
    this.#now = [...this.#items];
    now[0]?.classList.add('sheet', 'edge');
    plate.replaceChildren(this.#plate);
    list.replaceChildren(
      ...now,
      ...this.#section('When you have more time', plan.later, '', SHOWN_LATER),
      ...this.#section('Also worth doing', plan.also, 'This answers other worries, and matters to most people.'),
      ...this.#none(),
    );
  }

  refresh(ticks: Ticks, where: Where): void {
    for (const item of this.#items) item.refresh(guideNow(item.guide, ticks, where));
    const list = this.#now.length > 0 ? this.#now : this.#items;
    const count = (state: string): number => list.filter((item) => item.state === state).length;
    const [done, sent] = [count('done'), count('waiting')];
    const left = list.filter(({ complete }) => !complete).reduce((sum, { guide }) => sum + guide.minutes, 0);
    const plate = this.#plate;
    part(plate, '[data-count]').textContent =
      list.length === 0
        ? 'No guide fits these choices. Choose more apps or another device.'
        : `${String(done)} of ${String(list.length)} done${sent > 0 ? `, ${String(sent)} sent` : ''}`;
    part(plate, '[data-left]').textContent = left > 0 ? `About ${duration(left)} left.` : '';
    part(plate, '.bank').replaceChildren(...list.slice(0, MOST_SWITCHES).map(({ state }) => key(state)));
    this.#showNext();
  }

  #showNext(): void {
    const next = this.#items.find(({ complete }) => !complete);
    const box = part(this.#plate, '[data-next-thing]');
    box.hidden = next === undefined;
    if (!next) return;
    const { guide } = next;
    const href = url.guide(guide.id);
    const title = part<HTMLAnchorElement>(box, '.big a');
    title.href = href;
    title.textContent = guide.title;
    part(box, '.effect').replaceWith(effectMeter(guide.effect));
    part(box, '[data-minutes]').textContent = `${String(guide.minutes)} min`;
    part(box, '[data-begun]').textContent = next.begun;
    const go = part<HTMLAnchorElement>(box, '[data-go]');
    go.href = href;
    go.textContent = next.begun === '' ? 'Start' : 'Go on';
    part<HTMLAnchorElement>(box, '[data-one]').href = `${href}?focus`;
  }

  #section(name: string, groups: readonly PlanGroup<TrackedGuide>[], about = '', shown = Infinity): HTMLElement[] {
    if (groups.length === 0) return [];
    const section = fromTemplate('t-plan-section');
    part(section, 'h2').textContent = name;
    const text = part(section, 'p');
    text.textContent = about;
    text.hidden = about === '';
    const list = part(section, 'ol');
    for (const { menu, guides } of groups) {
      const items = guides.map((guide) => this.#item(guide));
      if (guides.length < 2) {
        list.append(...items);
        continue;
      }
      const stay = fromTemplate('t-plan-stay');
      part(stay, 'p').textContent = this.#stay(menu);
      part(stay, 'ol').append(...items);
      list.append(stay);
    }
    this.#fold(section, shown);
    return [section];
  }

  /** Leaves the rows after the first few to a button. Print shows them all. */
  #fold(section: HTMLElement, shown: number): void {
    const more = part(section, '[data-more-things]');
    const rest = [...part(section, '.plan-list').children].slice(shown);
    if (rest.length === 0) {
      more.remove();
      return;
    }
    const count = rest.reduce((sum, row) => sum + Math.max(1, row.querySelectorAll('.plan-item').length), 0);
    for (const row of rest) row.classList.add('later');
    const button = part(more, 'button');
    button.textContent = `Show the other ${String(count)}`;
    button.addEventListener('click', () => {
      for (const row of rest) row.classList.remove('later');
      more.remove();
      rest[0]?.querySelector('input')?.focus();
    });
  }

  #item(guide: TrackedGuide): HTMLElement {
    const covered = this.#plan.covered.get(guide.id) ?? [];
    const item = new PlanItem(
      guide,
      { covered, device: this.#choices.device, devices: this.#names.devices },
      this.#changed,
    );
    this.#items.push(item);
    return item.element;
  }

  /** “While you are in WhatsApp, Settings › Privacy:”. */
  #stay(menu: string | undefined): string {
    const [platform = '', path = ''] = (menu ?? '').split('|');
    return `While you are in ${this.#names.platforms[platform] ?? platform}, ${path}:`;
  }

  #none(): HTMLElement[] {
    if (this.#plan.none.length === 0) return [];
    const section = fromTemplate('t-plan-none');
    const model = part(section, 'li');
    const rows = this.#plan.none.map((guide) => {
      const row = model.cloneNode(true) as HTMLElement;
      const title = part<HTMLAnchorElement>(row, 'a');
      title.href = url.guide(guide.id);
      title.textContent = guide.title;
      part(row, '.min').textContent = `${String(guide.minutes)} min`;
      return row;
    });
    model.replaceWith(...rows);
    return [section];
  }

  /** One hand-out with all steps; they are loaded first. */
  async print(): Promise<void> {
    const list = this.#now.length > 0 ? this.#now : this.#items;
    await Promise.all(list.map((item) => item.loadSteps()));
    const close = list.map((item) => item.openSteps());
    addEventListener(
      'afterprint',
      () => {
        for (const one of close) one();
      },
      { once: true },
    );
    globalThis.print();
  }
}

/** So many rows are shown of what can wait. */
const SHOWN_LATER = 6;

/** Beyond these the number alone tells. */
const MOST_SWITCHES = 14;

/** One switch of the bank. */
function key(state: string): HTMLElement {
  const element = document.createElement('i');
  element.className = { done: 'on', waiting: 'sent', again: 'again' }[state] ?? '';
  return element;
}

/** “45 minutes”, “2 hours”. */
function duration(minutes: number): string {
  if (minutes < 90) return counted(minutes, 'minute');
  const hours = Math.round(minutes / 30) / 2;
  return counted(hours, 'hour');
}

/** The plan as a list: one item a guide, grouped by menu, with what the ticks say about each. */
import type { Choices, Plan, PlanGroup } from '../../domain/plan.ts';
import type { PackedPlan, TrackedGuide } from '../../domain/plan-data.ts';
import type { Ticks } from '../storage.ts';
import { button, link, strong } from '../progress/words.ts';
import { PlanItem } from './item.ts';
import { guideNow } from './track.ts';

type Where = Parameters<typeof guideNow>[2];

export class PlanView {
  readonly #items: PlanItem[] = [];
  readonly #now: PlanItem[];
  readonly #bar = document.createElement('progress');
  readonly #total = document.createElement('p');
  readonly #next = document.createElement('p');

  readonly #plan: Plan<TrackedGuide>;
  readonly #choices: Choices;
  readonly #names: Pick<PackedPlan, 'platforms' | 'devices'>;
  readonly #changed: () => void;

  /** @param changed is called after the reader has ticked something */
  constructor(
    root: HTMLElement,
    plan: Plan<TrackedGuide>,
    choices: Choices,
    names: Pick<PackedPlan, 'platforms' | 'devices'>,
    changed: () => void,
  ) {
    this.#plan = plan;
    this.#choices = choices;
    this.#names = names;
    this.#changed = changed;
    const head = document.createElement('div');
    head.className = 'plan-head';
    const title = document.createElement('h2');
    title.dataset.planTitle = '';
    title.tabIndex = -1;
    title.textContent = 'Your plan';
    this.#bar.setAttribute('aria-label', 'Done in this plan');
    this.#total.className = 'plan-total';
    this.#total.setAttribute('role', 'status');
    this.#next.className = 'plan-next';
    const print = button('Print with all steps', () => void this.#print(), 'button screen-only');
    head.append(title, this.#total, this.#bar, this.#next, print);
    const sections = [
      this.#section(choices.minutes === undefined ? '' : 'Now', plan.now),
      this.#section('When you have more time', plan.later),
      this.#section('Also worth doing', plan.also, 'This answers other worries, and matters to most people.'),
    ];
    this.#now = this.#items.slice(0, plan.now.flatMap(({ guides }) => guides).length);
    root.replaceChildren(head, ...sections.flat(), ...this.#none());
  }

  refresh(ticks: Ticks, where: Where): void {
    for (const item of this.#items) item.refresh(guideNow(item.guide, ticks, where));
    const list = this.#now.length > 0 ? this.#now : this.#items;
    const done = list.filter(({ complete }) => complete);
    const minutes = (items: readonly PlanItem[]): number => items.reduce((sum, { guide }) => sum + guide.minutes, 0);
    this.#bar.max = Math.max(1, list.length);
    this.#bar.value = done.length;
    this.#bar.hidden = list.length === 0;
    const left = minutes(list) - minutes(done);
    this.#total.textContent =
      list.length === 0
        ? 'No guide fits these choices. Choose more apps or another device.'
        : `${String(list.length)} ${list.length === 1 ? 'thing' : 'things'}, ${this.#choices.minutes === undefined ? 'in all ' : ''}about ${duration(minutes(list))}. ${String(done.length)} done${done.length > 0 && left > 0 ? `, about ${duration(left)} left` : ''}.`;
    const next = this.#items.find(({ complete }) => !complete);
    this.#next.replaceChildren(
      ...(next
        ? [
            strong('Next: '),
            link(`/${next.guide.id}/`, next.guide.title),
            ' ',
            link(`/${next.guide.id}/?focus`, 'One step at a time'),
          ]
        : list.length > 0
          ? [strong('You have done everything in this plan.')]
          : []),
    );
  }

  #section(name: string, groups: readonly PlanGroup<TrackedGuide>[], about = ''): HTMLElement[] {
    if (groups.length === 0) return [];
    const nodes: HTMLElement[] = [];
    if (name !== '') {
      const title = document.createElement('h2');
      title.className = 'plan-part';
      title.textContent = name;
      nodes.push(title);
    }
    if (about !== '') {
      const text = document.createElement('p');
      text.className = 'soft small';
      text.textContent = about;
      nodes.push(text);
    }
    const list = document.createElement('ol');
    list.className = 'plan-list';
    list.setAttribute('role', 'list');
    for (const { menu, guides } of groups) {
      for (const [index, guide] of guides.entries()) {
        const covered = this.#plan.covered.get(guide.id) ?? [];
        const stay = guides.length > 1 && index === 0 ? this.#stay(menu, guides.length) : undefined;
        const item = new PlanItem(
          guide,
          { covered, stay, together: guides.length > 1, device: this.#choices.device, ...this.#names },
          this.#changed,
        );
        this.#items.push(item);
        list.append(item.element);
      }
    }
    nodes.push(list);
    return nodes;
  }

  /** “One stay in WhatsApp, Settings › Privacy: 3 things”. */
  #stay(menu: string | undefined, count: number): string {
    const [platform = '', path = ''] = (menu ?? '').split('|');
    return `One stay in ${this.#names.platforms[platform] ?? platform} (${path}) does ${String(count)} things:`;
  }

  #none(): HTMLElement[] {
    if (this.#plan.none.length === 0) return [];
    const box = document.createElement('section');
    box.className = 'none-known';
    const title = document.createElement('h2');
    title.className = 'plan-part';
    title.textContent = 'Where nothing can be turned off';
    const list = document.createElement('ul');
    for (const guide of this.#plan.none) {
      const item = document.createElement('li');
      item.append(link(`/${guide.id}/`, guide.title));
      list.append(item);
    }
    box.append(title, list);
    return [box];
  }

  /** One hand-out with all steps; they are loaded first. */
  async #print(): Promise<void> {
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
    print();
  }
}

/** “45 minutes”, “2 hours”. */
export function duration(minutes: number): string {
  if (minutes < 90) return `${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const hours = Math.round(minutes / 30) / 2;
  return `${String(hours)} hours`;
}

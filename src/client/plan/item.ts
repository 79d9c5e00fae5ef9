/** One guide of the plan: its box, what it gives, its steps on request. */
import type { TrackedGuide } from '../../domain/plan-data.ts';
import { url } from '../../domain/urls.ts';
import type { Device } from '../../schemas/devices.ts';
import { effectMeter } from '../effect.ts';
import { button, link } from '../progress/words.ts';
import { drawStanding } from '../standing.ts';
import { fromTemplate, part } from '../template.ts';
import { loadTexts, type ActionText, type StepTexts } from './steps.ts';
import { tickSteps, untickSteps, type GuideNow, type StepNow } from './track.ts';
import { counted } from '../../domain/counted.ts';

interface Surroundings {
  covered: readonly TrackedGuide[];
  device: Device | undefined;
  /** Names of the devices. */
  devices: Record<Device, string>;
}

export class PlanItem {
  readonly element = fromTemplate('t-plan-item');
  readonly #box = part<HTMLInputElement>(this.element, '.tick input');
  readonly #steps = part(this.element, '.plan-steps');
  readonly #details = part<HTMLDetailsElement>(this.element, 'details');
  readonly #undo = document.createElement('span');
  #now: GuideNow | undefined;
  #texts: StepTexts | undefined;

  readonly guide: TrackedGuide;
  readonly #around: Surroundings;
  readonly #changed: () => void;

  constructor(guide: TrackedGuide, around: Surroundings, changed: () => void) {
    this.guide = guide;
    this.#around = around;
    this.#changed = changed;
    const id = `plan-${guide.id.replace('/', '-')}`;
    this.#box.setAttribute('aria-labelledby', id);
    this.#box.addEventListener('change', () => {
      this.#toggle();
    });
    const title = part(this.element, 'h3');
    title.id = id;
    const address = part<HTMLAnchorElement>(title, 'a');
    address.href = url.guide(guide.id);
    address.textContent = guide.title;
    part(this.element, '.effect').replaceWith(effectMeter(guide.effect));
    part(this.element, '.min').textContent = `${String(guide.minutes)} min`;
    this.#limits(part(this.element, '.only'));
    this.#also(part(this.element, '.also'));
    part(this.element, 'summary').textContent = counted(guide.steps.length, 'step');
    this.#details.before(this.#undo);
    this.#details.addEventListener('toggle', () => {
      if (this.#details.open) void this.loadSteps();
    });
  }

  get complete(): boolean {
    return this.#now?.complete ?? false;
  }

  /** What the ticks say: `again`, `waiting`, `done` or `open`. */
  get state(): string {
    return this.element.dataset.state ?? 'open';
  }

  /** “2 of 6 steps done”; empty if nothing is done. */
  get begun(): string {
    const { done = 0, steps = [] } = this.#now ?? {};
    return done === 0 ? '' : `${String(done)} of ${String(steps.length)} steps done`;
  }

  refresh(now: GuideNow): void {
    this.#now = now;
    this.#box.checked = now.complete;
    this.#box.indeterminate = !now.complete && now.done > 0;
    this.element.dataset.state =
      now.again.length > 0
        ? 'again'
        : now.waiting.length > 0 && now.complete
          ? 'waiting'
          : now.complete
            ? 'done'
            : 'open';
    drawStanding(part(this.element, '.state'), now);
    if (this.#texts) this.#showSteps(this.#texts);
  }

  /** Loads the texts of the steps once. */
  async loadSteps(): Promise<void> {
    if (this.#texts) return;
    try {
      this.#texts = await loadTexts(this.guide.id);
      this.#showSteps(this.#texts);
    } catch {
      const item = document.createElement('li');
      item.append('The steps could not be loaded. ', link(url.guide(this.guide.id), 'Open the guide'));
      this.#steps.replaceChildren(item);
    }
  }

  /** Opens the steps, for printing. @returns what puts them back */
  openSteps(): () => void {
    const before = this.#details.open;
    this.#details.open = true;
    return () => {
      this.#details.open = before;
    };
  }

  /** What restricts the guide and the reader's choice has not settled. */
  #limits(place: HTMLElement): void {
    const { guide } = this;
    const { device, devices } = this.#around;
    const restricted = device === undefined && guide.devices.length < Object.keys(devices).length;
    place.textContent = [
      ...(restricted ? [`${guide.devices.map((one) => devices[one]).join(', ')} only`] : []),
      ...(guide.unconfirmed ? ['Unconfirmed'] : []),
    ].join(', ');
  }

  #also(line: HTMLElement): void {
    const { covered } = this.#around;
    line.hidden = covered.length === 0;
    line.append(
      'Also does: ',
      ...covered.flatMap((guide, index) => [index > 0 ? ', ' : '', link(url.guide(guide.id), guide.title)]),
    );
  }

  #showSteps(texts: StepTexts): void {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    this.#steps.replaceChildren(...(this.#now?.steps ?? []).map((step) => this.#step(step, texts)));
    if (focused !== undefined) this.#steps.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  #step(step: StepNow, texts: StepTexts): HTMLElement {
    const item = fromTemplate('t-plan-step');
    const box = part<HTMLInputElement>(item, 'input');
    box.dataset.key = step.key;
    const { state } = step.judgement;
    box.checked = state === 'done' || state === 'waiting';
    box.indeterminate = state === 'again';
    box.addEventListener('change', () => {
      if (box.checked) tickSteps([step]);
      else untickSteps([step]);
      this.#changed();
    });
    part(item, 'span').textContent = texts[step.id]?.do ?? step.id;
    item.append(...this.#path(texts[step.id]?.where));
    const ways = texts[step.id]?.oneOf;
    if (ways) {
      const list = document.createElement('ul');
      for (const way of ways) {
        const one = document.createElement('li');
        one.append(`${way.do}${way.irreversible ? ' (cannot be undone)' : ''}`, ...this.#path(way.where));
        list.append(one);
      }
      item.append('Do one of these:', list);
    }
    return item;
  }

  #path(where: ActionText['where']): HTMLElement[] {
    const { device } = this.#around;
    const path = device === undefined ? Object.values(where ?? {})[0] : where?.[device];
    return path
      ? [Object.assign(document.createElement('p'), { className: 'small soft', textContent: path.join(' › ') })]
      : [];
  }

  #toggle(): void {
    const steps = this.#now?.steps ?? [];
    this.#undo.replaceChildren();
    if (this.#box.checked) tickSteps(steps);
    else {
      const back = untickSteps(steps);
      this.#undo.append(
        button('Undo', () => {
          back();
          this.#undo.replaceChildren();
          this.#box.focus();
          this.#changed();
        }),
      );
    }
    this.#changed();
  }
}

/** One guide of the plan: its box, what it gives, its steps on request. */
import type { TrackedGuide } from '../../domain/plan-data.ts';
import type { Device } from '../../schemas/devices.ts';
import { effectMeter } from '../effect.ts';
import { button, link } from '../progress/words.ts';
import { loadTexts, type ActionText, type StepTexts } from './steps.ts';
import { tickSteps, untickSteps, type GuideNow, type StepNow } from './track.ts';

interface Surroundings {
  covered: readonly TrackedGuide[];
  /** What to say above the first item of a menu. */
  stay: string | undefined;
  together: boolean;
  device: Device | undefined;
  platforms: Record<string, string>;
  /** Names of the devices. */
  devices: Record<Device, string>;
}

export class PlanItem {
  readonly element = document.createElement('li');
  readonly #box = document.createElement('input');
  readonly #state = document.createElement('span');
  readonly #undo = document.createElement('span');
  readonly #steps = document.createElement('ol');
  readonly #details = document.createElement('details');
  #now: GuideNow | undefined;
  #texts: StepTexts | undefined;

  readonly guide: TrackedGuide;
  readonly #around: Surroundings;
  readonly #changed: () => void;

  constructor(guide: TrackedGuide, around: Surroundings, changed: () => void) {
    this.guide = guide;
    this.#around = around;
    this.#changed = changed;
    this.element.className = around.together ? 'plan-item together' : 'plan-item';
    const id = `plan-${guide.id.replace('/', '-')}`;
    const tick = document.createElement('div');
    tick.className = 'tick';
    this.#box.type = 'checkbox';
    this.#box.setAttribute('aria-labelledby', id);
    this.#box.addEventListener('change', () => {
      this.#toggle();
    });
    tick.append(this.#box);
    const title = document.createElement('h3');
    title.id = id;
    title.append(link(`/${guide.id}/`, guide.title));
    const body = document.createElement('div');
    body.append(...this.#stay(), title, this.#meta(), ...this.#covered(), this.#fold());
    this.element.append(tick, body);
  }

  get complete(): boolean {
    return this.#now?.complete ?? false;
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
    this.#state.textContent =
      now.again.length > 0
        ? 'Check again'
        : now.waiting.length > 0
          ? 'Sent, waiting for an answer'
          : now.complete
            ? 'Done'
            : now.done > 0
              ? `${String(now.done)} of ${String(now.steps.length)} steps`
              : '';
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
      item.append('The steps could not be loaded. ', link(`/${this.guide.id}/`, 'Open the guide'));
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

  #stay(): HTMLElement[] {
    if (this.#around.stay === undefined) return [];
    const line = document.createElement('p');
    line.className = 'stay small';
    line.textContent = this.#around.stay;
    return [line];
  }

  #meta(): HTMLElement {
    const { guide } = this;
    const around = this.#around;
    const meta = document.createElement('p');
    meta.className = 'meta';
    this.#state.className = 'chip tick-state';
    const texts = [
      guide.platforms
        .map((id) => around.platforms[id] ?? id)
        .slice(0, 3)
        .join(', '),
      `${String(guide.minutes)} min`,
      ...(guide.devices.length < Object.keys(around.devices).length
        ? [guide.devices.map((device) => around.devices[device]).join(', ')]
        : []),
      ...(guide.unconfirmed ? ['Unconfirmed'] : []),
    ];
    meta.append(
      effectMeter(guide.effect),
      ...texts.map((text) => Object.assign(document.createElement('span'), { textContent: text })),
      this.#state,
      this.#undo,
    );
    return meta;
  }

  #covered(): HTMLElement[] {
    if (this.#around.covered.length === 0) return [];
    const line = document.createElement('p');
    line.className = 'small soft';
    line.append(
      'Also does: ',
      ...this.#around.covered.flatMap((guide, index) => [index > 0 ? ', ' : '', link(`/${guide.id}/`, guide.title)]),
    );
    return [line];
  }

  #fold(): HTMLElement {
    const details = this.#details;
    const summary = document.createElement('summary');
    summary.textContent = `${String(this.guide.steps.length)} steps`;
    this.#steps.className = 'plan-steps';
    details.append(summary, this.#steps);
    details.addEventListener('toggle', () => {
      if (details.open) void this.loadSteps();
    });
    return details;
  }

  #showSteps(texts: StepTexts): void {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    this.#steps.replaceChildren(...(this.#now?.steps ?? []).map((step) => this.#step(step, texts)));
    if (focused !== undefined) this.#steps.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  #step(step: StepNow, texts: StepTexts): HTMLElement {
    const item = document.createElement('li');
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.dataset.key = step.key;
    const { state } = step.judgement;
    box.checked = state === 'done' || state === 'waiting';
    box.indeterminate = state === 'again';
    box.addEventListener('change', () => {
      if (box.checked) tickSteps([step]);
      else untickSteps([step]);
      this.#changed();
    });
    label.append(box, ` ${texts[step.id]?.do ?? step.id}`);
    item.append(label);
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

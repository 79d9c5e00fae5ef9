import { localDay } from '../../domain/dates.ts';
import { makePlan, type Choices } from '../../domain/plan.ts';
import { unpack, type PackedPlan, type TrackedGuide } from '../../domain/plan-data.ts';
import { hasFormer, hasFormerSteps, moveSteps, moveTicks } from '../progress/moved.ts';
import { keepDevice, showFor } from '../preferences/device.ts';
import { fillGuess } from '../preferences/fill-guess.ts';
import { button } from '../progress/words.ts';
import { onOutsideChange, read, update } from '../storage.ts';
import { showAgain, showWaiting } from './attention.ts';
import { knownChoices, parseChoices, writeChoices, type Offer } from './choices.ts';
import { describe, fillForm, offerOf, readForm, select } from './form.ts';
import { PlanView } from './view.ts';
import { url } from '../../domain/urls.ts';

const NOT_LOADED = 'The list of guides could not be loaded. Load the page again, or use the ready-made lists below.';

/** `<nss-plan>`: the reader's choices, the plan that follows from them, and what has to be looked at again. */
class Plan extends HTMLElement {
  #guides: TrackedGuide[] = [];
  #packed: PackedPlan | undefined;
  #offer: Offer = { apps: [], worries: [], regions: [], devices: [] };
  #choices: Choices | undefined;
  #view: PlanView | undefined;
  #begun: Promise<void> | undefined;

  connectedCallback(): void {
    this.#begun = this.#start();
  }

  async #start(): Promise<void> {
    const form = this.#form;
    this.#offer = offerOf(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    for (const name of ['export', 'share', 'calendar']) {
      this.querySelector(`[data-${name}]`)?.addEventListener('click', () => void this.#transfer(name));
    }
    this.querySelector('[data-print-plan]')?.addEventListener('click', () => {
      if (this.#view) void this.#view.print();
      else print();
    });
    this.querySelector('[data-file]')?.addEventListener('change', () => void this.#transfer('file'));
    addEventListener('hashchange', () => void this.#incoming());
    onOutsideChange(() => {
      this.#refresh();
    });
    const filled = this.#fill();
    try {
      const answer = await fetch(url.planData('guides'));
      this.#packed = (await answer.json()) as PackedPlan;
      this.#guides = unpack(this.#packed);
    } catch {
      this.#say(NOT_LOADED);
      this.dataset.ready = '';
      return;
    }
    this.#moveFormer();
    const asked = await filled;
    if (asked) this.#make(readForm(this.#form, this.#offer), false);
    this.#refresh();
    await this.#incoming();
    this.dataset.ready = '';
  }

  /** Makes the plan that the form asks for, once the guides are there: on a slow line a reader may be faster than they. */
  async #submit(): Promise<void> {
    if (this.dataset.ready === undefined) this.#say('Making your plan …');
    await this.#begun;
    this.#make(readForm(this.#form, this.#offer), true);
    this.querySelector<HTMLElement>('[data-plan-title]')?.focus();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector<HTMLFormElement>('[data-plan-form]');
    if (!form) throw new Error('The plan has no form.');
    return form;
  }

  /**
   * Fills the form with what the address asks for, else with what is stored, else with what is known or guessed of the
   * reader. It does not wait for the guides.
   * @returns what the address or the store asks for
   */
  async #fill(): Promise<Choices | undefined> {
    const form = this.#form;
    const asked = parseChoices(location.search, this.#offer) ?? this.#stored();
    const { region, device } = document.documentElement.dataset;
    fillForm(form, {
      ...(region !== undefined && { region }),
      ...(device !== undefined && asked === undefined && { device }),
      // On a slow line the reader may have begun already.
      ...(asked ?? readForm(form, this.#offer)),
    });
    await fillGuess(
      this.querySelector('[data-guess]'),
      select(form, 'region'),
      asked ? undefined : select(form, 'device'),
    );
    return asked;
  }

  #stored(): Choices | undefined {
    const { plan, region, device } = read();
    return (
      plan && knownChoices({ ...plan, ...(region !== undefined && { region }), ...(device && { device }) }, this.#offer)
    );
  }

  /** @param keep whether these become the reader's own choices */
  #make(choices: Choices, keep: boolean): void {
    const { region } = choices;
    if (region === undefined) {
      this.#say('Choose where you live, so that nothing in your plan is only for other countries.');
      return;
    }
    this.#choices = choices;
    if (keep) this.#keep(choices);
    history.replaceState(history.state, '', `${location.pathname}${writeChoices(choices)}${location.hash}`);
    fillForm(this.#form, choices);
    const details = this.querySelector('details');
    if (details) details.open = false;
    const text = this.querySelector('[data-choices]');
    if (text) text.textContent = describe(this.#form);
    if (!this.#packed) {
      this.#say(NOT_LOADED);
      return;
    }
    this.#view = new PlanView(
      { plate: this.#section('plate'), list: this.#section('result') },
      makePlan(this.#guides, { ...choices, region }, this.#packed.facts),
      choices,
      this.#packed,
      () => {
        this.#refresh();
      },
    );
    this.#refresh();
  }

  #keep(choices: Choices): void {
    const { region, device, apps, worries, minutes } = choices;
    const saved = update((state) => {
      state.plan = { apps, worries, ...(minutes !== undefined && { minutes }) };
      if (region === undefined) delete state.region;
      else state.region = region;
      keepDevice(state, device);
    });
    showFor(region, device);
    this.#say(
      saved
        ? ''
        : 'This browser does not let the page save anything. The plan holds until you leave it; its address carries your choices.',
    );
  }

  /** Shows anew what the ticks say, without making the list anew. */
  #refresh(): void {
    const { ticks, region, device } = read();
    const where = {
      device: this.#choices ? this.#choices.device : device,
      region: this.#choices ? this.#choices.region : region,
    };
    this.#view?.refresh(ticks, where);
    const again = (): void => {
      this.#refresh();
    };
    showAgain(this.#section('again'), this.#guides, ticks, where, again);
    showWaiting(this.#section('waiting'), this.#guides, ticks, where, again);
    const own = this.#stored();
    const foreign =
      this.#choices !== undefined && own !== undefined && writeChoices(own) !== writeChoices(this.#choices);
    this.#tellFromLink(foreign);
  }

  #tellFromLink(foreign: boolean): void {
    const line = this.querySelector<HTMLElement>('[data-from-link]');
    if (!line) return;
    line.hidden = !foreign;
    if (!foreign || line.hasChildNodes()) return;
    const keep = button('Make this my plan', () => {
      if (this.#choices) this.#make(this.#choices, true);
    });
    line.append('This plan comes from a link. Your own choices are kept. ', keep);
  }

  #section(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`) ?? this;
  }

  #moveFormer(): void {
    for (const { former, id, steps } of this.#guides) {
      const { ticks } = read();
      if (!hasFormer(ticks, former) && !hasFormerSteps(ticks, id, steps)) continue;
      update((state) => {
        moveTicks(state, former, id);
        moveSteps(state, id, steps);
      });
    }
  }

  /** Progress that a link brings in its fragment, which no server ever sees. */
  async #incoming(): Promise<void> {
    if (!location.hash.startsWith('#progress=')) return;
    const fragment = location.hash;
    history.replaceState(history.state, '', location.pathname + location.search);
    const { receive } = await import('./transfer.ts');
    await receive(this.#section('incoming'), fragment, this.#tools());
  }

  async #transfer(way: string): Promise<void> {
    try {
      const { offer } = await import('./transfer.ts');
      await offer(way, this.#section('transfer'), this.#tools());
    } catch {
      this.#say('This part of the page could not be loaded. Load the page again.');
    }
  }

  #tools(): { guides: TrackedGuide[]; today: string; done: () => void } {
    return {
      guides: this.#guides,
      today: localDay(),
      done: () => {
        const own = this.#stored();
        if (!this.#choices && own) this.#make(own, false);
        this.#moveFormer();
        this.#refresh();
      },
    };
  }

  #say(text: string): void {
    const said = this.querySelector('[data-said]');
    if (said) said.textContent = text;
  }
}

customElements.define('nss-plan', Plan);

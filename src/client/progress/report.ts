/** Shows beside each ticked step of a guide what its tick is worth today, and what the reader can say about it. */
import { localDay } from '../../domain/dates.ts';
import { judge, type AskingChange, type Judgement } from '../../domain/progress.ts';
import { read, update, type Tick } from '../storage.ts';
import type { PageStep } from './page.ts';
import { hasFormer, hasFormerSteps, moveSteps, moveTicks, renew } from './ticks.ts';
import { button, explain } from './words.ts';

/**
 * @param list the checklist, with the ids of its guide
 * @param again shows the whole list anew after the reader has said something
 */
export function report(list: HTMLElement, steps: readonly PageStep[], again: () => void): void {
  moveFormer(list, steps);
  const { ticks } = read();
  const changes = askingChanges();
  for (const step of steps) showStep(step, ticks[step.key], changes, again);
}

/** The changes that touch this guide and ask for action, as the page lists them. */
function askingChanges(): AskingChange[] {
  return [...document.querySelectorAll<HTMLElement>('[data-asks]')].map((item) => {
    const link = item.querySelector('a');
    return {
      href: link?.getAttribute('href') ?? '',
      title: link?.textContent ?? '',
      date: item.dataset.asks ?? '',
      regions: item.dataset.regions ?? '*',
    };
  });
}

function moveFormer(list: HTMLElement, steps: readonly PageStep[]): void {
  const { guide = '', former: names } = list.dataset;
  const former = names?.split(' ') ?? [];
  const { ticks } = read();
  if (!hasFormer(ticks, former) && !hasFormerSteps(ticks, guide, steps)) return;
  update((state) => {
    moveTicks(state, former, guide);
    moveSteps(state, guide, steps);
  });
}

function showStep(step: PageStep, tick: Tick | undefined, changes: readonly AskingChange[], again: () => void): void {
  const found = judge(tick, step.facts, changes, {
    today: localDay(),
    region: document.documentElement.dataset.region,
  });
  step.item.dataset.state = found.state;
  step.box.checked = found.state === 'done' || found.state === 'waiting';
  step.box.indeterminate = found.state === 'again';
  step.item.querySelector('.state')?.remove();
  step.box.removeAttribute('aria-describedby');
  const words = explain(tick, step.facts, found);
  if (!tick || words.length === 0) return;
  const line = document.createElement('p');
  line.className = 'state small';
  line.id = `${step.item.id}-state`;
  step.box.setAttribute('aria-describedby', line.id);
  line.append(...words, ' ', offer(step, tick, found, again));
  step.item.querySelector('h3')?.after(line);
}

/** What the reader can say about a ticked step besides ticking it anew. */
function offer(step: PageStep, tick: Tick, { state }: Judgement, again: () => void): HTMLElement {
  const say = (text: string, changed: Tick): HTMLElement =>
    button(text, () => {
      update(({ ticks }) => {
        ticks[step.key] = changed;
      });
      again();
      step.box.focus();
    });
  if (state === 'again') return say('It still holds', renew(tick, step.facts));
  if (state === 'waiting') return say('An answer came', { ...tick, answered: localDay() });
  const unanswered = { ...tick };
  delete unanswered.answered;
  return say('No answer yet', unanswered);
}

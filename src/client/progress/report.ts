/** Shows beside each ticked step of a guide what its tick is worth today, and what the reader can say about it. */
import { localDay } from '../../domain/dates.ts';
import { judge, type AskingChange, type Judgement } from '../../domain/progress.ts';
import { make } from '../dom.ts';
import { read, update, type Tick } from '../storage.ts';
import type { PageStep } from './page.ts';
import { hasFormer, hasFormerSteps, moveSteps, moveTicks } from './moved.ts';
import { renew } from './ticks.ts';
import { noteSame } from '../screen/noted.ts';
import { button, explain, reasons } from './words.ts';
import { messages } from '../../messages/index.ts';

/**
 * @param list the checklist, with the ids of its guide
 * @param again shows the whole list anew after the reader has said something
 */
export function report(list: HTMLElement, steps: readonly PageStep[], again: () => void): void {
  moveFormer(list, steps);
  const { ticks } = read();
  const changes = askingChanges();
  const now = { today: localDay(), region: document.documentElement.dataset.region };
  const judged = steps.map((step) => {
    const tick = ticks[step.key];
    return { step, tick, found: judge(tick, step.facts, changes, now) };
  });
  for (const { step, tick, found } of judged) showStep(step, tick, found, again);
  showBanner(
    list,
    judged.flatMap(({ step, tick, found }) => (tick && found.state === 'again' ? [{ step, tick, found }] : [])),
    again,
  );
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

function showStep(step: PageStep, tick: Tick | undefined, found: Judgement, again: () => void): void {
  const { item, box, facts } = step;
  if (found.state === 'open') delete item.dataset.state;
  else item.dataset.state = found.state;
  box.checked = found.state === 'done' || found.state === 'waiting';
  box.indeterminate = found.state === 'again';
  item.querySelector('.state')?.remove();
  if (tick?.same !== undefined) noteSame(item, tick.same);
  else if (item.dataset.same === undefined) item.querySelector('[data-noted]')?.remove();
  if (found.state === 'again') box.setAttribute('aria-describedby', 'again');
  else box.removeAttribute('aria-describedby');
  const words = explain(tick, facts, found);
  if (!tick || words.length === 0) return;
  const line = document.createElement('p');
  line.className = 'state small';
  line.id = `${item.id}-state`;
  box.setAttribute('aria-describedby', line.id);
  line.append(...words, ' ', offer(step, tick, found, again));
  item.querySelector('.more')?.prepend(line);
}

/** What the reader can say about a form that was sent. */
function offer(step: PageStep, tick: Tick, { state }: Judgement, again: () => void): HTMLElement {
  const say = (text: string, changed: Tick): HTMLElement =>
    button(text, () => {
      update(({ ticks }) => {
        ticks[step.key] = changed;
      });
      again();
      step.box.focus();
    });
  if (state === 'waiting') return say(messages.ticks.answerCame, { ...tick, answered: localDay() });
  const unanswered = { ...tick };
  delete unanswered.answered;
  return say(messages.ticks.noAnswer, unanswered);
}

/** One banner above the steps for all ticks that ask to be checked again, with the reason and one button. */
function showBanner(
  list: HTMLElement,
  asking: readonly { step: PageStep; tick: Tick; found: Judgement }[],
  again: () => void,
): void {
  list.querySelector('.check-again')?.remove();
  if (asking.length === 0) return;
  const hold = button(
    messages.ticks.allHold,
    () => {
      update(({ ticks }) => {
        for (const { step, tick } of asking) ticks[step.key] = renew(tick, step.facts);
      });
      again();
      list.querySelector<HTMLElement>('.steps-head [data-focus]')?.focus();
    },
    'button',
  );
  const through = button(messages.ticks.goThrough, () => undefined);
  // The checklist opens one step at a time wherever this stands.
  through.dataset.focus = '';
  const why = reasons(asking.map(({ tick, found }) => ({ tick, ...found })));
  list
    .querySelector('.checklist')
    ?.before(
      make(
        'section',
        { class: 'check-again', 'aria-labelledby': 'again' },
        make('p', { id: 'again' }, make('strong', {}, messages.ticks.checkAgain), ' ', ...why),
        make('p', { class: 'buttons' }, hold, through),
      ),
    );
}

/** What the reader is told about a tick, as nodes. Text only: nothing stored can become markup. */
import { formatDate, localDay } from '../../domain/dates.ts';
import type { Judgement, StepFacts } from '../../domain/progress.ts';
import type { Tick } from './state.ts';

/** The sentences for a step's state; empty if there is nothing to say. */
export function explain(
  tick: Tick | undefined,
  step: StepFacts,
  { state, changes, rewritten, due }: Judgement,
): (string | HTMLElement)[] {
  if (!tick) return [];
  const day = tick.at.slice(0, 10);
  if (state === 'again') {
    const ticked =
      day > '1970' && day <= localDay()
        ? ` You ticked this on ${formatDate(day)}.`
        : ' We cannot read when you ticked this.';
    return [
      strong('Check again.'),
      ticked,
      ...(rewritten ? [' The step has been rewritten since then.'] : []),
      ...changes.flatMap(({ href, title, date }, index) => [
        index === 0 ? ' Since then: ' : '; ',
        link(href, title),
        ` (${formatDate(date)})`,
      ]),
      ...(changes.length > 0 ? ['.'] : []),
    ];
  }
  if (!step.awaits) return [];
  const sent = `Sent on ${formatDate(tick.sent ?? day)}`;
  if (state === 'done') return [`${sent}. You noted an answer on ${formatDate(tick.answered ?? day)}.`];
  const who = step.awaits.from === 'meta' ? 'Meta' : 'The authority';
  if (due === undefined)
    return [strong(`${sent}, waiting for an answer.`), ' There is no time limit that we could confirm.'];
  if (due < localDay())
    return [
      strong(`${sent}. The time for an answer ended on ${formatDate(due)}.`),
      ' ',
      link('/rights/', 'What you can do now'),
    ];
  return [strong(`${sent}, waiting for an answer.`), ` ${who} has to answer by ${formatDate(due)}.`];
}

export function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}

/** A link within the site. */
export function link(href: string, text: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

export function button(text: string, action: () => void, className = 'plain'): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', action);
  return element;
}

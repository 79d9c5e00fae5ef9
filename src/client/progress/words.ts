/** What the reader is told about a tick, as nodes. Text only: nothing stored can become markup. */
import { formatDate, localDay } from '../../domain/dates.ts';
import type { AskingChange, Judgement, StepFacts } from '../../domain/progress.ts';
import type { Tick } from './state.ts';
import { BASE } from '../../settings/base.ts';
import { messages } from '../../messages/index.ts';

/** Why ticks ask to be checked again: when they were made, and what came since. */
export function reasons(
  asking: readonly { tick: Tick; changes: readonly AskingChange[]; rewritten: boolean }[],
): (string | HTMLElement)[] {
  const days = [...new Set(asking.map(({ tick }) => tick.at.slice(0, 10)))].sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const ticked =
    first < '1971' || last > localDay()
      ? messages.ticks.unreadable
      : first === last
        ? messages.ticks.tickedOn(formatDate(first))
        : messages.ticks.tickedBetween(formatDate(first), formatDate(last));
  const rewritten = asking.filter((one) => one.rewritten).length;
  const changes = [...new Map(asking.flatMap((one) => one.changes).map((change) => [change.href, change])).values()];
  return [
    ticked,
    ...(rewritten === 0 ? [] : [' ', rewritten === 1 ? messages.ticks.rewritten : messages.ticks.severalRewritten]),
    ...(changes.length === 0
      ? []
      : [
          ' ',
          ...messages.ticks.sinceThen(
            changes.map(({ href, title, date }) => [link(href, title), formatDate(date)] as const),
          ),
        ]),
  ];
}

/** The sentences on a form that was sent; empty if there is nothing to say. */
export function explain(tick: Tick | undefined, step: StepFacts, { state, due }: Judgement): (string | HTMLElement)[] {
  if (!tick || state === 'again') return [];
  const day = tick.at.slice(0, 10);
  if (!step.awaits) return [];
  const sent = formatDate(tick.sent ?? day);
  if (state === 'done') return [messages.ticks.answerNoted(sent, formatDate(tick.answered ?? day))];
  if (due === undefined) return [strong(messages.ticks.sentWaiting(sent)), ' ', messages.ticks.noLimit];
  if (due < localDay())
    return [
      strong(messages.ticks.sentOver(sent, formatDate(due))),
      ' ',
      link(`${BASE}/rights/`, messages.ticks.whatNow),
    ];
  return [strong(messages.ticks.sentWaiting(sent)), ' ', step.awaits.due.replace('%', formatDate(due))];
}

function strong(text: string): HTMLElement {
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

/** What the reader is told about a tick, as nodes. Text only: nothing stored can become markup. */
import { formatDate, localDay } from '../../domain/dates.ts';
import type { AskingChange, Judgement, StepFacts } from '../../domain/progress.ts';
import type { Tick } from './state.ts';
import { BASE } from '../../settings/base.ts';

/** Why ticks ask to be checked again: when they were made, and what came since. */
export function reasons(
  asking: readonly { tick: Tick; changes: readonly AskingChange[]; rewritten: boolean }[],
): (string | HTMLElement)[] {
  const days = [...new Set(asking.map(({ tick }) => tick.at.slice(0, 10)))].sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const ticked =
    first < '1971' || last > localDay()
      ? 'We cannot read when you ticked this.'
      : first === last
        ? `You ticked this on ${formatDate(first)}.`
        : `You ticked this between ${formatDate(first)} and ${formatDate(last)}.`;
  const rewritten = asking.filter((one) => one.rewritten).length;
  const changes = [...new Map(asking.flatMap((one) => one.changes).map((change) => [change.href, change])).values()];
  return [
    ticked,
    ...(rewritten === 0
      ? []
      : [rewritten === 1 ? ' A step has been rewritten since then.' : ' Some steps have been rewritten since then.']),
    ...changes.flatMap(({ href, title, date }, index) => [
      index === 0 ? ' Since then: ' : '; ',
      link(href, title),
      ` (${formatDate(date)})`,
    ]),
    ...(changes.length > 0 ? ['.'] : []),
  ];
}

/** The sentences on a form that was sent; empty if there is nothing to say. */
export function explain(tick: Tick | undefined, step: StepFacts, { state, due }: Judgement): (string | HTMLElement)[] {
  if (!tick || state === 'again') return [];
  const day = tick.at.slice(0, 10);
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
      link(`${BASE}/rights/`, 'What you can do now'),
    ];
  return [strong(`${sent}, waiting for an answer.`), ` ${who} has to answer by ${formatDate(due)}.`];
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

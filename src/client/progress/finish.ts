/** Fills in the dates at the end of a guide. Loaded when every step is ticked. */
import { LOOK_AGAIN_AFTER_DAYS } from '../../domain/calendar.ts';
import { addDays, formatDate, localDay } from '../../domain/dates.ts';
import { judge } from '../../domain/progress.ts';
import { url } from '../../domain/urls.ts';
import { read, update } from '../storage.ts';
import type { PageStep } from './page.ts';
import { messages } from '../../messages/index.ts';

/** @param again shows the list anew after the reader has said something */
export function fillFinish(list: HTMLElement, steps: readonly PageStep[], again: () => void): void {
  const { ticks } = read();
  const ticked = steps.flatMap(({ key, facts }) => {
    const tick = ticks[key];
    return tick ? [{ key, tick, facts }] : [];
  });
  const last = ticked.map(({ tick }) => tick.at.slice(0, 10)).sort();
  const day = last.at(-1) ?? localDay();
  say(list, 'done', formatDate(day));
  say(list, 'look', formatDate(addDays(day, LOOK_AGAIN_AFTER_DAYS)));
  // Without the plan's data the end leads to what the page itself knows.
  if (read().plan) showNext(list).catch(() => undefined);
  const waiting = ticked
    .map((one) => ({
      ...one,
      found: judge(one.tick, one.facts, [], { today: localDay(), region: document.documentElement.dataset.region }),
    }))
    .filter(({ found }) => found.state === 'waiting');
  const [form] = waiting;
  if (!form) return;
  const { due } = form.found;
  say(list, 'sent', formatDate(form.tick.sent ?? form.tick.at.slice(0, 10)));
  say(
    list,
    'due',
    due === undefined
      ? `${messages.ticks.waiting} ${messages.ticks.noLimit}`
      : due < localDay()
        ? messages.ticks.timeEnded(formatDate(due))
        : `${messages.ticks.waiting} ${form.facts.awaits?.due.replace('%', formatDate(due)) ?? ''}`,
  );
  const button = list.querySelector<HTMLButtonElement>('[data-answered]');
  if (button)
    button.onclick = () => {
      update((state) => {
        for (const { key, tick } of waiting) state.ticks[key] = { ...tick, answered: localDay() };
      });
      again();
    };
}

/** Leads from the end of the guide to the next thing of the reader's plan. */
async function showNext(list: HTMLElement): Promise<void> {
  const { nextInPlan } = await import('../plan/next.ts');
  const next = await nextInPlan(read(), list.dataset.guide ?? '');
  if (!next) return;
  for (const link of list.querySelectorAll<HTMLAnchorElement>('.finish [data-next]')) {
    link.href = url.guide(next.id);
    link.textContent = messages.ticks.nextInPlan(next.title);
  }
}

function say(list: HTMLElement, name: string, words: string): void {
  for (const place of list.querySelectorAll(`.finish [data-${name}]`)) place.textContent = words;
}

/** What has to be looked at before anything new: ticks to check again, and forms without an answer. */
import { isDay, localDay } from '../../domain/dates.ts';
import type { TrackedGuide } from '../../domain/plan-data.ts';
import { renew } from '../progress/ticks.ts';
import { button, explain, link, reasons } from '../progress/words.ts';
import { update, type Ticks } from '../storage.ts';
import { guideNow, setTick, type StepNow } from './track.ts';
import { url } from '../../domain/urls.ts';
import { counted } from '../../domain/counted.ts';

type Where = Parameters<typeof guideNow>[2];

/** Guides with ticks that ask to be checked again, each with its reason. */
export function showAgain(
  section: HTMLElement,
  guides: readonly TrackedGuide[],
  ticks: Ticks,
  where: Where,
  done: () => void,
): void {
  const rows = guides.flatMap((guide) => {
    const { again } = guideNow(guide, ticks, where);
    if (again.length === 0) return [];
    const count = `${counted(again.length, 'step')} to check. `;
    const words = document.createElement('p');
    words.className = 'small reason';
    words.append(count, ...reasons(again.flatMap(({ tick, judgement }) => (tick ? [{ tick, ...judgement }] : []))));
    const renewAll = (): void => {
      update((state) => {
        for (const { key, tick, facts } of again) if (tick) state.ticks[key] = renew(tick, facts);
      });
      done();
      section.closest('nss-plan')?.querySelector<HTMLElement>('summary')?.focus();
    };
    return [row(guide, words, button('It still holds', renewAll, 'button'))];
  });
  fill(section, rows);
}

/** Forms that were sent, with the day by which an answer is due, if a source gives one. */
export function showWaiting(
  section: HTMLElement,
  guides: readonly TrackedGuide[],
  ticks: Ticks,
  where: Where,
  done: () => void,
): void {
  const rows = guides.flatMap((guide) =>
    guideNow(guide, ticks, where).waiting.map((step) => waitingRow(guide, step, done)),
  );
  fill(section, rows);
}

function waitingRow(guide: TrackedGuide, step: StepNow, done: () => void): HTMLElement {
  const { tick, key } = step;
  const words = document.createElement('p');
  words.className = 'small reason';
  words.append(...explain(tick, step.facts, step.judgement));
  if (!tick) return row(guide, words);
  const label = document.createElement('label');
  label.className = 'sent small';
  const input = document.createElement('input');
  input.type = 'date';
  input.max = localDay();
  input.value = tick.sent ?? tick.at.slice(0, 10);
  input.addEventListener('change', () => {
    if (!isDay(input.value) || input.value > localDay()) return;
    setTick(key, { ...tick, sent: input.value });
    done();
  });
  label.append('Sent on another day? ', input);
  const answered = (): void => {
    setTick(key, { ...tick, answered: localDay() });
    done();
  };
  return row(guide, words, label, button('An answer came', answered, 'button'));
}

function row(guide: TrackedGuide, words: HTMLElement, ...offers: HTMLElement[]): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('h3');
  title.append(link(url.guide(guide.id), guide.title));
  const line = document.createElement('p');
  line.className = 'offers';
  line.append(...offers);
  item.append(title, words, line);
  return item;
}

function fill(section: HTMLElement, rows: readonly HTMLElement[]): void {
  section.hidden = rows.length === 0;
  if (!section.hidden && !section.querySelector('h2')) {
    const heading = document.createElement('h2');
    heading.textContent = section.getAttribute('aria-label');
    section.prepend(heading);
  }
  section.querySelector('ul')?.replaceChildren(...rows);
}

/** The line at a step’s foot that says when the reader saw the same on the screen. */
import { formatDate } from '../../domain/dates.ts';
import { make } from '../dom.ts';
import { messages } from '../../messages/index.ts';

/** @returns the line, which is made if it is not there and says nothing twice */
export function noteSame(step: HTMLElement, day: string): HTMLElement {
  const words = messages.ticks.sawSame(formatDate(day));
  let line = step.querySelector<HTMLElement>('[data-noted]');
  if (!line) {
    line = make('span', { 'data-noted': true, role: 'status', class: 'screen-only' });
    [...step.querySelectorAll('.step-foot')].at(-1)?.append(line);
  }
  if (line.textContent !== words) line.textContent = words;
  return line;
}

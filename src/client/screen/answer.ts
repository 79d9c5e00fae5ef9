/** “Same on my screen” and “My screen says something else”: what is noted here, and the sheet that makes a report of it. */
import { localDay } from '../../domain/days.ts';
import { read, update } from '../storage.ts';
import { noteSame } from './noted.ts';
import { messages } from '../../messages/index.ts';

/**
 * Takes an answer. “Same” is noted with the step’s tick; only a reader who wants to tell us opens the sheet.
 * @param button `data-screen` is `same`, or empty for something else
 * @throws if the sheet cannot be loaded
 */
export async function answer(button: HTMLElement): Promise<void> {
  const step = button.closest<HTMLElement>('[data-step]');
  const guide = button.closest<HTMLElement>('[data-guide]')?.dataset.guide;
  const action = button.closest<HTMLElement>('li[id]')?.id;
  if (!step || guide === undefined || action === undefined) return;
  const open = async (screen: 'same' | 'other', from: HTMLElement): Promise<void> => {
    const { openSheet } = await import('./sheet.ts');
    await openSheet({ guide, step: step.dataset.step ?? '', action, screen, opener: from });
  };
  if (button.dataset.screen !== 'same') {
    await open('other', button);
    return;
  }
  const day = localDay();
  step.dataset.same = day;
  const key = `${guide}#${step.dataset.step ?? ''}`;
  // Only a tick can keep it: a reader without one leaves nothing behind.
  const ticked = Object.hasOwn(read().ticks, key);
  const saved =
    !ticked ||
    update(({ ticks }) => {
      const tick = ticks[key];
      if (tick) tick.same = day;
    });
  const line = noteSame(step, day);
  if (!saved) line.append(messages.screen.notSaved);
  else if (!ticked) line.append(messages.screen.tickToKeep);
  const tell = document.createElement('button');
  tell.type = 'button';
  tell.className = 'plain';
  tell.textContent = messages.screen.tellUsToo;
  tell.addEventListener('click', () => {
    open('same', tell).catch(() => {
      tell.replaceWith(messages.screen.notLoaded);
    });
  });
  line.append(tell);
}

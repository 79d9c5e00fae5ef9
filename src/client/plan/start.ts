/**
 * The form on the home page that makes a plan. Its choices go to the plan by their address, with or without a script;
 * with one they are the reader's own from the start, and the region is guessed.
 */
import { fillGuess } from '../preferences/fill-guess.ts';
import { messages } from '../../messages/index.ts';
import { read, update } from '../storage.ts';

/** Says so in the choice itself: a line of its own would move the page below. */
async function guess(region: HTMLSelectElement): Promise<void> {
  const isEmpty = (): boolean => region.value === '';
  if (!isEmpty()) return;
  await fillGuess(null, region);
  const option = region.selectedOptions[0];
  if (!option || isEmpty()) return;
  const name = option.text;
  option.text = messages.preferences.guessed(name);
  region.addEventListener('change', () => (option.text = name), { once: true });
}

const form = document.querySelector<HTMLFormElement>('[data-start-plan]');
const region = form?.querySelector<HTMLSelectElement>('select');
if (form && region) {
  const stored = read();
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  for (const box of boxes) if (stored.plan?.apps.includes(box.value)) box.checked = true;
  if (region.value === '' && stored.region !== undefined) region.value = stored.region;

  void guess(region);
  form.addEventListener('submit', () => {
    update((state) => {
      state.plan = { worries: [], ...state.plan, apps: boxes.filter((box) => box.checked).map(({ value }) => value) };
      if (region.value !== '') state.region = region.value;
      const { device } = document.documentElement.dataset;
      if (device !== undefined) state.device = device;
    });
  });
}

/**
 * The form on the home page that makes a plan. Its choices go to the plan by their address, with or without a script;
 * with one they are the reader's own from the start, and the region is guessed once the reader begins to choose.
 */
import { fillGuess } from '../preferences/fill-guess.ts';
import { read, update } from '../storage.ts';

const form = document.querySelector<HTMLFormElement>('[data-start-plan]');
const region = form?.querySelector<HTMLSelectElement>('select');
if (form && region) {
  const stored = read();
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  for (const box of boxes) if (stored.plan?.apps.includes(box.value)) box.checked = true;
  if (region.value === '' && stored.region !== undefined) region.value = stored.region;

  form.addEventListener(
    'change',
    () => {
      void fillGuess(form.querySelector('[data-guess]'), region);
    },
    { once: true },
  );
  form.addEventListener('submit', () => {
    update((state) => {
      state.plan = { worries: [], ...state.plan, apps: boxes.filter((box) => box.checked).map(({ value }) => value) };
      if (region.value !== '') state.region = region.value;
      const { device } = document.documentElement.dataset;
      if (device !== undefined) state.device = device;
    });
  });
}

/** Asks on the plan's form whether the browser's own guess of region and device is right. */
import { DEVICE_NAMES } from '../../domain/device-names.ts';
import { button } from '../progress/words.ts';
import { guessHere, type RegionFacts } from '../preferences/guess.ts';

export async function offerGuess(box: HTMLElement, form: HTMLFormElement): Promise<void> {
  const region = form.querySelector<HTMLSelectElement>('select[name=region]');
  const device = form.querySelector<HTMLSelectElement>('select[name=device]');
  if (!region || !device || (region.value !== '' && device.value !== '')) return;
  const answer = await fetch('/plan/regions.json');
  const found = guessHere((await answer.json()) as RegionFacts[]);
  const place = found.region ? `${found.region.because}, points to ${found.region.region.inSentence}; ` : '';
  box.textContent = `A guess by your browser alone: ${place}this looks like ${found.device === 'web' ? 'a computer' : `an ${DEVICE_NAMES[found.device]} device`}. Is that right? `;
  box.append(
    button('Yes, fill it in', () => {
      if (found.region) region.value = found.region.region.id;
      device.value = found.device;
      box.textContent = 'Filled in. You can change it.';
      region.focus();
    }),
  );
}

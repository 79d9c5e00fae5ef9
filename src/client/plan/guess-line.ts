/** Asks on the plan's form whether the browser's own guess of region and device is right. */
import { button } from '../progress/words.ts';
import { guessHere, loadOffered } from '../preferences/guess.ts';

export async function offerGuess(box: HTMLElement, form: HTMLFormElement): Promise<void> {
  const region = form.querySelector<HTMLSelectElement>('select[name=region]');
  const device = form.querySelector<HTMLSelectElement>('select[name=device]');
  if (!region || !device || (region.value !== '' && device.value !== '')) return;
  const found = guessHere(await loadOffered());
  const place = found.region ? `${found.region.because}, points to ${found.region.region.inSentence}; ` : '';
  box.textContent = `A guess by your browser alone: ${place}this looks like ${found.device?.inSentence ?? 'a device'}. Is that right? `;
  box.append(
    button('Yes, fill it in', () => {
      if (found.region) region.value = found.region.region.id;
      device.value = found.device?.id ?? '';
      box.textContent = 'Filled in. You can change it.';
      region.focus();
    }),
  );
}

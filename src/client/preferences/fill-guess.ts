/** Fills in what the browser's clock, language and name point to, and says that it is a guess. */
import { guessHere, loadOffered } from './guess.ts';
import { messages } from '../../messages/index.ts';

/**
 * Fills in the fields that are still empty. What the reader has chosen in the meantime stays.
 * @param note where to say so
 */
export async function fillGuess(
  note: Element | null,
  region: HTMLSelectElement | null,
  device?: HTMLSelectElement | null,
): Promise<void> {
  if (region?.value !== '' && device?.value !== '') return;
  try {
    const found = guessHere(await loadOffered());
    if (device?.value === '' && found.device) device.value = found.device.id;
    if (region?.value !== '' || !found.region) return;
    region.value = found.region.region.id;
    if (note) note.textContent = messages.preferences.guessedFrom(found.region.because);
  } catch {
    // Without the list there is no guess, and the reader chooses.
  }
}

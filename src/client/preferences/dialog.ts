/** The choice of region, device and language of menus, in a dialog. The browser's own guess is offered as a guess, never taken. */
import { button } from '../progress/words.ts';
import { read, update } from '../storage.ts';
import { chooseDevice, showFor } from './device.ts';
import { field, paragraph, withStyles } from './form.ts';
import { chooseLanguage } from './language.ts';
import { guessHere, loadOffered, type Offered } from './guess.ts';
import { messages } from '../../messages/index.ts';

/** @throws if the regions cannot be loaded */
export async function openPreferences(): Promise<void> {
  const [offered] = await Promise.all([loadOffered(), withStyles()]);
  document.querySelector('dialog.preferences-dialog')?.remove();
  const { dataset } = document.documentElement;

  const dialog = document.createElement('dialog');
  dialog.className = 'preferences-dialog';
  dialog.setAttribute('aria-labelledby', 'preferences-title');
  const title = document.createElement('h2');
  title.id = 'preferences-title';
  title.textContent = messages.preferences.title;
  const region = field(
    messages.preferences.region,
    [['', messages.preferences.allRegions], ...offered.regions.map(({ id, name }) => [id, name] as const)],
    dataset.region,
  );
  const device = field(
    messages.preferences.device,
    [['', messages.preferences.allDevices], ...offered.devices.map(({ id, name }) => [id, name] as const)],
    dataset.device,
  );

  const language = field(
    messages.preferences.language,
    [
      ['', new Intl.DisplayNames(messages.locale.language, { type: 'language' }).of(messages.locale.language) ?? ''],
      ...offered.languages.map(({ id, name }) => [id, name] as const),
    ],
    dataset.language,
  );

  const form = document.createElement('form');
  form.method = 'dialog';
  const save = document.createElement('button');
  save.className = 'button main';
  save.textContent = messages.preferences.use;
  const note = paragraph('', 'soft small');
  note.setAttribute('role', 'status');
  const actions = document.createElement('p');
  actions.className = 'actions';
  actions.append(
    save,
    button(
      messages.preferences.cancel,
      () => {
        dialog.close();
      },
      'button',
    ),
  );
  form.append(
    title,
    paragraph(messages.preferences.about, 'small'),
    region.label,
    device.label,
    language.label,
    ...guess(offered, region.select, device.select, language.select),
    note,
    actions,
  );
  form.addEventListener('submit', (event) => {
    const saved = chooseLanguage(language.select.value);
    if (apply(region.select.value, device.select.value) && saved) return;
    event.preventDefault();
    note.textContent = messages.preferences.notSaved;
    save.disabled = true;
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
}

/** Remembers the choice and shows the page for it. @returns whether it could be saved */
function apply(region: string, device: string): boolean {
  chooseDevice(device);
  showFor(region === '' ? undefined : region, document.documentElement.dataset.device);
  const saved = update((state) => {
    if (region === '') delete state.region;
    else state.region = region;
  });
  dispatchEvent(new Event('nss:change'));
  return saved;
}

/** Offers the browser's guess, unless the reader has chosen before. */
function guess(
  offered: Offered,
  region: HTMLSelectElement,
  device: HTMLSelectElement,
  language: HTMLSelectElement,
): HTMLElement[] {
  const stored = read();
  const found = guessHere(offered);
  const known = stored.region !== undefined && stored.device !== undefined;
  if (known && (stored.language !== undefined || !found.language)) return [];
  const place = found.region && { because: found.region.because, region: found.region.region.inSentence };
  const text = paragraph(
    messages.preferences.guess(
      place,
      found.device?.inSentence ?? messages.preferences.someDevice,
      found.language?.name,
    ),
    'guess small',
  );
  text.append(
    button(messages.preferences.fillIn, () => {
      if (found.region) region.value = found.region.region.id;
      device.value = found.device?.id ?? '';
      if (found.language) language.value = found.language.id;
      region.focus();
    }),
  );
  return [text];
}

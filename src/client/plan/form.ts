/** The form of the plan: what it offers, what is chosen in it. */
import type { Choices } from '../../domain/plan.ts';
import { knownChoices, type Offer } from './choices.ts';
import { counted } from '../../domain/counted.ts';

const boxes = (form: HTMLFormElement, name: string): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}[]"]`),
];
/** A select of the form by its name. */
export const select = (form: HTMLFormElement, name: string): HTMLSelectElement | null =>
  form.querySelector<HTMLSelectElement>(`select[name=${name}]`);

export function offerOf(form: HTMLFormElement): Offer {
  const options = (name: string): string[] =>
    [...(select(form, name)?.options ?? [])].map(({ value }) => value).filter((value) => value !== '');
  return {
    apps: boxes(form, 'apps').map(({ value }) => value),
    worries: boxes(form, 'worries').map(({ value }) => value),
    regions: options('region'),
    devices: options('device'),
  };
}

export function readForm(form: HTMLFormElement, offer: Offer): Choices {
  const checked = (name: string): string[] =>
    boxes(form, name)
      .filter((box) => box.checked)
      .map(({ value }) => value);
  const value = (name: string): string => select(form, name)?.value ?? '';
  return knownChoices(
    {
      apps: checked('apps'),
      worries: checked('worries'),
      region: value('region'),
      device: value('device'),
      minutes: Number(value('minutes')),
    },
    offer,
  );
}

export function fillForm(form: HTMLFormElement, choices: Omit<Choices, 'device'> & { device?: string }): void {
  for (const box of boxes(form, 'apps')) box.checked = choices.apps.includes(box.value);
  for (const box of boxes(form, 'worries')) box.checked = choices.worries.includes(box.value);
  for (const [name, value] of [
    ['region', choices.region],
    ['device', choices.device],
    ['minutes', choices.minutes],
  ] as const) {
    const field = select(form, name);
    if (field && (value !== undefined || name !== 'minutes')) field.value = value === undefined ? '' : String(value);
  }
}

/** The choices in a line: “Facebook, Instagram · United Kingdom · Android · About 10 minutes”. */
export function describe(form: HTMLFormElement): string {
  const names = boxes(form, 'apps')
    .filter((box) => box.checked)
    .map((box) => box.closest('label')?.textContent.trim() ?? '');
  const worries = boxes(form, 'worries').filter((box) => box.checked).length;
  const chosen = (name: string): string => select(form, name)?.selectedOptions[0]?.textContent.trim() ?? '';
  return [
    names.length > 0 ? names.join(', ') : 'All apps',
    chosen('region'),
    chosen('device'),
    ...(worries > 0 ? [counted(worries, 'worry', 'worries')] : []),
    chosen('minutes'),
  ].join(' · ');
}

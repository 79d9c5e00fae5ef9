/** Small pieces of forms, made from text only, and the sheet that styles them. */
import sheet from '../../styles/dialogs.css?url';
import { loadSheet } from '../sheet.ts';

/** Loads the sheet of the choice of region and device. */
export function withStyles(): Promise<void> {
  return loadSheet(sheet);
}

export function paragraph(text: string, className = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/** A labelled select. A value that is not among the options chooses the first. */
export function field(
  name: string,
  options: readonly (readonly [value: string, text: string])[],
  value: string | undefined,
): { label: HTMLLabelElement; select: HTMLSelectElement } {
  const label = document.createElement('label');
  label.className = 'field';
  const select = document.createElement('select');
  select.append(...options.map(([id, text]) => new Option(text, id, false, id === value)));
  label.append(name, select);
  return { label, select };
}

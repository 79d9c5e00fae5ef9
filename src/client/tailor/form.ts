/** Small pieces of forms, made from text only. */

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

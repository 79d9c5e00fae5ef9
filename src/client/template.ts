/**
 * A copy of what Astro rendered into `<template id="…">`: markup stands once, in components.
 * @throws if the page has no such template
 */
export function fromTemplate(id: string): HTMLElement {
  const copy = document.querySelector<HTMLTemplateElement>(`#${id}`)?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The page has no template “${id}”.`);
  return copy;
}

/**
 * The first element within `root` that matches.
 * @throws if there is none: the markup and the script then disagree
 */
// The caller names the kind of element, as with querySelector itself.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function part<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`“${selector}” is missing.`);
  return found;
}

/** A text that a reader meets, and where. */
export interface Found {
  text: string;
  where: string;
  /** It stands in an author's text, which is content as a whole. */
  inProse: boolean;
}

/**
 * What a reader sees or hears below an element: texts, names and hints of elements, and what style sheets write. Runs in
 * the browser, so it must not use anything from outside.
 */
export function foundIn(selector: string): Found[] {
  const found: Found[] = [{ text: document.title, where: 'title', inProse: false }];
  const root = document.querySelector(selector);
  if (!root) return found;
  const add = (element: Element, text: string | null, where = element.tagName.toLowerCase()): void => {
    if (text !== null && text.trim() !== '')
      found.push({ text, where, inProse: element.closest('.prose, .passage, .card') !== null });
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !parent.closest('script, style')) add(parent, node.nodeValue);
  }
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'])
      add(element, element.getAttribute(name), name);
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(element, pseudo);
      for (const [, text = ''] of content.matchAll(/"((?:[^"\\]|\\.)*)"/g)) add(element, text, pseudo);
    }
  }
  return found;
}

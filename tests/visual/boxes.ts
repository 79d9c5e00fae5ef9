/** What is compared of a page: where its blocks stand and which colours they have. Other fonts move that little. */

/** One visible block of a page. */
export interface Box {
  /** How deep it lies below `body`. */
  depth: number;
  /** Its element and classes: `li.row.done`. */
  name: string;
  /** Left edge, width and height in CSS pixels, rounded. */
  left: number;
  width: number;
  height: number;
  /** Background, text and upper border as the browser computes them, without blanks. */
  colours: string;
}

/** All visible blocks of a page, in the document's order. Runs in the page. */
export function boxesOfPage(): Box[] {
  const found: Box[] = [];
  const colour = (value: string): string => value.replaceAll(' ', '');
  const walk = (element: Element, depth: number): void => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const style = getComputedStyle(element);
    const { left, width, height } = element.getBoundingClientRect();
    if (style.display !== 'inline' && width > 0 && height > 0)
      found.push({
        depth,
        name: [element.localName, ...[...element.classList].sort()].join('.'),
        left: Math.round(left),
        width: Math.round(width),
        height: Math.round(height),
        colours: [style.backgroundColor, style.color, style.borderTopColor].map(colour).join('|'),
      });
    if (element.localName !== 'svg') for (const child of element.children) walk(child, depth + 1);
  };
  walk(document.body, 0);
  return found;
}

/** Boxes as text, one a line, indented like the document; `read` is its inverse. */
export function write(boxes: readonly Box[]): string {
  return boxes
    .map((box) => `${' '.repeat(box.depth)}${box.name} ${box.left} ${box.width} ${box.height} ${box.colours}\n`)
    .join('');
}

/** @throws if a line is not one that `write` makes */
export function read(text: string): Box[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^( *)(\S+) (-?\d+) (\d+) (\d+) (\S+)$/.exec(line);
      if (!match) throw new Error(`This is no box: ${line}`);
      const [, indent = '', name = '', left, width, height, colours = ''] = match;
      return {
        depth: indent.length,
        name,
        left: Number(left),
        width: Number(width),
        height: Number(height),
        colours,
      };
    });
}

/** How far a block may move, in pixels, and how much its height may change, before it counts: other fonts break lines elsewhere. */
const SIDE = 4;
const HEIGHT = 24;
const HEIGHT_SHARE = 0.35;

/**
 * What differs between two recordings of a page.
 * @returns one line a difference; empty if none counts
 */
export function differences(before: readonly Box[], now: readonly Box[]): string[] {
  const old = byPath(before);
  const present = byPath(now);
  return [...new Set([...old.keys(), ...present.keys()])].flatMap((path) => {
    const [a, b] = [old.get(path) ?? [], present.get(path) ?? []];
    if (a.length !== b.length) return [`${path}: there were ${a.length}, there are ${b.length}`];
    return a.flatMap((box, index) => boxDifferences(box, b[index] ?? box).map((text) => `${path}: ${text}`));
  });
}

function boxDifferences(before: Box, now: Box): string[] {
  const faults: string[] = [];
  for (const side of ['left', 'width'] as const)
    if (Math.abs(before[side] - now[side]) > SIDE) faults.push(`${side} was ${before[side]} px, is ${now[side]} px`);
  if (Math.abs(before.height - now.height) > Math.max(HEIGHT, before.height * HEIGHT_SHARE))
    faults.push(`height was ${before.height} px, is ${now.height} px`);
  if (before.colours !== now.colours) faults.push(`colours were ${before.colours}, are ${now.colours}`);
  return faults;
}

/** Boxes by the names of all that they lie in. */
function byPath(boxes: readonly Box[]): Map<string, Box[]> {
  const found = new Map<string, Box[]>();
  const trail: string[] = [];
  for (const box of boxes) {
    trail.length = box.depth;
    trail[box.depth] = box.name;
    const path = trail.filter(Boolean).join(' > ');
    found.set(path, [...(found.get(path) ?? []), box]);
  }
  return found;
}

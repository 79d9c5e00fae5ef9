/** Makes elements. Text only ever becomes text: nothing here reads HTML. */

type Child = Node | string | undefined | false;

/** An element with attributes and children. `true` sets an attribute without a value; `undefined` and `false` leave it out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}

/** A drawing: an SVG of paths and boxes, hidden from readers’ software. */
export function draw(
  viewBox: string,
  className: string,
  ...shapes: [name: string, attributes: Record<string, string>][]
): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  for (const [key, value] of Object.entries({
    viewBox,
    class: className,
    'aria-hidden': 'true',
    fill: 'none',
    stroke: 'currentColor',
  }))
    svg.setAttribute(key, value);
  for (const [name, attributes] of shapes) {
    const shape = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
  }
  return svg;
}

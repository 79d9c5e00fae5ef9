/** The meter, for what scripts draw: as src/components/effect/Effect.astro writes it. */
import { attributesOf, METER_SHAPES } from '../domain/meter-shapes.ts';
import type { Effect } from '../schemas/effects.ts';
import { make } from './dom.ts';
import { messages } from '../messages/index.ts';

export function effectMeter(effect: Effect): HTMLElement {
  if (!document.getElementById(`m-${effect}`)) addDrawing(effect);
  const use = draw('use', { href: `#m-${effect}` });
  const meter = draw('svg', { class: 'meter', viewBox: '-1 0 38 18', 'aria-hidden': 'true' }, use);
  return make('span', { class: `effect ${effect}` }, meter, make('span', {}, messages.effects.names[effect]));
}

/** Puts a drawing beside those that the page came with. */
function addDrawing(effect: Effect): void {
  const paths = METER_SHAPES[effect].map((shape) => draw('path', attributesOf(shape)));
  document.querySelector('.sprite')?.append(draw('g', { id: `m-${effect}` }, ...paths));
}

function draw(name: string, attributes: Record<string, string | undefined>, ...children: Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The meter, for what scripts draw: a copy of the template that src/components/effect/Sprite.astro puts on every page. */
import { EFFECT_NAMES } from '../domain/effects.ts';
import type { Effect } from '../schemas/effects.ts';

export function effectMeter(effect: Effect): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>('#t-effect');
  const meter = template?.content.firstElementChild?.cloneNode(true);
  // A page that came from a cache before the template did: the words alone.
  const element = meter instanceof HTMLElement ? meter : document.createElement('span');
  element.className = `effect ${effect}`;
  element.querySelector('use')?.setAttribute('href', `#m-${effect}`);
  (element.lastElementChild ?? element).textContent = EFFECT_NAMES[effect];
  return element;
}

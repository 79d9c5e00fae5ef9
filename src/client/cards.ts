/**
 * Citation cards: hovering, focusing or tapping a marker shows the entry of the list at the foot of the page beside it.
 * Loaded on first use by on-first-use.ts, which also opens the cards. Escape, leaving or a tap elsewhere closes the card.
 */
import { showPassages } from './passages.ts';

const CLOSE_AFTER_MS = 250;
const GAP_PX = 6;

let card: HTMLElement | undefined;
let owner: HTMLAnchorElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/** Shows the card of a marker, in place of any other. */
export function show(marker: HTMLAnchorElement): void {
  clearTimeout(closing);
  if (owner === marker) return;
  const entry = document.getElementById(marker.hash.slice(1));
  if (entry) open(marker, entry.childNodes);
}

function open(marker: HTMLAnchorElement, contents: Iterable<Node>): void {
  hide();
  card = document.createElement('div');
  card.className = 'card';
  card.id = 'source-card';
  card.append(...Array.from(contents, (node) => node.cloneNode(true)));
  const own = card;
  showPassages(own, marker, () => {
    if (own === card) place(own, marker);
  });
  card.addEventListener('pointerenter', () => {
    clearTimeout(closing);
  });
  card.addEventListener('pointerleave', hideSoon);
  card.addEventListener('focusout', hideSoon);
  card.addEventListener('focusin', () => {
    clearTimeout(closing);
  });
  // Stands right after its marker, so that Tab leads into it.
  marker.after(card);
  place(card, marker);
  marker.setAttribute('aria-describedby', card.id);
  owner = marker;
}

function place(box: HTMLElement, marker: HTMLElement): void {
  const at = marker.getBoundingClientRect();
  const parent = (box.offsetParent ?? document.body).getBoundingClientRect();
  const width = box.offsetWidth;
  const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16));
  const below = at.bottom + GAP_PX + box.offsetHeight < innerHeight || at.top < box.offsetHeight + GAP_PX;
  const top = below ? at.bottom + GAP_PX : at.top - GAP_PX - box.offsetHeight;
  box.style.left = `${String(left - parent.left)}px`;
  box.style.top = `${String(top - parent.top)}px`;
}

function hide(): void {
  card?.remove();
  owner?.removeAttribute('aria-describedby');
  card = owner = undefined;
}

function hideSoon(): void {
  clearTimeout(closing);
  closing = setTimeout(hide, CLOSE_AFTER_MS);
}

const markerAt = (event: Event): Element | null =>
  event.target instanceof Element ? event.target.closest('.cite > a') : null;

document.addEventListener('pointerout', (event) => {
  if (markerAt(event) && event.pointerType === 'mouse') hideSoon();
});
document.addEventListener('focusout', (event) => {
  if (markerAt(event)) hideSoon();
});
document.addEventListener('click', (event) => {
  if (card && !markerAt(event) && event.target instanceof Node && !card.contains(event.target)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !card) return;
  const back = owner;
  const inside = card.contains(document.activeElement);
  hide();
  if (inside) back?.focus();
});

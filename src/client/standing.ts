/** How far the reader is with a guide, drawn where an arrow stands otherwise. */
import type { GuideNow } from './plan/track.ts';

type Kind = 'again' | 'sent' | 'done' | 'some';

/** What a row says; undefined for a guide that is untouched. */
function standing(now: GuideNow): { kind: Kind; words: string } | undefined {
  if (now.again.length > 0) return { kind: 'again', words: 'Again' };
  if (now.complete) return now.waiting.length > 0 ? { kind: 'sent', words: 'Sent' } : { kind: 'done', words: 'Done' };
  if (now.done === 0) return undefined;
  return { kind: 'some', words: `${String(now.done)} of ${String(now.steps.length)}` };
}

/** Draws it into a `.state`, from the templates of components/lists/StateTemplates.astro. */
export function drawStanding(state: Element, now: GuideNow): void {
  const stands = standing(now);
  const drawing = stands && document.querySelector<HTMLTemplateElement>(`#t-state-${stands.kind}`);
  state.replaceChildren(...(drawing ? [drawing.content.cloneNode(true), stands.words] : []));
  state.className = `state ${stands?.kind ?? ''}`;
  // The ring is drawn in as many parts as there are steps.
  const arc = state.querySelector('[pathLength]');
  arc?.setAttribute('pathLength', String(now.steps.length));
  arc?.setAttribute('stroke-dasharray', `${String(now.done)} ${String(now.steps.length)}`);
}

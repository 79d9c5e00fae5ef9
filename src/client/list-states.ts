/** Lists of guides: how far the reader is with each, at the end of its row, where an arrow stands otherwise. */
import { unpack, type PackedPlan } from '../domain/plan-data.ts';
import { guideNow, type GuideNow } from './plan/track.ts';
import { onOutsideChange, read } from './storage.ts';

type Kind = 'again' | 'sent' | 'done' | 'some';

/** What a row says; undefined for a guide that is untouched. */
function standing(now: GuideNow): { kind: Kind; words: string } | undefined {
  if (now.again.length > 0) return { kind: 'again', words: 'Again' };
  if (now.complete) return now.waiting.length > 0 ? { kind: 'sent', words: 'Sent' } : { kind: 'done', words: 'Done' };
  if (now.done === 0) return undefined;
  return { kind: 'some', words: `${String(now.done)} of ${String(now.steps.length)}` };
}

const guides = unpack((await (await fetch('/plan/guides.json')).json()) as PackedPlan);

function show(): void {
  const { ticks, region, device } = read();
  for (const guide of guides) {
    const now = guideNow(guide, ticks, { region, device });
    const stands = standing(now);
    for (const row of document.querySelectorAll(`.guides > [data-guide="${guide.id}"]`)) {
      const state = row.querySelector('.state');
      if (!state) continue;
      const drawing = stands && document.querySelector<HTMLTemplateElement>(`#t-state-${stands.kind}`);
      state.replaceChildren(...(drawing ? [drawing.content.cloneNode(true), stands.words] : []));
      state.className = `state ${stands?.kind ?? ''}`;
      // The ring is drawn in as many parts as there are steps.
      const arc = state.querySelector('[pathLength]');
      arc?.setAttribute('pathLength', String(now.steps.length));
      arc?.setAttribute('stroke-dasharray', `${String(now.done)} ${String(now.steps.length)}`);
    }
  }
}

show();
onOutsideChange(show);
addEventListener('nss:change', show);

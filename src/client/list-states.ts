/** Lists of guides: how far the reader is with each, at the end of its row, where an arrow stands otherwise. */
import { unpack, type PackedPlan } from '../domain/plan-data.ts';
import { guideNow } from './plan/track.ts';
import { drawStanding } from './standing.ts';
import { onOutsideChange, read } from './storage.ts';
import { url } from '../domain/urls.ts';

const guides = unpack((await (await fetch(url.planData('guides'))).json()) as PackedPlan);

function show(): void {
  const { ticks, region, device } = read();
  for (const guide of guides) {
    const now = guideNow(guide, ticks, { region, device });
    for (const state of document.querySelectorAll(`.guides > [data-guide="${guide.id}"] > .state`))
      drawStanding(state, now);
  }
}

show();
onOutsideChange(show);
addEventListener('nss:change', show);

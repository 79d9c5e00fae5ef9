/** What comes next in the reader's own plan, for the end of a guide. Loaded when a reader who has a plan finishes one. */
import { makePlan } from '../../domain/plan.ts';
import { unpack, type PackedPlan, type TrackedGuide } from '../../domain/plan-data.ts';
import { url } from '../../domain/urls.ts';
import type { State } from '../storage.ts';
import { guideNow } from './track.ts';

/**
 * The first guide of the plan that is not done, in the plan's order.
 * @param but the guide that was just finished
 * @returns undefined without a plan, without a region, which a plan needs, or when all of it is done
 */
export async function nextInPlan(
  { plan, region, device, ticks }: State,
  but: string,
): Promise<TrackedGuide | undefined> {
  if (!plan || region === undefined) return undefined;
  const packed = (await (await fetch(url.planData('guides'))).json()) as PackedPlan;
  const { now, later, also } = makePlan(
    unpack(packed),
    { ...plan, region, ...(device !== undefined && { device }) },
    packed.facts,
  );
  return [...now, ...later, ...also]
    .flatMap(({ guides }) => guides)
    .find((guide) => guide.id !== but && !guideNow(guide, ticks, { region, device }).complete);
}

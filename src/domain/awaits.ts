/** What a step waits for, as the page, the plan and the scripts know it. Pure. */
import type { Step } from '../schemas/guide.ts';
import type { Region } from '../schemas/vocabulary.ts';
import { messages } from '../messages/index.ts';
import type { AwaitFacts } from './progress.ts';

type Awaited = NonNullable<Step['awaits']>;
type Regions = ReadonlyMap<string, Pick<Region, 'name'>>;

/** The names of the regions in which it is so, if not wherever the guide is offered. */
export function placesOf({ regions: ids }: Awaited, regions: Regions): string | undefined {
  return ids?.map((id) => regions.get(id)?.name ?? id).join(', ');
}

/** As much of it as progress needs: the sentence with the day left open, how the day is counted, and where. */
export function awaitFacts(awaited: Awaited, regions: Regions): AwaitFacts {
  const { days, months, regions: ids } = awaited;
  const limited = (days ?? months) !== undefined;
  return {
    due: limited ? messages.steps.dueBy(awaited, placesOf(awaited, regions)) : '',
    ...(days !== undefined && { days }),
    ...(months !== undefined && { months }),
    ...(limited && ids && { regions: [...ids] }),
  };
}

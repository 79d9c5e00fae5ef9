/** The steps as they stand in a page: see components/guide/StepItem.astro. */
import type { StepFacts } from '../../domain/progress.ts';

export interface PageStep {
  key: string;
  item: HTMLElement;
  box: HTMLInputElement;
  facts: StepFacts;
  id: string;
  /** Former ids, and those of the ways of a choice: their ticks count for the step. */
  former: string[];
}

/** @param list an element with `data-guide` that holds the steps of that guide */
export function stepsOf(list: HTMLElement): PageStep[] {
  return [...list.querySelectorAll<HTMLElement>('[data-step]')].flatMap((item) => {
    const box = item.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (!box) return [];
    const { step = '', version = '1', awaits: due, days, months, in: regions, former } = item.dataset;
    const facts: StepFacts = {
      version: Number(version),
      ...(due !== undefined && {
        awaits: {
          due,
          ...(days !== undefined && { days: Number(days) }),
          ...(months !== undefined && { months: Number(months) }),
          ...(regions !== undefined && { regions: regions.split(' ') }),
        },
      }),
    };
    return [
      { key: `${list.dataset.guide ?? ''}#${step}`, item, box, facts, id: step, former: former?.split(' ') ?? [] },
    ];
  });
}

/** Whether a step is for the chosen device; a device that the whole guide is not for hides nothing. */
export function isForDevice(item: HTMLElement, list: HTMLElement, device: string | undefined): boolean {
  const only = item.dataset.for?.split(' ');
  if (only === undefined || device === undefined || list.dataset.devices?.split(' ').includes(device) !== true)
    return true;
  return only.includes(device);
}

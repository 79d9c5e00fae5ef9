import { evidencedPaths } from './paths.ts';
import type { Guide, Step, Way } from '../schemas/guide.ts';

/** What a reader does at one place: a step, or one way of a choice. */
export type Action = Step | Way;

/** Where an action stands in a guide's front matter: `['steps', 2]` or `['steps', 2, 'oneOf', 0]`. */
type Place = (string | number)[];

/** The actions of a step: the ways of a choice, else the step itself. */
export function actionsOf(step: Step): readonly Action[] {
  return step.oneOf ?? [step];
}

/** Every part of a guide's steps that says something, in the order of the page: each step, and after a choice its ways. */
export function partsOf({ steps }: Pick<Guide, 'steps'>): { part: Action; path: Place }[] {
  return steps.flatMap((step, index) => [
    { part: step, path: ['steps', index] },
    ...(step.oneOf ?? []).map((way, at) => ({ part: way, path: ['steps', index, 'oneOf', at] })),
  ]);
}

/** Ids under which a reader may have ticked what is this step now: those that it had, and those of its ways. */
export function formerIdsOf(step: Step): string[] {
  return [...step.formerIds, ...(step.oneOf ?? []).map((way) => way.id)];
}

/** The citations of a step in the order in which the page shows them: its own, those of its ways, those of its time limit. */
export function sourcesOfStep(step: Step): string[] {
  const of = (action: Action): string[] => [
    ...evidencedPaths(action).flatMap(({ sources }) => sources),
    ...action.sources,
  ];
  return [...of(step), ...(step.oneOf ?? []).flatMap(of), ...(step.awaits?.sources ?? [])];
}

/** Journeys through guides, checks and rights for a moment of life. Pure. */
import type { Answers } from '../schemas/answers.ts';
import type { Availability } from '../schemas/common.ts';
import type { JourneyStep, Situation } from '../schemas/situation.ts';
import type { Step } from '../schemas/guide.ts';

/** What `right:` of a step says for the region in which the reader lives. */
export const OWN_REGION = 'own';
/** What `region:` of a help line says if it serves all. */
export const EVERYWHERE = 'everywhere';

/** A situation with its id. */
export interface SituationEntry {
  id: string;
  data: Situation;
}

/** A step with its number in the journey, from 1, and the stage that it stands in. */
export interface Numbered {
  step: JourneyStep;
  number: number;
  stage: string;
}

/** In the order of the home page; the id settles ties. */
export function sortSituations<T extends SituationEntry>(situations: readonly T[]): T[] {
  return [...situations].sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

/** All steps of a journey in order, numbered through. */
export function stepsOfJourney({ stages }: Pick<Situation, 'stages'>): Numbered[] {
  return stages
    .flatMap(({ id, steps }) => steps.map((step) => ({ step, stage: id })))
    .map((item, index) => ({ ...item, number: index + 1 }));
}

/** The guides of a journey, in order. */
export function guidesOfJourney(situation: Pick<Situation, 'stages'>): string[] {
  return stepsOfJourney(situation).flatMap(({ step }) => step.guide ?? []);
}

/** Citations in the order in which a situation's page shows them. */
export function sourcesOfSituation({ answer, limits, stages, helplines, evidence }: Situation): string[] {
  return [
    ...answer.sources,
    ...limits.sources,
    ...stages.flatMap(({ steps }) =>
      steps.flatMap(({ sources = [], notice }) => [...sources, ...(notice?.sources ?? [])]),
    ),
    ...helplines.flatMap(({ sources }) => sources),
    evidence.source,
  ];
}

/** A waiting time of a journey. */
export interface Wait {
  guide: string;
  /** The longest time that a source gives. */
  days: number;
  /** It is for some regions only. */
  limited: boolean;
}

/** As much of a guide as its waiting time needs. */
interface Waiting {
  id: string;
  data: { answers: Answers; regions: Availability; steps: readonly Pick<Step, 'awaits'>[] };
}

/**
 * The waiting times of a journey's guides, in its order: what the guide says of itself (`answers: how-long`), else the
 * time that the law gives for the answer it waits for. Guides without either are left out.
 */
export function waitsOf(situation: Pick<Situation, 'stages'>, guides: ReadonlyMap<string, Waiting>): Wait[] {
  return stepsOfJourney(situation).flatMap(({ step }) => {
    const guide = step.guide === undefined ? undefined : guides.get(step.guide);
    if (!guide) return [];
    const { answers, regions, steps } = guide.data;
    const days = answers['how-long']?.days ?? Math.max(0, ...steps.flatMap(({ awaits }) => awaits?.days ?? []));
    if (days === 0) return [];
    return [{ guide: guide.id, days, limited: step.regions !== undefined || Array.isArray(regions.in) }];
  });
}

/** Other situations that lead through the same guides or are about the same apps, most alike first; at most `limit`. */
export function relatedSituations<T extends SituationEntry>(own: T, all: readonly T[], limit = 3): T[] {
  const guides = new Set(guidesOfJourney(own.data));
  const alike = ({ data }: T): number =>
    3 * guidesOfJourney(data).filter((guide) => guides.has(guide)).length +
    data.platforms.filter((platform) => own.data.platforms.includes(platform)).length;
  return sortSituations(all.filter((other) => other.id !== own.id))
    .sort((a, b) => alike(b) - alike(a))
    .slice(0, limit);
}

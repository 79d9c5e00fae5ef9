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

/** A time in days or in months. */
interface Span {
  days?: number;
  months?: number;
}

/** A waiting time of a journey: the longest that a source gives. */
export interface Wait extends Span {
  guide: string;
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
    const own = answers['how-long']?.days;
    const awaited = steps.flatMap(({ awaits }) => awaits ?? []).sort((a, b) => roughDays(b) - roughDays(a))[0];
    const span = own !== undefined && own > 0 ? { days: own } : awaited && spanOf(awaited);
    if (!span) return [];
    const limited = step.regions !== undefined || Array.isArray(regions.in) || awaited?.regions !== undefined;
    return [{ guide: guide.id, ...span, limited }];
  });
}

/** The time as its source counts it; nothing if there is none. */
function spanOf({ days, months }: Pick<NonNullable<Step['awaits']>, 'days' | 'months'>): Span | undefined {
  if (months !== undefined) return { months };
  return days === undefined ? undefined : { days };
}

/** A span in days, for what has to be compared or added up: no month is longer than 31. */
export function roughDays({ days, months }: { days?: number | undefined; months?: number | undefined }): number {
  return months === undefined ? (days ?? 0) : months * 31;
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

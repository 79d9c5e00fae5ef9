/** Where a guide stands in the journeys that lead through it. Pure. */
import type { Availability } from '../schemas/common.ts';
import { stepsOfJourney, type SituationEntry } from './situations.ts';
import { url } from './urls.ts';
import { messages } from '../messages/index.ts';

/** As much of a guide as a link to it needs. */
interface Linked {
  id: string;
  data: { title: string; regions: Availability };
}

/** A link onward or back. */
interface JourneyLink {
  href: string;
  title: string;
}

/** A guide's place in one journey. */
export interface Place {
  situation: string;
  title: string;
  /** The anchor on the guide's page by which a journey's link is known: it needs no script. */
  anchor: string;
  number: number;
  of: number;
  back: JourneyLink;
  next: JourneyLink;
}

/** The anchor on a guide's page that a link from a journey carries. */
export function journeyAnchor(situation: string): string {
  return `from-${situation}`;
}

/** The address of a guide for a reader who comes from a journey. */
export function guideFrom(situation: string, guide: string): string {
  return `${url.guide(guide)}#${journeyAnchor(situation)}`;
}

/**
 * The places of a guide, in the order of the situations. Back and next lead to the neighbouring step if that is a guide
 * without a limit by region; else to its stage on the journey's page, where what is for other regions folds away.
 */
export function placesOf(
  guide: string,
  situations: readonly SituationEntry[],
  guides: ReadonlyMap<string, Linked>,
): Place[] {
  return situations.flatMap(({ id, data }) => {
    const steps = stepsOfJourney(data);
    const index = steps.findIndex(({ step }) => step.guide === guide);
    const here = steps[index];
    if (!here) return [];
    const link = (to: (typeof steps)[number] | undefined): JourneyLink => {
      const other = to?.step.guide === undefined ? undefined : guides.get(to.step.guide);
      const limited = to?.step.regions !== undefined || Array.isArray(other?.data.regions.in);
      if (other && !limited) return { href: guideFrom(id, other.id), title: other.data.title };
      return { href: `${url.situation(id)}${to ? `#${to.stage}` : ''}`, title: messages.guide.wholeList };
    };
    return [
      {
        situation: id,
        title: data.title,
        anchor: journeyAnchor(id),
        number: here.number,
        of: steps.length,
        back: link(steps[index - 1]),
        next: link(steps[index + 1]),
      },
    ];
  });
}

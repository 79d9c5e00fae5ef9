/** What to do first: the guides that fit one reader, in the order in which a careful adviser would give them. Pure. */
import type { Device } from '../schemas/devices.ts';
import type { Effect } from '../schemas/effects.ts';
import type { PlatformKind } from '../schemas/vocabulary.ts';
import { coveredBy } from './plan-covered.ts';
import { score, WEIGHTS } from './plan-score.ts';

/** As much of a guide as the plan needs. */
export interface PlanGuide {
  id: string;
  title: string;
  /** The platform of its folder, then those that it covers besides. */
  platforms: string[];
  /** Region ids, or `*`. */
  regions: string[] | '*';
  devices: Device[];
  /** Worries, the one that it is most about first. */
  topics: string[];
  uses: string[];
  effect: Effect;
  priority: number;
  /** For those to whom something has happened: no plan offers it. */
  inNeed?: boolean;
  minutes: number;
  unconfirmed: boolean;
  /** Guides that do the same on other platforms; either of two may name the other. */
  sameAs: string[];
  /** Guides that are done with this one. */
  includes: string[];
  /** At its end the account, or the use of the app, is over. */
  leaves: boolean;
  /** It deletes what the reader made and cannot get back. */
  erases: boolean;
  /** Guides to be done before this one, where both are in the plan. */
  after: string[];
  /** The menu in which it is done on each device, if a source shows it: “Settings › Privacy”. */
  menus: Record<Device, string>;
}

export interface Choices {
  /** Platforms that the reader uses; none means all. */
  apps: string[];
  worries: string[];
  /** Where the reader lives. A plan cannot be made without it: what is for other regions only is no use to anybody. */
  region?: string;
  device?: Device;
  /** Minutes that the reader has; 0 means no limit. */
  minutes?: number;
}

/** Choices that a plan can be made of. */
export type PlanChoices = Choices & { region: string };

/** A worry: the uses of data behind it, whether it means that the reader wants out, whether legal requests answer it. */
interface PlanTopic {
  id: string;
  uses: readonly string[];
  leaves?: boolean;
  legal?: boolean;
}

/** What the plan knows besides guides. */
export interface PlanFacts {
  /** All worries in the site's order, each with the uses of data behind it. */
  topics: readonly PlanTopic[];
  /** The kind of each platform. */
  kinds: Readonly<Record<string, PlatformKind>>;
}

/** Guides that are done in one stay in one menu. */
export interface PlanGroup<T> {
  /** The platform and the labels of the menu, joined by `|`. */
  menu: string | undefined;
  guides: T[];
}

export interface Plan<T> {
  /** What fits into the reader's minutes. */
  now: PlanGroup<T>[];
  /** What answers the reader's worries besides. */
  later: PlanGroup<T>[];
  /** The best of what answers other worries. */
  also: PlanGroup<T>[];
  /** What the reader should know: nothing can be turned off here. */
  none: T[];
  /** What fits the reader too, but deletes something or leaves, which the reader did not ask for. */
  unasked: T[];
  /** Guides that another one of the plan covers, by its id. */
  covered: Map<string, T[]>;
  /** Minutes of `now`. */
  minutes: number;
}

const ALSO_LIMIT = 5;

/** Makes the plan of one reader. */
export function makePlan<T extends PlanGuide>(all: readonly T[], choices: PlanChoices, facts: PlanFacts): Plan<T> {
  const offered = all.filter((guide) => guide.inNeed !== true && fits(guide, choices, facts));
  const fitting = offered.filter((guide) => isAsked(guide, choices, facts));
  const wanted = fitting.filter((guide) => worried(guide, choices.worries));
  // A copy before something is deleted, whether or not copies are the reader's worry.
  const first = new Set(wanted.flatMap(({ after }) => after));
  const answers = fitting.filter((guide) => wanted.includes(guide) || first.has(guide.id));
  const doable = answers.filter((guide) => guide.effect !== 'none-available');
  const covered = coveredBy(doable, choices, facts);
  const hidden = new Set([...covered.values()].flat());
  const others = fitting.filter((guide) => !answers.includes(guide) && guide.effect !== 'none-available');
  const doubles = new Set([...coveredBy([...doable, ...others], choices, facts).values()].flat());
  const order = (guides: readonly T[]): Scored<T>[] => {
    const scored = guides
      .map((guide) => ({
        guide,
        score: score(guide, choices, facts) * (isMoot(guide, doable, choices, facts) ? WEIGHTS.moot : 1),
      }))
      .sort((a, b) => b.score - a.score || (a.guide.id < b.guide.id ? -1 : 1));
    return prerequisitesFirst(scored);
  };
  const { now, later } = split(order(doable.filter((guide) => !hidden.has(guide))), choices.minutes);
  const also = order(others.filter((guide) => !doubles.has(guide))).slice(0, ALSO_LIMIT);
  const none = order(answers.filter((guide) => guide.effect === 'none-available')).map(({ guide }) => guide);
  return {
    now: group(now, choices.device),
    later: group(later, choices.device),
    also: group(also, choices.device),
    none,
    unasked: order(offered.filter((guide) => !fitting.includes(guide))).map(({ guide }) => guide),
    covered,
    minutes: now.reduce((sum, { guide }) => sum + guide.minutes, 0),
  };
}

/** Whether a guide is for the reader's apps, region and device. */
function fits(guide: PlanGuide, { apps, region, device }: PlanChoices, { kinds }: PlanFacts): boolean {
  // What is done in a place counts for the apps that the guide covers; if it names none, for all.
  const place = guide.platforms.every((platform) => kinds[platform] === 'place');
  return (
    (apps.length === 0 || place || guide.platforms.some((platform) => apps.includes(platform))) &&
    (guide.regions === '*' || guide.regions.includes(region)) &&
    (device === undefined || guide.devices.includes(device))
  );
}

interface Scored<T> {
  guide: T;
  score: number;
}

/** Whether a guide is only about an app that the reader is going to leave; legal requests still matter then. */
function isMoot(guide: PlanGuide, answers: readonly PlanGuide[], { worries }: Choices, { topics }: PlanFacts): boolean {
  const legal = topics.some(({ id, legal: is }) => is && guide.topics.includes(id));
  if (!wantsOut(worries, topics) || legal) return false;
  return answers.some(
    (other) => other.leaves && other !== guide && guide.platforms.every((platform) => platform === other.platforms[0]),
  );
}

function wantsOut(worries: readonly string[], topics: readonly PlanTopic[]): boolean {
  return topics.some(({ id, leaves }) => leaves && worries.includes(id));
}

/** Whether a guide deletes and leaves nothing, or the reader asked for what it does. */
function isAsked(guide: PlanGuide, { worries }: Choices, { topics }: PlanFacts): boolean {
  if (guide.leaves) return wantsOut(worries, topics);
  return !guide.erases || guide.topics.some((topic) => worries.includes(topic));
}

/** The same guides in the same order, but each behind those of them that have to be done before it. */
function prerequisitesFirst<T extends PlanGuide>(scored: readonly Scored<T>[]): Scored<T>[] {
  const placed = new Set<Scored<T>>();
  const place = (item: Scored<T>, waiting: readonly Scored<T>[]): void => {
    // Two guides that wait for each other stay in their order.
    if (placed.has(item) || waiting.includes(item)) return;
    for (const id of item.guide.after) {
      const before = scored.find(({ guide }) => guide.id === id);
      if (before) place(before, [...waiting, item]);
    }
    placed.add(item);
  };
  for (const item of scored) place(item, []);
  return [...placed];
}

function worried(guide: PlanGuide, worries: readonly string[]): boolean {
  return worries.length === 0 || guide.topics.some((topic) => worries.includes(topic));
}

/**
 * Fills the minutes in order; what is too long for what is left waits, and so does what needs it first. At least one thing
 * is for now.
 */
function split<T extends PlanGuide>(
  scored: readonly Scored<T>[],
  minutes: number | undefined,
): Record<'now' | 'later', Scored<T>[]> {
  const now: Scored<T>[] = [];
  const later: Scored<T>[] = [];
  const waits = new Set<string>();
  let left = minutes === undefined || minutes === 0 ? Number.POSITIVE_INFINITY : minutes;
  for (const item of scored) {
    const ready = !item.guide.after.some((id) => waits.has(id));
    if (ready && item.guide.minutes <= left) {
      now.push(item);
      left -= item.guide.minutes;
    } else {
      later.push(item);
      waits.add(item.guide.id);
    }
  }
  // A reader with no time for any of it still gets a beginning.
  if (now.length === 0) now.push(...later.splice(0, 1));
  return { now, later };
}

/** Puts what is done in one menu together, behind the first of it, if it is worth nearly as much. */
function group<T extends PlanGuide>(scored: readonly Scored<T>[], device: Device | undefined): PlanGroup<T>[] {
  const groups: PlanGroup<T>[] = [];
  const left = [...scored];
  for (let lead = left.shift(); lead; lead = left.shift()) {
    const menu = menuOf(lead.guide, device);
    const members = [lead.guide];
    for (const other of [...left]) {
      if (menu === undefined || menuOf(other.guide, device) !== menu || other.score < lead.score * WEIGHTS.sameMenuFrom)
        continue;
      if (left.some(({ guide }) => other.guide.after.includes(guide.id))) continue;
      members.push(other.guide);
      left.splice(left.indexOf(other), 1);
    }
    groups.push({ menu, guides: members });
  }
  return groups;
}

/** The menu with its app, because several apps have a “Settings › Privacy”. */
function menuOf(guide: PlanGuide, device: Device | undefined): string | undefined {
  const menu = device ? guide.menus[device] : Object.values(guide.menus)[0];
  return menu === undefined ? undefined : `${guide.platforms[0] ?? ''}|${menu}`;
}

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
  minutes: number;
  unconfirmed: boolean;
  /** Guides that do the same on other platforms; either of two may name the other. */
  sameAs: string[];
  /** Guides that are done with this one. */
  includes: string[];
  /** At its end the account, or the use of the app, is over. */
  leaves: boolean;
  /** The menu in which it is done on each device, if a source shows it: “Settings › Privacy”. */
  menus: Record<Device, string>;
}

export interface Choices {
  /** Platforms that the reader uses; none means all. */
  apps: string[];
  worries: string[];
  region?: string;
  device?: Device;
  /** Minutes that the reader has; none means no limit. */
  minutes?: number;
}

/** What the plan knows besides guides. */
export interface PlanFacts {
  /** All worries in the site's order, each with the uses of data behind it. */
  topics: readonly { id: string; uses: readonly string[] }[];
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
  /** Guides that another one of the plan covers, by its id. */
  covered: Map<string, T[]>;
  /** Minutes of `now`. */
  minutes: number;
}

const ALSO_LIMIT = 5;

/** Makes the plan of one reader. */
export function makePlan<T extends PlanGuide>(all: readonly T[], choices: Choices, facts: PlanFacts): Plan<T> {
  const fitting = all.filter((guide) => fits(guide, choices, facts));
  const answers = fitting.filter((guide) => worried(guide, choices.worries));
  const doable = answers.filter((guide) => guide.effect !== 'none-available');
  const covered = coveredBy(doable, choices, facts);
  const hidden = new Set([...covered.values()].flat());
  const others = fitting.filter((guide) => !answers.includes(guide) && guide.effect !== 'none-available');
  const doubles = new Set([...coveredBy([...doable, ...others], choices, facts).values()].flat());
  const order = (guides: readonly T[]): Scored<T>[] =>
    guides
      .map((guide) => ({
        guide,
        score: score(guide, choices, facts) * (isMoot(guide, doable, choices) ? WEIGHTS.moot : 1),
      }))
      .sort((a, b) => b.score - a.score || (a.guide.id < b.guide.id ? -1 : 1));
  const { now, later } = split(order(doable.filter((guide) => !hidden.has(guide))), choices.minutes);
  const also = order(others.filter((guide) => !doubles.has(guide))).slice(0, ALSO_LIMIT);
  const none = order(answers.filter((guide) => guide.effect === 'none-available')).map(({ guide }) => guide);
  return {
    now: group(now, choices.device),
    later: group(later, choices.device),
    also: group(also, choices.device),
    none,
    covered,
    minutes: now.reduce((sum, { guide }) => sum + guide.minutes, 0),
  };
}

/** Whether a guide is for the reader's apps, region and device. */
export function fits(guide: PlanGuide, { apps, region, device }: Choices, { kinds }: PlanFacts): boolean {
  // What is done in a place counts for the apps that the guide covers; if it names none, for all.
  const place = guide.platforms.every((platform) => kinds[platform] === 'place');
  return (
    (apps.length === 0 || place || guide.platforms.some((platform) => apps.includes(platform))) &&
    (region === undefined || guide.regions === '*' || guide.regions.includes(region)) &&
    (device === undefined || guide.devices.includes(device))
  );
}

interface Scored<T> {
  guide: T;
  score: number;
}

/** Whether a guide is only about an app that the reader is going to leave; legal requests still matter then. */
function isMoot(guide: PlanGuide, answers: readonly PlanGuide[], { worries }: Choices): boolean {
  if (!worries.includes('leaving') || guide.topics.includes('rights')) return false;
  return answers.some(
    (other) => other.leaves && other !== guide && guide.platforms.every((platform) => platform === other.platforms[0]),
  );
}

function worried(guide: PlanGuide, worries: readonly string[]): boolean {
  return worries.length === 0 || guide.topics.some((topic) => worries.includes(topic));
}

/** Fills the minutes in order; what is too long for what is left waits. At least one thing is for now. */
function split<T extends PlanGuide>(
  scored: readonly Scored<T>[],
  minutes: number | undefined,
): Record<'now' | 'later', Scored<T>[]> {
  const now: Scored<T>[] = [];
  const later: Scored<T>[] = [];
  let left = minutes ?? Number.POSITIVE_INFINITY;
  for (const item of scored) {
    if (item.guide.minutes <= left || now.length + later.length === 0) {
      now.push(item);
      left -= item.guide.minutes;
    } else later.push(item);
  }
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

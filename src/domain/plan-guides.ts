/** From guides to what the plan needs of them. Runs at build time; the browser gets the result. */
import type { Device } from '../schemas/devices.ts';
import type { Platform, Topic } from '../schemas/vocabulary.ts';
import { labelsOn } from './paths.ts';
import type { GuideEntry } from './guides.ts';
import type { PlanFacts, PlanGuide } from './plan.ts';
import { actionsOf } from './steps.ts';

/** How many labels of a path name a menu; further ones are within it. */
const MENU_DEPTH = 3;

/**
 * As much of a guide as the plan needs.
 * @param devices all devices in the order in which they are offered
 */
export function planGuide({ id, platform, data }: GuideEntry, devices: readonly Device[]): PlanGuide {
  return {
    id,
    title: data.title,
    platforms: [platform, ...data.platforms],
    regions: Array.isArray(data.regions.in) ? data.regions.in : '*',
    devices: [...data.devices],
    topics: [...data.topics],
    uses: [...data.uses],
    effect: data.effect,
    priority: data.priority,
    ...(data.inNeed && { inNeed: true }),
    minutes: data.minutes,
    unconfirmed: data.unconfirmed !== undefined,
    sameAs: [...data.sameAs],
    includes: [...data.includes],
    leaves: data.leaves,
    erases: data.erases,
    after: [...data.after],
    menus: Object.fromEntries(
      devices.flatMap((device) => {
        const menu = menuOf(data.steps, device);
        return menu === undefined ? [] : [[device, menu]];
      }),
    ),
  };
}

/** What the plan knows of the vocabulary. */
export function planFacts(
  topics: ReadonlyMap<string, Pick<Topic, 'uses' | 'leaves' | 'legal'>>,
  platforms: ReadonlyMap<string, Pick<Platform, 'kind'>>,
): PlanFacts {
  return {
    topics: [...topics].map(([id, { uses, leaves, legal }]) => ({
      id,
      uses,
      ...(leaves && { leaves }),
      ...(legal && { legal }),
    })),
    kinds: Object.fromEntries([...platforms].map(([id, { kind }]) => [id, kind])),
  };
}

/** The menu of a guide: the beginning of its longest path on a device. A path of one label is no menu to stay in. */
function menuOf(steps: GuideEntry['data']['steps'], device: Device): string | undefined {
  const paths = steps.flatMap(actionsOf).map((action) => labelsOn(action, device) ?? []);
  const [longest] = paths.sort((a, b) => b.length - a.length);
  if (!longest || longest.length < 2) return undefined;
  return longest.slice(0, Math.min(MENU_DEPTH, longest.length - 1)).join(' › ');
}

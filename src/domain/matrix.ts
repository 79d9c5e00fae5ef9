/**
 * The matrix of controls: what can be turned off, by use of data, app and region. Made from the guides alone. Pure.
 *
 * How a cell comes about, for one use of data in one app and one region:
 *
 * - Its guides are those that name the use, are for the app (their folder, or `platforms`) and hold in the region.
 * - A guide's `effect` is what it does about the use it names first. About the uses that it names besides it may do less,
 *   so there it counts as “reduces exposure” at most. A guide with that use first beats one with it further down.
 * - The strongest such guide makes the cell: full, partial, reduces exposure. `unconfirmed` is carried along.
 * - “Full” only if all guides that name the use first say so: one that stops a part in full, beside others that stop other
 *   parts, makes the cell partial.
 * - “No control exists”: there are guides, and all of them say that no control exists (`none-available`).
 * - “Unknown”: no guide of the app in this region names the use. That is a gap in what we found, not a statement that
 *   there is no control. If guides of other regions name it, the cell says which regions.
 * - “Not applicable”: only in the columns of places, which collect nothing themselves (the Accounts Center, the phone),
 *   where no guide of any region names the use: nothing of it is set there. No data says that an app does not use
 *   something, so in an app's column this never appears.
 */
import type { Effect } from '../schemas/effects.ts';
import type { PlatformKind } from '../schemas/vocabulary.ts';
import type { Meter } from './effects.ts';

/** What a cell says: a level of the meter. That something only shows you is no answer here. */
export type Status = Exclude<Meter, 'shows-only'>;

/** As much of a guide as the matrix needs. */
export interface MatrixGuide {
  id: string;
  title: string;
  platforms: readonly string[];
  /** Region ids, or `*`. */
  regions: readonly string[] | '*';
  uses: readonly string[];
  effect: Effect;
  priority: number;
  unconfirmed: boolean;
}

/** What holds in some regions. */
export interface Cell {
  status: Status;
  /** All guides that touch it, strongest first. Of a regional cell: as in its first region. */
  guides: MatrixGuide[];
  /** The strongest guide stands on weak sources. */
  unconfirmed: boolean;
  /** Of “unknown”: regions for which there is a guide. */
  elsewhere: string[];
}

/** A cell with the regions that it holds for; the cells of one use and app together hold for all regions, each once. */
export interface RegionalCell extends Cell {
  regions: string[];
}

/** All of them, the strongest first. */
export const STATUSES = [
  'full',
  'partial',
  'reduces-exposure',
  'none-available',
  'unknown',
  'not-applicable',
] as const satisfies readonly Status[];

/** The strongest of the cells of one use and app. @throws if there is none */
export function strongest<T extends Cell>(cells: readonly T[]): T {
  const [first, ...others] = cells;
  if (!first) throw new Error('A use and an app have at least one cell.');
  return others.reduce(
    (best, one) => (STATUSES.indexOf(one.status) < STATUSES.indexOf(best.status) ? one : best),
    first,
  );
}

const STRENGTH: Record<Effect, number> = {
  full: 3,
  partial: 2,
  'reduces-exposure': 1,
  'none-available': 0,
  'shows-only': 0,
};

/** A column. */
export interface MatrixPlatform {
  id: string;
  kind: PlatformKind;
}

/** One cell. */
export function cell(
  use: string,
  { id: platform, kind }: MatrixPlatform,
  region: string,
  guides: readonly MatrixGuide[],
): Cell {
  // What only shows something neither controls a use nor says that it cannot be controlled.
  const about = guides.filter(
    (guide) => guide.effect !== 'shows-only' && guide.uses.includes(use) && guide.platforms.includes(platform),
  );
  const here = about.filter(({ regions }) => regions === '*' || regions.includes(region));
  if (here.length === 0) {
    const elsewhere = [...new Set(about.flatMap(({ regions }) => (regions === '*' ? [] : regions)))];
    const nothing = about.length === 0 && kind === 'place';
    return { status: nothing ? 'not-applicable' : 'unknown', guides: [], unconfirmed: false, elsewhere };
  }
  const [best, ...others] = [...here].sort((a, b) => compare(a, b, use, platform)) as [MatrixGuide, ...MatrixGuide[]];
  return { status: statusOf(best, here, use), guides: [best, ...others], unconfirmed: best.unconfirmed, elsewhere: [] };
}

/** The cells of one use and app, regions that share status and first guide together, in the order of `regions`. */
export function regionalCells(
  use: string,
  platform: MatrixPlatform,
  regions: readonly string[],
  guides: readonly MatrixGuide[],
): RegionalCell[] {
  const found = new Map<string, RegionalCell>();
  for (const region of regions) {
    const one = cell(use, platform, region, guides);
    const key = `${one.status} ${one.guides[0]?.id ?? ''} ${String(one.guides.length > 1)}`;
    const known = found.get(key);
    if (known) known.regions.push(region);
    else found.set(key, { ...one, regions: [region] });
  }
  return [...found.values()];
}

/** What a guide does at most about a use. */
function strength(guide: MatrixGuide, use: string): number {
  return guide.uses[0] === use
    ? STRENGTH[guide.effect]
    : Math.min(STRENGTH[guide.effect], STRENGTH['reduces-exposure']);
}

function statusOf(best: MatrixGuide, here: readonly MatrixGuide[], use: string): Status {
  const parts = here.some((guide) => guide.uses[0] === use && guide.effect !== 'full');
  const level = Math.min(strength(best, use), parts ? STRENGTH.partial : STRENGTH.full);
  return (['none-available', 'reduces-exposure', 'partial', 'full'] as const)[level] ?? 'unknown';
}

/** The stronger first; of equals the one that is about the use, then the app's own, the confirmed, the more important, by id. */
function compare(a: MatrixGuide, b: MatrixGuide, use: string, platform: string): number {
  return (
    strength(b, use) - strength(a, use) ||
    Number(b.uses[0] === use) - Number(a.uses[0] === use) ||
    Number(b.platforms[0] === platform) - Number(a.platforms[0] === platform) ||
    Number(a.unconfirmed) - Number(b.unconfirmed) ||
    a.priority - b.priority ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * The plan's data on its way to the browser: short keys, and what is usual left out. `pack` runs at build time, `unpack`
 * in the browser. Both live here so that they cannot drift apart; tests/unit/plan/plan-data.test.ts sends all guides through.
 */
import { DEVICES, type Device } from '../schemas/devices.ts';
import { EFFECTS } from '../schemas/effects.ts';
import type { PlanGuide } from './plan.ts';
import type { AskingChange, StepFacts } from './progress.ts';

/** A guide with what progress needs besides. */
export interface TrackedGuide extends PlanGuide {
  steps: (StepFacts & { id: string; devices?: readonly Device[] })[];
  changes: AskingChange[];
  former: string[];
}

export interface PackedGuide {
  i: string;
  t: string;
  p: string[];
  r?: string[];
  d?: Device[];
  w: string[];
  u: string[];
  e: number;
  o: number;
  m: number;
  x?: 1;
  n?: Partial<Record<Device, string>>;
  /** Ids; a step that is not of the usual kind as [id, version, who answers or '', days or 0, devices]. */
  s: (string | [string, number, string, number, Device[]])[];
  c?: number[];
  f?: string[];
}

export interface PackedPlan {
  platforms: Record<string, string>;
  /** Worries in the site's order. */
  topics: string[];
  /** Changes that ask for action: id, title, date, regions. */
  changes: [string, string, string, string][];
  guides: PackedGuide[];
}

export function pack(guide: TrackedGuide, changes: readonly AskingChange[]): PackedGuide {
  const touching = guide.changes.map((change) => changes.findIndex(({ href }) => href === change.href));
  return {
    i: guide.id,
    t: guide.title,
    p: guide.platforms.slice(1),
    ...(guide.regions !== '*' && { r: guide.regions }),
    ...(guide.devices.length < DEVICES.length && { d: guide.devices }),
    w: guide.topics,
    u: guide.uses,
    e: EFFECTS.indexOf(guide.effect),
    o: guide.priority,
    m: guide.minutes,
    ...(guide.unconfirmed && { x: 1 as const }),
    ...(Object.keys(guide.menus).length > 0 && { n: guide.menus }),
    s: guide.steps.map(({ id, version, awaits, devices }) =>
      version === 1 && !awaits && !devices
        ? id
        : [id, version, awaits?.from ?? '', awaits?.days ?? 0, [...(devices ?? [])]],
    ),
    ...(touching.length > 0 && { c: touching }),
    ...(guide.former.length > 0 && { f: guide.former }),
  };
}

export function unpack(packed: PackedPlan): TrackedGuide[] {
  const changes = packed.changes.map(([id, title, date, regions]) => ({
    href: `/changes/${id}/`,
    title,
    date,
    regions,
  }));
  return packed.guides.map((one) => ({
    id: one.i,
    title: one.t,
    platforms: [one.i.split('/')[0] ?? '', ...one.p],
    regions: one.r ?? '*',
    devices: one.d ?? [...DEVICES],
    topics: one.w,
    uses: one.u,
    effect: EFFECTS[one.e] ?? 'partial',
    priority: one.o,
    minutes: one.m,
    unconfirmed: one.x === 1,
    menus: one.n ?? {},
    steps: one.s.map((step) => {
      if (typeof step === 'string') return { id: step, version: 1 };
      const [id, version, from, days, devices] = step;
      return {
        id,
        version,
        ...(from !== '' && { awaits: { from, ...(days > 0 && { days }) } }),
        ...(devices.length > 0 && { devices }),
      };
    }),
    changes: (one.c ?? []).flatMap((index) => changes[index] ?? []),
    former: one.f ?? [],
  }));
}

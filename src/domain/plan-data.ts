/**
 * The plan's data on its way to the browser: short keys, and what is usual left out. `pack` runs at build time, `unpack`
 * in the browser. Both live here so that they cannot drift apart; tests/unit/plan/plan-data.test.ts sends all guides through.
 */
import type { Device } from '../schemas/devices.ts';
import { EFFECTS } from '../schemas/effects.ts';
import type { PlanFacts, PlanGuide } from './plan.ts';
import type { AskingChange, AwaitFacts, StepFacts } from './progress.ts';
import { url } from './urls.ts';
import { platformsOf } from './guide-ids.ts';

/** A step as progress sees it. */
interface TrackedStep extends StepFacts {
  id: string;
  devices?: readonly Device[];
  /** Ids whose ticks count for this step: those of the ways of a choice, each of which was a step once or may become one. */
  former?: readonly string[];
}

/** A guide with what progress needs besides. */
export interface TrackedGuide extends PlanGuide {
  steps: TrackedStep[];
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
  g?: 1;
  m: number;
  x?: 1;
  /** Same as, includes; leaves. */
  a?: string[];
  h?: string[];
  l?: 1;
  /** Erases; what comes before. */
  z?: 1;
  b?: string[];
  n?: Record<Device, string>;
  s: PackedStep[];
  c?: number[];
  f?: string[];
}

/** An id; a step that is not of the usual kind with its version, what it waits for or 0, devices, and former ids. */
type PackedStep = string | [string, number, PackedAwait | 0, Device[], string[]?];
/** The sentence, days or 0, months or 0, regions. */
type PackedAwait = [string, number, number, string[]?];

export interface PackedPlan {
  platforms: Record<string, string>;
  /** Names of the devices, in the order in which they are offered. */
  devices: Record<Device, string>;
  facts: PlanFacts;
  /** Changes that ask for action: id, title, date, regions. */
  changes: [string, string, string, string][];
  guides: PackedGuide[];
}

/** @param deviceCount how many devices there are: a guide for all of them names none */
export function pack(guide: TrackedGuide, changes: readonly AskingChange[], deviceCount: number): PackedGuide {
  const touching = guide.changes.map((change) => changes.findIndex(({ href }) => href === change.href));
  return {
    i: guide.id,
    t: guide.title,
    p: guide.platforms.slice(1),
    ...(guide.regions !== '*' && { r: guide.regions }),
    ...(guide.devices.length < deviceCount && { d: guide.devices }),
    w: guide.topics,
    u: guide.uses,
    e: EFFECTS.indexOf(guide.effect),
    o: guide.priority,
    ...(guide.inNeed && { g: 1 as const }),
    m: guide.minutes,
    ...(guide.unconfirmed && { x: 1 as const }),
    ...(guide.sameAs.length > 0 && { a: guide.sameAs }),
    ...(guide.includes.length > 0 && { h: guide.includes }),
    ...(guide.leaves && { l: 1 as const }),
    ...(guide.erases && { z: 1 as const }),
    ...(guide.after.length > 0 && { b: guide.after }),
    ...(Object.keys(guide.menus).length > 0 && { n: guide.menus }),
    s: guide.steps.map(packStep),
    ...(touching.length > 0 && { c: touching }),
    ...(guide.former.length > 0 && { f: guide.former }),
  };
}

function packStep({ id, version, awaits, devices, former }: TrackedStep): PackedStep {
  if (version === 1 && !awaits && !devices && !former) return id;
  const packed: PackedStep = [id, version, awaits ? packAwait(awaits) : 0, [...(devices ?? [])]];
  if (former) packed.push([...former]);
  return packed;
}

function packAwait({ due, days = 0, months = 0, regions }: AwaitFacts): PackedAwait {
  return regions ? [due, days, months, [...regions]] : [due, days, months];
}

function unpackAwait([due, days, months, regions]: PackedAwait): AwaitFacts {
  return { due, ...(days > 0 && { days }), ...(months > 0 && { months }), ...(regions && { regions }) };
}

export function unpack(packed: PackedPlan): TrackedGuide[] {
  const changes = packed.changes.map(([id, title, date, regions]) => ({
    href: url.change(id),
    title,
    date,
    regions,
  }));
  return packed.guides.map((one) => ({
    id: one.i,
    title: one.t,
    platforms: platformsOf(one.i, one.p),
    regions: one.r ?? '*',
    devices: one.d ?? Object.keys(packed.devices),
    topics: one.w,
    uses: one.u,
    effect: EFFECTS[one.e] ?? 'partial',
    priority: one.o,
    ...(one.g === 1 && { inNeed: true }),
    minutes: one.m,
    unconfirmed: one.x === 1,
    sameAs: one.a ?? [],
    includes: one.h ?? [],
    leaves: one.l === 1,
    erases: one.z === 1,
    after: one.b ?? [],
    menus: one.n ?? {},
    steps: one.s.map((step) => {
      if (typeof step === 'string') return { id: step, version: 1 };
      const [id, version, awaits, devices, former] = step;
      return {
        id,
        version,
        ...(awaits !== 0 && { awaits: unpackAwait(awaits) }),
        ...(devices.length > 0 && { devices }),
        ...(former && { former }),
      };
    }),
    changes: (one.c ?? []).flatMap((index) => changes[index] ?? []),
    former: one.f ?? [],
  }));
}

import { expect, test } from 'vitest';
import { awaitFacts } from '../../../src/domain/awaits.ts';
import { pack, unpack, type TrackedGuide } from '../../../src/domain/plan-data.ts';
import { makePlan } from '../../../src/domain/plan.ts';
import { DEVICES, ENTRIES, FACTS, GUIDES } from './content.ts';

const changes = [{ href: '/changes/2026-05-01-x/', title: 'X', date: '2026-05-01', regions: 'uk us' }];

const tracked: TrackedGuide[] = ENTRIES.map(({ data }, index) => {
  const guide = GUIDES[index];
  if (!guide) throw new Error('A guide is missing.');
  return {
    ...guide,
    steps: data.steps.map(({ id, version, awaits, devices }, step) => ({
      id,
      version,
      ...(awaits && { awaits: awaitFacts(awaits, new Map()) }),
      ...(devices && { devices }),
      ...(step === 1 && { former: ['one-way', 'other-way'] }),
    })),
    changes: index % 2 === 0 ? changes : [],
    former: index % 3 === 0 ? ['old/name'] : [],
  };
});

test('every guide comes out of the packed data as it went in', () => {
  const packed = JSON.parse(
    JSON.stringify({
      platforms: {},
      devices: Object.fromEntries(DEVICES.map((id) => [id, id])),
      facts: FACTS,
      changes: [['2026-05-01-x', 'X', '2026-05-01', 'uk us']],
      guides: tracked.map((guide) => pack(guide, changes, DEVICES.length)),
    }),
  ) as Parameters<typeof unpack>[0];
  expect(unpack(packed)).toEqual(tracked);
});

test('a plan never shows what is not offered, what is shown elsewhere, or one thing twice', () => {
  for (const region of ['uk', 'us', 'brazil', 'other']) {
    for (const device of ['ios', 'android', 'web'] as const) {
      for (const minutes of [5, 30, undefined]) {
        const plan = makePlan(
          GUIDES,
          {
            apps: ['facebook', 'whatsapp'],
            worries: ['ads', 'meta-ai'],
            region,
            device,
            ...(minutes !== undefined && { minutes }),
          },
          FACTS,
        );
        const all = [...[...plan.now, ...plan.later, ...plan.also].flatMap(({ guides }) => guides), ...plan.none];
        expect(new Set(all).size).toBe(all.length);
        for (const guide of all) {
          expect(guide.regions === '*' || guide.regions.includes(region)).toBe(true);
          expect(guide.devices).toContain(device);
        }
        const hidden = [...plan.covered.values()].flat();
        expect(all.filter((guide) => hidden.includes(guide))).toEqual([]);
        for (const keeper of plan.covered.keys()) expect(all.map(({ id }) => id)).toContain(keeper);
        if (minutes !== undefined && plan.now.flatMap(({ guides }) => guides).length > 1)
          expect(plan.minutes).toBeLessThanOrEqual(minutes);
      }
    }
  }
});

/** What holds of every plan of the real site, whatever its guides say. */
import { expect, test } from 'vitest';
import { makePlan, type PlanGuide } from '../../../src/domain/plan.ts';
import { CONTENT, FACTS, GUIDES } from './content.ts';

const APPS = Object.entries(FACTS.kinds).flatMap(([id, kind]) => (kind === 'place' ? [] : [id]));
const LEAVING = FACTS.topics.filter(({ leaves }) => leaves).map(({ id }) => id);

test.each([...CONTENT.regions.keys()])(
  'no plan for %s shows what is for others, what nobody asked for, or one thing twice',
  (region) => {
    for (const apps of [[], ...APPS.map((app) => [app])]) {
      for (const worries of [[], ...FACTS.topics.map(({ id }) => [id])]) {
        const plan = makePlan(GUIDES, { apps, worries, region, minutes: 30 }, FACTS);
        const now = plan.now.flatMap(({ guides }) => guides);
        const listed = [...now, ...[...plan.later, ...plan.also].flatMap(({ guides }) => guides)];
        const ids = listed.map(({ id }) => id);
        const about = `${apps.join()} ${worries.join()}`;
        expect(new Set(ids).size, about).toBe(ids.length);
        for (const guide of [...listed, ...plan.none]) {
          expect(guide.regions === '*' || guide.regions.includes(region), `${about} ${guide.id}`).toBe(true);
          expect(guide.leaves && !worries.some((id) => LEAVING.includes(id)), `${about} ${guide.id}`).toBe(false);
          expect(guide.erases && !guide.topics.some((id) => worries.includes(id)), `${about} ${guide.id}`).toBe(false);
        }
        if (now.length > 1) expect(plan.minutes, about).toBeLessThanOrEqual(30);
        expect(tooEarly(listed), about).toEqual([]);
      }
    }
  },
);

/** Guides that stand before one that has to be done first. */
function tooEarly(listed: readonly PlanGuide[]): string[] {
  const at = new Map(listed.map(({ id }, index) => [id, index]));
  return listed.flatMap(({ id, after }, index) => (after.some((before) => (at.get(before) ?? -1) > index) ? [id] : []));
}

import { describe, expect, test } from 'vitest';
import { makePlan, type Plan, type PlanGuide } from '../../../src/domain/plan.ts';
import { FACTS, GUIDES } from './content.ts';
import { READERS } from './readers.ts';

const inOrder = (plan: Plan<PlanGuide>): string[] =>
  [...plan.now, ...plan.later, ...plan.also].flatMap(({ guides }) => guides.map(({ id }) => id));

describe('the plan is what a careful adviser would give', () => {
  test('there are twelve readers, and guides to choose from', () => {
    expect(READERS).toHaveLength(12);
    expect(GUIDES.length).toBeGreaterThan(100);
  });

  for (const { who, choices, first } of READERS) {
    test(who, () => {
      expect(inOrder(makePlan(GUIDES, choices, FACTS)).slice(0, 5)).toEqual(first);
    });
  }
});

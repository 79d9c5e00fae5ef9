/** How a plan comes about, on guides made for it. */
import { describe, expect, test } from 'vitest';
import { makePlan, type Plan, type PlanChoices, type PlanFacts, type PlanGuide } from '../../../src/domain/plan.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

const FACTS: PlanFacts = {
  topics: [
    { id: 'training', uses: ['posts'] },
    { id: 'ads', uses: ['profile'] },
    { id: 'rights', uses: [], legal: true },
    { id: 'leaving', uses: [], leaves: true },
  ],
  kinds: { chirper: 'app', fotobox: 'app', hub: 'place', pal: 'assistant' },
};

const guide = (id: string, parts: Partial<PlanGuide> = {}): PlanGuide => ({
  id,
  title: id,
  platforms: [platformOf(id)],
  regions: '*',
  devices: ['ios', 'web'],
  topics: ['training'],
  uses: ['posts'],
  effect: 'partial',
  priority: 2,
  minutes: 5,
  unconfirmed: false,
  sameAs: [],
  includes: [],
  leaves: false,
  erases: false,
  after: [],
  menus: {},
  ...parts,
});

const CHOICES: PlanChoices = { apps: ['chirper'], worries: ['training'], region: 'uk' };
const plan = (guides: PlanGuide[], choices: Partial<PlanChoices> = {}): Plan<PlanGuide> =>
  makePlan(guides, { ...CHOICES, ...choices }, FACTS);
const ids = (groups: Plan<PlanGuide>['now']): string[] => groups.flatMap(({ guides }) => guides.map(({ id }) => id));

describe('what stands in a plan', () => {
  test('is for the reader’s region, device and apps; a place counts for all apps', () => {
    const all = [
      guide('chirper/here'),
      guide('chirper/abroad', { regions: ['us'] }),
      guide('chirper/phone', { devices: ['ios'] }),
      guide('fotobox/other'),
      guide('hub/shared'),
    ];
    expect(ids(plan(all, { device: 'web' }).now).sort()).toEqual(['chirper/here', 'hub/shared']);
  });

  test('answers a worry; what answers another comes after it, and what has no control apart', () => {
    const all = [
      guide('chirper/a'),
      guide('chirper/b', { topics: ['ads'] }),
      guide('chirper/c', { effect: 'none-available' }),
    ];
    const { now, also, none } = plan(all);
    expect([ids(now), ids(also), none.map(({ id }) => id)]).toEqual([['chirper/a'], ['chirper/b'], ['chirper/c']]);
  });

  test('leaves nothing unless the reader wants out, and erases nothing that answers no worry', () => {
    const all = [
      guide('chirper/delete', { leaves: true }),
      guide('chirper/erase', { erases: true, topics: ['ads'] }),
      guide('chirper/a'),
    ];
    expect(ids(plan(all, { worries: [] }).now)).toEqual(['chirper/a']);
    expect(
      plan(all, { worries: [] })
        .unasked.map(({ id }) => id)
        .sort(),
    ).toEqual(['chirper/delete', 'chirper/erase']);
    expect(ids(plan(all, { worries: ['ads'] }).now)).toEqual(['chirper/erase']);
    expect(
      ids(plan([guide('chirper/delete', { leaves: true, topics: ['leaving'] })], { worries: ['leaving'] }).now),
    ).toEqual(['chirper/delete']);
  });
});

describe('the order', () => {
  test('puts the quick and important first, and a legal request before both', () => {
    const all = [
      guide('chirper/slow', { minutes: 30 }),
      guide('chirper/quick', { minutes: 1 }),
      guide('chirper/object', { priority: 1, topics: ['training', 'rights'] }),
    ];
    expect(ids(plan(all).now)).toEqual(['chirper/object', 'chirper/quick', 'chirper/slow']);
  });

  test('puts what has to be done before first, and lets it wait together with what needs it', () => {
    const all = [
      guide('chirper/delete', { minutes: 1, priority: 1, after: ['chirper/copy'] }),
      guide('chirper/copy', { minutes: 20, priority: 5 }),
      guide('chirper/small', { minutes: 3, priority: 4 }),
    ];
    expect(ids(plan(all).now)).toEqual(['chirper/copy', 'chirper/delete', 'chirper/small']);
    const short = plan([guide('chirper/first', { priority: 1 }), ...all], { minutes: 10 });
    expect(ids(short.now)).not.toContain('chirper/delete');
    expect(ids(short.later)).toEqual(['chirper/copy', 'chirper/delete']);
  });

  test('two that wait for each other both stand in it', () => {
    const all = [guide('chirper/a', { after: ['chirper/b'] }), guide('chirper/b', { after: ['chirper/a'] })];
    expect(ids(plan(all).now).sort()).toEqual(['chirper/a', 'chirper/b']);
  });

  test('keeps to the minutes, and knows no limit at 0', () => {
    const all = [1, 2, 3, 4].map((number) => guide(`chirper/${String(number)}`, { minutes: 10 }));
    expect([plan(all, { minutes: 20 }).minutes, ids(plan(all, { minutes: 20 }).later)]).toHaveLength(2);
    expect(plan(all, { minutes: 20 }).minutes).toBe(20);
    expect(ids(plan(all, { minutes: 20 }).later)).toHaveLength(2);
    expect(plan(all, { minutes: 0 }).minutes).toBe(40);
  });

  test('does what stands in one menu in one stay, but nothing before what it needs', () => {
    const menus = { ios: 'Settings › Privacy' };
    const all = [
      guide('chirper/a', { menus, minutes: 1 }),
      guide('chirper/between', { minutes: 2 }),
      guide('chirper/b', { menus, minutes: 3 }),
      guide('chirper/c', { menus, minutes: 3, after: ['chirper/between'] }),
    ];
    expect(plan(all).now.map(({ guides }) => guides.map(({ id }) => id))).toEqual([
      ['chirper/a', 'chirper/b'],
      ['chirper/between'],
      ['chirper/c'],
    ]);
  });
});

describe('what does the same stands once', () => {
  const both = { platforms: ['hub', 'chirper', 'fotobox'] };

  test('the guide that serves more of the reader’s apps stays, whichever of the two names the other', () => {
    for (const [wide, narrow] of [
      [{ sameAs: ['chirper/own'] }, {}],
      [{}, { sameAs: ['hub/all'] }],
      [{ includes: ['chirper/own'] }, {}],
    ]) {
      const made = plan([guide('hub/all', { ...both, ...wide }), guide('chirper/own', narrow)], {
        apps: ['chirper', 'fotobox'],
      });
      expect(ids(made.now)).toEqual(['hub/all']);
      expect(made.covered.get('hub/all')?.map(({ id }) => id)).toEqual(['chirper/own']);
    }
  });

  test('a guide that includes another is not made needless by it', () => {
    const made = plan(
      [guide('chirper/all', { includes: ['hub/part'], minutes: 9 }), guide('hub/part', { ...both, minutes: 1 })],
      {
        apps: ['chirper', 'fotobox'],
      },
    );
    expect(ids(made.now).sort()).toEqual(['chirper/all', 'hub/part']);
  });
});

test('in the plan of who leaves an app, what is only about that app counts for little, save legal requests', () => {
  const all = [
    guide('chirper/delete', { leaves: true, topics: ['leaving'], priority: 3 }),
    guide('chirper/tidy', { topics: ['leaving'], priority: 1 }),
    guide('chirper/erasure', { topics: ['leaving', 'rights'], priority: 2 }),
  ];
  expect(ids(plan(all, { worries: ['leaving'] }).now)).toEqual(['chirper/erasure', 'chirper/delete', 'chirper/tidy']);
});

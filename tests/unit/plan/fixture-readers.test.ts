/** Twelve readers of the fixture site, and the whole plan of each: what a careful adviser would give them, in this order. */
import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { makePlan, type PlanChoices, type PlanGroup, type PlanGuide } from '../../../src/domain/plan.ts';
import { planFacts, planGuide } from '../../../src/domain/plan-guides.ts';
import { platformOf } from '../../../src/domain/guide-ids.ts';

const { content } = readContent('tests/fixtures/site');
const DEVICES = [...content.devices.keys()];
const GUIDES = [...content.guides].map(([id, { data }]) => planGuide({ id, platform: platformOf(id), data }, DEVICES));
const FACTS = planFacts(
  new Map([...content.topics].map(([id, { data }]) => [id, data])),
  new Map([...content.platforms].map(([id, { data }]) => [id, data])),
);

interface Told {
  now: string[];
  later?: string[];
  also?: string[];
  none?: string[];
}

const READERS: [who: string, choices: PlanChoices, told: Told][] = [
  [
    'fears training, has an objection, ten minutes',
    { apps: ['chirper'], region: 'eu-eea', device: 'android', worries: ['training'], minutes: 10 },
    {
      now: ['chirper/object-to-training', 'chirper/turn-off-photo-ideas', 'pal/delete-chats'],
      later: ['chirper/limit-old-posts'],
      also: ['hub/refuse-ads', 'device/block-trackers', 'hub/write-to-us'],
    },
  ],
  [
    'the same where there is no objection: told that there is no switch for faces',
    { apps: ['chirper'], region: 'us', device: 'ios', worries: ['training'], minutes: 10 },
    {
      now: ['chirper/turn-off-photo-ideas', 'pal/delete-chats', 'chirper/limit-old-posts'],
      none: ['chirper/no-switch-for-face-maps'],
    },
  ],
  [
    'hides from strangers where there is a map',
    { apps: ['fotobox'], region: 'us', device: 'ios', worries: ['strangers'], minutes: 5 },
    { now: ['fotobox/make-account-private', 'fotobox/leave-the-map', 'device/limit-location'] },
  ],
  [
    'the same where there is no map',
    { apps: ['fotobox'], region: 'japan', device: 'ios', worries: ['strangers'], minutes: 5 },
    { now: ['fotobox/make-account-private', 'device/limit-location'] },
  ],
  [
    'wants private messages, half an hour',
    { apps: ['plauder'], region: 'uk', device: 'android', worries: ['messages'], minutes: 30 },
    {
      now: [
        'plauder/encrypt-backup',
        'plauder/choose-where-history-stays',
        'plauder/hide-last-seen',
        'pal/delete-chats',
        'plauder/turn-off-link-previews',
      ],
      also: ['device/limit-location'],
    },
  ],
  [
    'has no special worry: nothing is deleted',
    { apps: ['plauder'], region: 'other', device: 'ios', worries: [], minutes: 30 },
    {
      now: [
        'plauder/encrypt-backup',
        'plauder/hide-last-seen',
        'device/limit-location',
        'plauder/choose-where-history-stays',
        'plauder/turn-off-link-previews',
      ],
    },
  ],
  [
    'is tired of ads, on any device',
    { apps: ['chirper', 'fotobox'], region: 'eu-eea', worries: ['ads'], minutes: 30 },
    {
      now: ['hub/refuse-ads', 'device/block-trackers'],
      also: [
        'chirper/object-to-training',
        'chirper/turn-off-photo-ideas',
        'fotobox/make-account-private',
        'chirper/limit-old-posts',
        'device/limit-location',
      ],
      none: ['chirper/sort-feed-by-date'],
    },
  ],
  [
    'wants the law',
    { apps: ['chirper'], region: 'uk', device: 'web', worries: ['rights'], minutes: 30 },
    {
      now: ['chirper/object-to-training', 'hub/write-to-us'],
      also: ['chirper/limit-old-posts', 'device/block-trackers', 'chirper/hide-from-search-engines'],
    },
  ],
  [
    'wants out: what has to be done before comes before, whatever worry it answers',
    { apps: ['chirper'], region: 'japan', device: 'web', worries: ['leaving'], minutes: 60 },
    {
      now: ['chirper/limit-old-posts', 'chirper/delete-account'],
      also: ['device/block-trackers', 'chirper/hide-from-search-engines'],
    },
  ],
  [
    'the same without wanting out: the account stays',
    { apps: ['chirper'], region: 'japan', device: 'web', worries: [], minutes: 30 },
    {
      now: ['chirper/limit-old-posts', 'device/block-trackers', 'chirper/hide-from-search-engines'],
      none: ['chirper/sort-feed-by-date'],
    },
  ],
  [
    'prints for others: all apps, no limit of time',
    { apps: [], region: 'uk', worries: [], minutes: 0 },
    {
      now: [
        'chirper/object-to-training',
        'chirper/turn-off-photo-ideas',
        'fotobox/make-account-private',
        'plauder/encrypt-backup',
        'plauder/hide-last-seen',
        'chirper/limit-old-posts',
        'device/block-trackers',
        'device/limit-location',
        'chirper/hide-from-search-engines',
        'plauder/choose-where-history-stays',
        'hub/write-to-us',
        'plauder/turn-off-link-previews',
      ],
      none: ['chirper/sort-feed-by-date'],
    },
  ],
  [
    'has five minutes and two worries: the objection, the rest when there is more time',
    {
      apps: ['chirper', 'fotobox', 'plauder', 'pal'],
      region: 'eu-eea',
      device: 'ios',
      worries: ['training', 'messages'],
      minutes: 5,
    },
    {
      now: ['chirper/object-to-training'],
      later: [
        'chirper/turn-off-photo-ideas',
        'plauder/encrypt-backup',
        'fotobox/make-account-private',
        'pal/delete-chats',
        'chirper/limit-old-posts',
        'plauder/choose-where-history-stays',
        'plauder/hide-last-seen',
        'plauder/turn-off-link-previews',
      ],
      also: ['hub/refuse-ads', 'device/limit-location', 'hub/write-to-us'],
    },
  ],
];

const ids = (groups: readonly PlanGroup<PlanGuide>[]): string[] =>
  groups.flatMap(({ guides }) => guides.map(({ id }) => id));

test.each(READERS)('a reader who %s', (_, choices, { now, later = [], also = [], none = [] }) => {
  const plan = makePlan(GUIDES, choices, FACTS);
  expect({
    now: ids(plan.now),
    later: ids(plan.later),
    also: ids(plan.also),
    none: plan.none.map(({ id }) => id),
  }).toEqual({ now, later, also, none });
});

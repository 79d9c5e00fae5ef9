/** What fast-check makes up: states as we write them, and things that nobody should ever find in storage. */
import fc from 'fast-check';
import type { State, Tick } from '../../../src/client/progress/state.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);

/** Few keys, so that two states often share some. */
export const key = fc.oneof(
  fc.constantFrom(
    'facebook/review-tags#open',
    'facebook/review-tags#done',
    'whatsapp/lock-chats#open',
    'gone/guide#gone-step',
  ),
  fc.tuple(word, word, word).map(([platform, guide, step]) => `${platform}/${guide}#${step}`),
);

const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = time.map((iso) => iso.slice(0, 10));

export const tick: fc.Arbitrary<Tick> = fc.record(
  { at: time, version: fc.integer({ min: 1, max: 9 }), sent: day, answered: day, same: day },
  { requiredKeys: ['at', 'version'] },
);

export const ticks = fc.dictionary(key, tick, { maxKeys: 12 });

const choices = fc.record(
  {
    apps: fc.uniqueArray(word, { maxLength: 4 }),
    worries: fc.uniqueArray(word, { maxLength: 4 }),
    minutes: fc.integer({ min: 1, max: 600 }),
  },
  { requiredKeys: ['apps', 'worries'] },
);

export const state: fc.Arbitrary<State> = fc.record(
  { v: fc.constant(2), ticks, device: fc.constantFrom('ios', 'android', 'web'), region: word, plan: choices },
  { requiredKeys: ['v', 'ticks'] },
);

/** What the first version of the site stored. */
export const firstState = fc.record(
  {
    v: fc.constant(1),
    ticks: fc.dictionary(key, fc.record({ at: time, version: fc.integer({ min: 1, max: 9 }) }), { maxKeys: 12 }),
    device: fc.constantFrom('ios', 'android', 'web'),
    region: word,
  },
  { requiredKeys: ['v', 'ticks'] },
);

/** Anything that JSON can say, often under names that we use. */
export const anything = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      v: fc.jsonValue(),
      ticks: fc.oneof(fc.jsonValue(), fc.dictionary(fc.oneof(key, fc.string()), fc.jsonValue())),
      device: fc.jsonValue(),
      region: fc.jsonValue(),
      plan: fc.jsonValue(),
      visit: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);

/** What can stand in a storage entry: JSON of any kind, cut JSON, or anything else. */
export const rawText = fc.oneof(
  anything.map((value) => JSON.stringify(value)),
  fc.tuple(anything, fc.nat(200)).map(([value, length]) => JSON.stringify(value).slice(0, length)),
  fc.string({ unit: 'binary' }),
);

/** What a guide or a control does for the reader: the one vocabulary of the meter, for build and browser. Pure. */
import type { Effect } from '../schemas/effects.ts';

export const EFFECT_NAMES: Record<Effect, string> = {
  full: 'Stops it',
  partial: 'Stops part of it',
  'reduces-exposure': 'Gives Meta less',
  'none-available': 'No control exists',
  'shows-only': 'Only shows you',
};

/** What the matrix says besides, where no guide answers. */
const GAP_NAMES = {
  unknown: 'No guide yet',
  'not-applicable': 'Not set here',
} as const;

/** Everything that the meter can show. */
export type Meter = Effect | keyof typeof GAP_NAMES;

export const METER_NAMES: Record<Meter, string> = { ...EFFECT_NAMES, ...GAP_NAMES };

/** How many of the meter's three switches are up. */
export const EFFECT_LEVELS: Record<Effect, number> = {
  full: 3,
  partial: 2,
  'reduces-exposure': 1,
  'none-available': 0,
  'shows-only': 0,
};

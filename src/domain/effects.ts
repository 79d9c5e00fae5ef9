import type { Effect } from '../schemas/effects.ts';

export const EFFECT_NAMES: Record<Effect, string> = {
  full: 'Stops it',
  partial: 'Stops part of it',
  'reduces-exposure': 'Gives Meta less',
  'none-available': 'No control exists',
  'shows-only': 'Only shows you',
};

/** How many of the meter's three bars are filled. */
export const EFFECT_LEVELS: Record<Effect, number> = {
  full: 3,
  partial: 2,
  'reduces-exposure': 1,
  'none-available': 0,
  'shows-only': 0,
};

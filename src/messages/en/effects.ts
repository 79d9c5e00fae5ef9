import type { Effect } from '../../schemas/effects.ts';

/** What a guide or a control does for the reader: the words of the meter. */
export const names: Record<Effect, string> = {
  full: 'Stops it',
  partial: 'Stops part of it',
  'reduces-exposure': 'Gives Meta less',
  'none-available': 'No control exists',
  'shows-only': 'Only shows you',
};

/** What the matrix says besides, where no guide answers. */
export const gaps = {
  unknown: 'No guide yet',
  'not-applicable': 'Not set here',
};

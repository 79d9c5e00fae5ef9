/** What a guide or a control does for the reader: the one vocabulary of the meter, for build and browser. Pure. */
import type { Effect } from '../schemas/effects.ts';
import { messages } from '../messages/index.ts';

/** Everything that the meter can show; where no guide answers, the matrix says so. */
export type Meter = Effect | 'unknown' | 'not-applicable';

/** The words of the meter, in the order in which they are explained. */
export const METER_NAMES: Record<Meter, string> = { ...messages.effects.names, ...messages.effects.gaps };

/** How many of the meter's three switches are up. */
export const EFFECT_LEVELS: Record<Effect, number> = {
  full: 3,
  partial: 2,
  'reduces-exposure': 1,
  'none-available': 0,
  'shows-only': 0,
};

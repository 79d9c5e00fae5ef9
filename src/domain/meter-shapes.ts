/** The drawings of the meter, in a box of 36 by 18: pages have them as a sprite, and scripts add what a page lacks. Pure. */
import type { Meter } from './effects.ts';
import { switches } from './switches.ts';

/** One `<path>` of a drawing. Filled, unless it has a line. */
export interface Shape {
  d: string;
  /** Width of the line; what has one is not filled. */
  line?: number;
  dashes?: string;
}

const FRAME =
  'M3 0h30a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3h-30a3 3 0 0 1-3-3v-12a3 3 0 0 1 3-3zm0 1.6a1.4 1.4 0 0 0-1.4 1.4v12c0 .8.6 1.4 1.4 1.4h30c.8 0 1.4-.6 1.4-1.4v-12c0-.8-.6-1.4-1.4-1.4z';
const LAMP = 'M22.6 9a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0z';
const EDGE =
  'M2 .8h32a1.2 1.2 0 0 1 1.2 1.2v14a1.2 1.2 0 0 1-1.2 1.2h-32a1.2 1.2 0 0 1-1.2-1.2v-14a1.2 1.2 0 0 1 1.2-1.2z';
const ASKS = 'M15.4 7a2.6 2.6 0 1 1 3.5 2.400c-.6.3-.9.8-.9 1.500M18 13.600v.2';

/** What is drawn for each value. One path each where it can be: what a `<use>` shows is laid out as often as it stands there. */
export const METER_SHAPES: Record<Meter, readonly Shape[]> = {
  full: [{ d: switches(['up', 'up', 'up']) }],
  partial: [{ d: switches(['up', 'up', 'down']) }],
  'reduces-exposure': [{ d: switches(['up', 'down', 'down']) }],
  'none-available': [{ d: switches(['empty', 'empty', 'empty']) }, { d: 'M-1 17 36.6 1', line: 2.6 }],
  'shows-only': [{ d: FRAME + LAMP }],
  unknown: [
    { d: EDGE, line: 1.5, dashes: '3 2.4' },
    { d: ASKS, line: 1.5 },
  ],
  'not-applicable': [{ d: 'M14 8.2h8v1.600h-8z' }],
};

/** The attributes of a shape's `<path>`; undefined ones are left out. */
export function attributesOf({ d, line, dashes }: Shape): Record<string, string | undefined> {
  return {
    d,
    ...(line !== undefined && {
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': String(line),
      'stroke-dasharray': dashes,
    }),
  };
}

/**
 * The one drawing of the site: a switch is a slot with a key in it. Up is filled with a light key, down is light with a
 * filled key, empty has no key. The mark, the meter, the panels of the apps and the share pictures are made of it. Paths
 * are for `fill-rule="evenodd"`. Pure.
 */
export type Key = 'up' | 'down' | 'empty';

/** A switch is 10 wide and 18 high; the next one begins this far to the right. */
export const PITCH = 13;

const SLOT = 'h4a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3h-4a3 3 0 0 1-3-3v-12a3 3 0 0 1 3-3z';
const HOLE = 'm0 1.6a1.4 1.4 0 0 0-1.4 1.4v12c0 .8.6 1.4 1.4 1.4h4c.8 0 1.4-.6 1.4-1.4v-12c0-.8-.6-1.4-1.4-1.4z';
const SHAPES: Record<Key, string> = {
  up: `${SLOT}m.2 2.4a.8.8 0 0 0-.8.8v3.4c0 .4.4.8.8.8h3.6c.4 0 .8-.4.8-.8v-3.4a.8.8 0 0 0-.8-.8z`,
  down: `${SLOT}${HOLE}m.4 9.2h3.2c.4 0 .8.3.8.8v3c0 .4-.4.8-.8.8h-3.2a.8.8 0 0 1-.8-.8v-3c0-.5.4-.8.8-.8z`,
  empty: `${SLOT}${HOLE}`,
};

/** The path of switches side by side. `x`, `y`: where the first one begins. */
export function switches(keys: readonly Key[], x = 0, y = 0): string {
  return keys.map((key, at) => `M${String(x + at * PITCH + 3)} ${String(y)}${SHAPES[key]}`).join('');
}

/** The mark of the site: four switches, one of them off. */
export const MARK: readonly Key[] = ['up', 'up', 'down', 'up'];

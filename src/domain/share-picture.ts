/**
 * The picture that goes with a shared link: 1200 by 630, made of the site’s own switches and of letters drawn as outlines,
 * so that no face has to be installed where it is made. Pure.
 */
import { EFFECT_LEVELS } from './effects.ts';
import { MARK, PITCH, switches, type Key } from './switches.ts';
import type { Effect } from '../schemas/effects.ts';
import { messages } from '../messages/index.ts';
import { SITE_NAME } from '../settings/site-name.ts';

export const SHARE_SIZE = { width: 1200, height: 630 };

/** Letters of one face. Widths are for a size of 1. */
export interface Lettering {
  width: (text: string) => number;
  /** The outline of a line, its baseline beginning at `x`, `y`. */
  outline: (text: string, x: number, y: number, size: number) => string;
}

export interface SharePicture {
  /** A few words above the title: what kind of page it is, or its date. */
  above: string;
  title: string;
  /** Of a guide. */
  effect?: Effect;
  /** Of a fact check: drawn larger than its question. */
  answer?: string;
}

/** For pages without a picture of their own. `npm run icons` makes it. */
export const SITE_PICTURE: SharePicture = {
  above: messages.chrome.pictureAbove,
  title: messages.chrome.pictureTitle,
};

const MARGIN = 84;
const INNER = SHARE_SIZE.width - 2 * MARGIN;
const COLOURS = { paper: '#f6f3ea', ink: '#1b1a17', soft: '#575349', accent: '#0b5f58', limit: '#8f3010' };
const LEADING = 1.14;
const MOST_LINES = 4;

/** What the picture says, for those who do not see it. */
export function shareText({ above, title, effect, answer }: SharePicture): string {
  const named = `${above}: “${title}”${/[.?!]$/.test(title) ? '' : '.'}`;
  return [named, answer, effect && `${messages.effects.names[effect]}.`, `${SITE_NAME}.`]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The picture as SVG. */
export function drawShare(picture: SharePicture, letters: Lettering): string {
  const { above, title, effect, answer } = picture;
  const small = answer !== undefined;
  const lines = fit(title, letters, small ? [52, 44] : [84, 76, 68, 60, 52], small ? 2 : MOST_LINES);
  const parts = [
    path(switches(MARK, 0, 0), COLOURS.accent, `translate(${String(MARGIN)} 72) scale(2.4)`),
    path(letters.outline(SITE_NAME, MARGIN + 4 * PITCH * 2.4 + 14, 107, 38), COLOURS.ink),
    path(letters.outline(above, MARGIN, 196, 30), COLOURS.soft),
    ...lines.lines.map((line, index) =>
      path(letters.outline(line, MARGIN, 206 + lines.size + index * lines.size * LEADING, lines.size), COLOURS.ink),
    ),
  ];
  if (answer !== undefined) {
    const large = fit(answer, letters, [136, 120, 104, 88, 76, 64], 1);
    parts.push(
      ...large.lines.map((line, index) =>
        path(letters.outline(line, MARGIN, 540 + index * large.size * LEADING, large.size), COLOURS.accent),
      ),
    );
  }
  if (effect !== undefined) {
    const colour = effect === 'none-available' ? COLOURS.limit : COLOURS.ink;
    parts.push(
      meter(effect, colour),
      path(letters.outline(messages.effects.names[effect], MARGIN + 150, 556, 42), colour),
    );
  }
  const { width, height } = SHARE_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><path fill="${COLOURS.paper}" d="M0 0h${String(width)}v${String(height)}H0z"/>${parts.join('')}</svg>`;
}

function meter(effect: Effect, colour: string): string {
  const place = `translate(${String(MARGIN)} 510) scale(3.2)`;
  if (effect === 'shows-only')
    return `<g fill="none" stroke="${colour}" stroke-width="1.6" transform="${place}"><rect x=".8" y=".8" width="34.400" height="16.400" rx="2.400"/><circle cx="18" cy="9" r="3.800" fill="${colour}"/></g>`;
  const level = EFFECT_LEVELS[effect];
  const keys = [0, 1, 2].map((at): Key => (effect === 'none-available' ? 'empty' : at < level ? 'up' : 'down'));
  const struck =
    effect === 'none-available'
      ? `<path d="M-1 17 37 1" stroke="${colour}" stroke-width="2.600" transform="${place}"/>`
      : '';
  return path(switches(keys), colour, place) + struck;
}

function path(d: string, colour: string, transform?: string): string {
  // Switches have holes by the even-odd rule; outlines of letters overlap, and are filled by the other one.
  const rule = transform === undefined ? '' : ` fill-rule="evenodd" transform="${transform}"`;
  return `<path fill="${colour}"${rule} d="${d}"/>`;
}

/** The largest size at which a text fits into at most `most` lines; its lines about equally long, so that no word stands alone. */
export function fit(
  text: string,
  letters: Pick<Lettering, 'width'>,
  sizes: readonly number[],
  most = MOST_LINES,
): { size: number; lines: string[] } {
  let found: { size: number; lines: string[] } | undefined;
  for (const size of sizes) {
    const lines = wrap(text, (line) => letters.width(line) * size, INNER);
    found = { size, lines };
    if (lines.length <= most && lines.length * size * LEADING <= 280) break;
  }
  if (!found) throw new Error('A picture needs a size of letters.');
  const { size, lines } = found;
  // The narrowest width that needs no further line.
  let width = INNER;
  for (let narrow = INNER - 20; narrow > INNER / 3; narrow -= 20) {
    if (wrap(text, (line) => letters.width(line) * size, narrow).length > lines.length) break;
    width = narrow;
  }
  return { size, lines: wrap(text, (line) => letters.width(line) * size, width) };
}

function wrap(text: string, width: (line: string) => number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && width(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

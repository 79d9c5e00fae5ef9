import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Lettering } from '../domain/share-picture.ts';

/** The face of the headings, as outlines. What it lacks (the build checks headings for that) leaves a blank. */
export function headingLettering(file = 'src/fonts/bitter-head.woff2'): Lettering {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} is a collection, not one font.`);
  const glyphs = (text: string) => Array.from(text, (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 32));
  return {
    width: (text) => glyphs(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) / font.unitsPerEm,
    outline: (text, x, y, size) => {
      const scale = size / font.unitsPerEm;
      let pen = x;
      return glyphs(text)
        .map((glyph) => {
          const at = pen;
          pen += glyph.advanceWidth * scale;
          return glyph.path.commands
            .map(
              ({ command, args }) =>
                letterOf(command) +
                args.map((value, index) => round(index % 2 === 0 ? at + value * scale : y - value * scale)).join(' '),
            )
            .join('');
        })
        .join('');
    },
  };
}

const LETTERS: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

function letterOf(command: string): string {
  const letter = LETTERS[command];
  if (letter === undefined) throw new Error(`An outline has the unknown command “${command}”.`);
  return letter;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

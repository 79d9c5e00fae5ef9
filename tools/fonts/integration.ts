import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { charactersOf, lettersMissing } from './headings.ts';

const FACE = new URL('../../src/fonts/bitter-head.woff2', import.meta.url);

/** Stops the build if a heading has a letter that its face lacks, and says which. */
export function headingLetters(): AstroIntegration {
  return {
    name: 'heading-letters',
    hooks: {
      'astro:build:done': ({ assets }) => {
        const known = charactersOf(FACE);
        const faults = [...assets.values()]
          .flat()
          .flatMap((file) =>
            file.pathname.endsWith('.html')
              ? lettersMissing(readFileSync(file, 'utf8'), known).map(
                  ({ heading, missing }) => `${file.pathname}: “${heading}” needs ${missing.join(' ')}`,
                )
              : [],
          );
        if (faults.length === 0) return;
        throw new Error(
          `The face of the headings lacks letters. Add them in tools/fonts/subset.py and make the face again:\n${[...new Set(faults)].join('\n')}`,
        );
      },
    },
  };
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { messages } from '../messages/index.ts';

/** Somebody else's work that reaches readers, in the code or the files of the site. */
export interface Work {
  name: string;
  /** What it does here. */
  use: string;
  /** Its licence, by its short name. */
  licence: string;
  /** The text that has to go with it. */
  text: string;
}

/** Packages of which code reaches readers, `inScripts` what only scripts hold. What only builds or tests the site is not among them. */
export const PACKAGES: Record<string, { use: string; licence: string; file: string; inScripts?: true }> = {
  minisearch: { use: 'Finds words in the search’s index.', licence: 'MIT', file: 'LICENSE.txt', inScripts: true },
  pagefind: { use: 'Searches the full text.', licence: 'MIT', file: 'LICENSE/LICENSE', inScripts: true },
  tailwindcss: { use: 'The ground of the style sheets.', licence: 'MIT', file: 'LICENSE' },
  uqr: { use: 'Draws the QR code of a link with your progress.', licence: 'MIT', file: 'LICENSE', inScripts: true },
};

const FONTS = [
  {
    name: 'Bitter',
    use: 'The face of the headings, cut to the letters that occur.',
    licence: 'SIL Open Font License 1.1',
    file: 'public/fonts/bitter-OFL.txt',
  },
];

/** All of it, by name, with the texts of the licences. Throws, and so stops the build, when one is not there. */
export function worksOfOthers(root = process.cwd()): Work[] {
  const text = (file: string): string => readFileSync(path.join(root, file), 'utf8').trim();
  return [
    ...Object.entries(PACKAGES).map(([name, { file, use, licence }]) => ({
      name,
      use,
      licence,
      text: text(`node_modules/${name}/${file}`),
    })),
    ...FONTS.map(({ file, ...work }) => ({ ...work, text: text(file) })),
  ].sort((a, b) => a.name.localeCompare(b.name, messages.locale.language));
}

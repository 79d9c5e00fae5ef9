import { partsOf } from '../../../src/domain/steps.ts';
import { at, inBody, type Find } from '../../lint/rule.ts';
import { proseOf } from '../../../src/content/prose.ts';

/** Words that the style guide keeps out (CONTRIBUTING.md, "How we write"), with what to write instead. */
const BANNED: { pattern: RegExp; remedy: string }[] = [
  { pattern: /\bsimply\b/i, remedy: 'Leave it out.' },
  { pattern: /\bjust\b(?! (?:as|before|after|over|under)\b)/i, remedy: 'Leave it out, or write “only”.' },
  { pattern: /\btoggle (?:on|at) the (?:left|right|top|bottom)\b/i, remedy: 'Name the label, not its place.' },
  { pattern: /\bupdated today\b/i, remedy: 'Say what was reviewed, and when.' },
];

/** Keeps out words that sell, hurry or point at places on a screen. */
export const wording: Find = (content) => {
  const find = (text: string) => BANNED.find(({ pattern }) => pattern.test(text));
  const message = (text: string) => `has “${BANNED.map(({ pattern }) => pattern.exec(text)?.[0]).find(Boolean) ?? ''}”`;
  const bodies = proseOf(content).flatMap((entry) =>
    entry.body.split('\n').flatMap((text, line) => {
      const found = find(text);
      return found ? [inBody(entry, line, message(text), found.remedy)] : [];
    }),
  );
  const steps = [...content.guides.values()].flatMap((entry) =>
    partsOf(entry.data).flatMap(({ part, path }) =>
      (['do', 'note', 'tip'] as const).flatMap((key) => {
        // What stands in quotation marks is a label, and labels are given as they are.
        const text = (part[key] ?? '').replace(/[“"][^”"]*[”"]/g, '');
        const found = find(text);
        return found ? [at(entry, [...path, key], message(text), found.remedy)] : [];
      }),
    ),
  );
  const heads = [...content.guides.values()].flatMap((entry) => [
    ...(['outcome', 'limits'] as const).map((key) => ({ entry, path: [key, 'text'], text: entry.data[key].text })),
    { entry, path: ['tip'], text: entry.data.tip ?? '' },
  ]);
  const others = heads.flatMap(({ entry, path, text }) => {
    const found = find(text.replace(/[“"][^”"]*[”"]/g, ''));
    return found ? [at(entry, path, message(text), found.remedy)] : [];
  });
  return [...bodies, ...steps, ...others];
};

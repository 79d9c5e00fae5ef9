import type { Guide } from '../schemas/guide.ts';

const LOOKS = /^check\b|\bcheck that\b|^ask a friend\b/i;

/** How a reader sees that it worked: the last step, if it is one of looking. */
export function howToSee({ steps }: Pick<Guide, 'steps'>): string | undefined {
  const last = steps.at(-1);
  return last && LOOKS.test(last.do) ? last.do : undefined;
}

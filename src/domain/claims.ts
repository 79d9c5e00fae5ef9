import type { Claim } from '../schemas/claim.ts';
import { messages } from '../messages/index.ts';

export const VERDICT_NAMES: Record<Claim['verdict'], string> = {
  supported: 'True',
  'partly-supported': 'Partly true',
  outdated: 'No longer true',
  'no-evidence': 'No evidence',
  contradicted: 'False',
};

/** What a verdict means, for the page about our method. */
export const VERDICT_MEANINGS: Record<Claim['verdict'], string> = {
  supported: 'Good sources carry it.',
  'partly-supported': 'A part of it holds, and another part does not.',
  outdated: 'It was right once. Something has changed since.',
  'no-evidence': 'Nobody has shown it. Nobody can rule it out either.',
  contradicted: 'Good sources say otherwise.',
};

export const GROUP_NAMES: Record<Claim['group'], string> = {
  'keystroke-story': 'The keystroke story',
  typing: 'Typing and tracking',
  'ai-training': 'AI training',
  'private-messages': 'Private messages',
  'forms-and-viral-posts': 'Forms and viral posts',
  'microphones-and-cameras': 'Microphones and cameras',
};

/** The answer in two parts: a few words, and the rest without a “No.” or “Yes:” of its own. */
export function claimAnswer({ short, answer }: Pick<Claim, 'short' | 'answer'>): { short: string; rest: string } {
  const word = /^(?:yes|no|true)[.,:] /i.exec(answer)?.[0] ?? (answer.startsWith(`${short} `) ? `${short} ` : '');
  const rest = answer.slice(word.length);
  return { short, rest: rest.charAt(0).toUpperCase() + rest.slice(1) };
}

/** The first sentence of a text: of an answer it stands alone. */
export function firstSentence(text: string): string {
  return text.split(/(?<=[.!?]) (?=[\p{Lu}“])/u, 1)[0] ?? text;
}

/** The lead of a group first, then by title. */
export function sortClaims<T extends { id: string; data: Claim }>(claims: readonly T[]): T[] {
  return [...claims].sort(
    (a, b) =>
      Number(b.data.lead) - Number(a.data.lead) || a.data.title.localeCompare(b.data.title, messages.locale.language),
  );
}

import type { Source } from '../../schemas/source.ts';

/** Sources, their citations and the words of theirs that a page stands on. */
export const title = 'Sources';
export const marker = (number: number): string => `Source ${number}`;

export const kinds: Record<Source['kind'], string> = {
  policy: 'Policy text',
  'help-page': 'Help page',
  form: 'Form',
  'company-statement': 'Company statement',
  regulator: 'Regulator',
  court: 'Court',
  law: 'Law',
  news: 'News',
  research: 'Research',
  'rights-group': 'Rights group',
  reference: 'Reference',
  other: 'Other page',
};

export const read: Record<Source['read'], string> = {
  'in-full': 'read in full',
  'in-part': 'read in part',
  'archived-text': 'read as an archived text',
  'not-read': 'not read by us',
};

export const tiers: Record<Source['tier'], string> = {
  1: 'First hand: Meta’s own text, an authority, a court or a law',
  2: 'Established newsroom, rights group or research',
  3: 'Weak: only a lead',
};

/** What a source is, how it was read, and whether it is weak. */
export const line = (publisher: string, published: string, kind: string, how: string, weak: boolean): string =>
  `${publisher}, ${published}. ${kind}, ${how}${weak ? ', weak source' : ''}.`;
export const archived = 'Archived copy';
export const about = 'About this source';
export const aboutAndWords = 'About this source and the words that we stand on';

/** @param at where in the source the words stand */
export const inLanguage = (at: string, language: string): string => `${at}, in ${language}`;
/** @param words a list, each in quotation marks */
export const absent = (words: string): string => `We looked for ${words} in the whole text. It is not there.`;
export const noPassage = (reason: string): string => `We keep no passage: ${reason}`;

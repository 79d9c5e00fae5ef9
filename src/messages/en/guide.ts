import type { AnswerKey } from '../../schemas/answers.ts';
import { formats } from './locale.ts';
import { plural } from '../plural.ts';

/** The page of a guide around its steps. A part of a sentence that is a link or a date of its own comes in as `T`. */

export const description = (outcome: string, apps: string, steps: number): string =>
  `${outcome} ${apps}: ${steps} ${plural(formats, steps, { one: 'step', other: 'steps' })}, with sources.`;
export const minutes = (number: number): string => `${number} min`;

export const gain = 'When you are done:';
export const limits = 'What this does not do:';
export const unconfirmed = 'Unconfirmed.';
export const unconfirmedMore = 'What, and why';
export const ended = 'This has ended.';
export const instead = 'Instead:';
export const advice = 'Our advice.';
export const inWriting = <T>(letter: T): (string | T)[] => ['In writing: ', letter, '.'];
export const letter = 'a letter for this, under the law where you live';

export const inShort = 'In short';
/** What readers came to ask. */
export const questions: Record<AnswerKey, string> = {
  'must-i-act': 'Must I do something?',
  'must-i-repeat': 'Must I do it again?',
  'can-i-undo': 'Can it be undone?',
  'how-long': 'How long until it is done?',
  'who-reads': 'Who can read it?',
  'whose-phone': 'On whose phone?',
};
/** Links to the answers in one line above the steps: one line on a phone, so that the first step stays in sight. */
export const inShortAbove = 'In short:';
export const questionLinks: Record<AnswerKey, string> = {
  'must-i-act': 'Must I act?',
  'must-i-repeat': 'Again?',
  'can-i-undo': 'Undo?',
  'how-long': 'How long?',
  'who-reads': 'Who reads it?',
  'whose-phone': 'Whose phone?',
};

export const helpInLanguages = 'Step by step in other languages';
export const helpIn = (publisher: string, published: string, covers: string): string =>
  `(${publisher}, ${published}): ${covers}.`;

export const facts = 'Facts about this guide';
export const about = 'About this guide';
export const covers = 'Covers';
export const worksOn = 'Works on';
export const where = 'Where';
export const evidence = 'Newest evidence';
export const evidenceNote = 'It shows that this exists. Each step says how old its labels are.';
export const checked = 'Checked';
export const checkedOn = <T>(day: T, how: T): (string | T)[] => [day, ', against its sources. ', how];
export const howWeCheck = 'How we check';
export const print = 'Print as a hand-out';
export const share = 'Share this page';
export const changes = 'Changes that touched this';
export const partOf = 'Part of';
export const stepOf = (number: number, of: number): string => `step ${number} of ${of}`;
export const next = 'Next for you';
export const inGlossary = 'In the glossary';

export const handOut = (address: string, checkedOn: string, site: string): string =>
  `${address}, last checked ${checkedOn}. ${site} is not part of Meta.`;
/** In the picture of a shared link, above the title. */
export const pictureAbove = (app: string): string => `Guide for ${app}`;

/** The line above a guide for whoever comes from a situation. */
export const back = 'Back';
export const forward = 'Next';
export const placeInJourney = <T>(number: number, of: number, title: T): (string | T)[] => [
  `Step ${number} of ${of} of “`,
  title,
  '”',
];
export const wholeList = 'The whole list';

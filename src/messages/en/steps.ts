import type { Step } from '../../schemas/guide.ts';
import { formats } from './locale.ts';
import { plural } from '../plural.ts';

/** The steps of a guide, as the page brings them. A part of a sentence that is a link, a label or a day of its own comes in as `T`. */

export const title = 'Steps';
/** After a number of steps. */
export const done = 'done';
export const menusOf = 'Show the menus of';
export const all = 'All';
export const oneAtATime = 'One step at a time';
export const onlyIn = (regions: string): string => `As far as we know, this is only for ${regions}.`;
export const elsewhere = (regions: string): string => `In ${regions}: `;
export const showSteps = 'Show the steps';
export const notOn = (device: string): string =>
  `This is not known to work on ${device}, so the menus of the other devices are shown.`;
export const illustrations = 'The small screens are illustrations, not screenshots. Yours may look different.';
export const savedHere = 'Ticks are saved on this device only.';
export const noScript = <T>(tellUs: T): (string | T)[] => [
  'Saved ticks need JavaScript. Everything else on this page works without it; you can also print it as a checklist. If your screen says something else, ',
  tellUs,
  '.',
];
export const tellUs = 'tell us';

export const onlyFor = (devices: string): string => `Only for ${devices}.`;
export const oneOf = 'Do one of these:';
/** Between two ways. */
export const or = 'or';
export const irreversible = 'This cannot be undone.';
type Awaited = NonNullable<Step['awaits']>;

/**
 * What is to come after a step that was sent, exactly as far as the sources go.
 * @param regions where it is so, if not wherever the guide is offered
 */
export const awaits = (awaited: Awaited, regions: string | undefined): string => {
  const { days, months, what } = awaited;
  const count = months ?? days;
  const within =
    count === undefined
      ? ''
      : what === 'removal' && days !== undefined
        ? ` within ${days * 24} hours`
        : months === undefined
          ? ` within ${days} ${plural(formats, count, { one: 'day', other: 'days' })}`
          : ` within ${months} ${plural(formats, count, { one: 'month', other: 'months' })}`;
  return `${duty(awaited, regions, what === 'report' ? within.replace('within', 'in about') : within)}${
    count === undefined && what !== 'unowed' ? ' There is no time limit that we could confirm.' : ''
  }`;
};
/** The same with the last day, for a script that knows it: `%` stands for the day. */
export const dueBy = (awaited: Awaited, regions: string | undefined): string =>
  duty(awaited, regions, awaited.what === 'report' ? ' about %' : ' by %');

const duty = ({ from, what }: Awaited, regions: string | undefined, when: string): string => {
  const who = from === 'authority' ? 'The authority' : 'Meta';
  const where = regions === undefined ? '' : `In ${regions}: `;
  switch (what) {
    case 'answer':
      return `${where}${who} has to answer${when}.`;
    case 'acknowledgement':
      return `${where}${who} has to confirm${when} that it came.`;
    case 'removal':
      return `${where}${who} has to remove it${when}.`;
    case 'progress':
      return `${where}${who} has to tell you${when} how it stands or what came out.`;
    case 'report':
      return `${where}The report is ready${when}.`;
    case 'unowed':
      return `${where}Waiting for an answer. We found no rule that makes ${who} give one.`;
  }
};
export const sentNotDone = 'Until then this step is sent, not done.';
export const link = 'Link to this step';

export const samePage = 'On the same page.';
export const samePageSwitch = <T>(end: T): (string | T)[] => ['On the same page. The switch ends up ', end, '.'];
export const switchEnds = { on: 'on', off: 'off' };
export const samePagePath = <T>(path: T): (string | T)[] => ['On the same page: ', path];
export const noPath = (device: string): string => `No source that we read shows this path for ${device}.`;
export const address = 'Direct address:';

export const howTo = 'How to do it:';
/** @param others each in quotation marks */
export const alsoCalled = (label: string, others: readonly string[]): string =>
  `“${label}” may also be called ${others.join(' or ')}.`;
/** @param place how to find a label that is a picture: the rest of a sentence, from the content */
export const placeOf = (label: string, place: string): string => `“${label}” ${place}.`;
export const sinceWhen = 'Since when, and where';
export const howWeKnow = 'How we know';
export const sources = 'Sources';
export const undated = 'No dated source shows these labels';
export const same = 'Same on my screen';
export const differs = 'My screen says something else';

export const inLanguages = 'In other languages';
export const onPhoneIn = (language: string): string => `On a phone in ${language}:`;
/** A label and its words in another language. */
export const isCalled = <T>(label: string, words: T, when: string): (string | T)[] => [
  `“${label}” is “`,
  words,
  `”, ${when}`,
];
export const seenOn = (day: string): string => `seen ${day}`;
export const notCertain = (when: string): string => `${when}, not certain`;
/** @param own the language of this edition; @param labels a list, each in quotation marks */
export const notSeenIn = (language: string, own: string, labels: string): string =>
  `Not seen in ${language}, so in ${own}: ${labels}.`;

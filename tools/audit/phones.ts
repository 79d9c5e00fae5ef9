/**
 * The list for an afternoon with borrowed phones: which steps to look at on which device, those first where a look helps most
 * readers. What weighs: readers (as everywhere in the audit), the age of the path in months, and whether somebody's screen
 * said something else.
 */
import { readContent, type Content } from '../../src/content/read.ts';
import { ageInMonths, formatDate } from '../../src/domain/dates.ts';
import { pathsOf } from '../../src/domain/devices.ts';
import { baseLanguage, languageName } from '../../src/domain/languages.ts';
import { labelsOn } from '../../src/domain/paths.ts';
import { datesSeenWith, sightingWords } from '../../src/domain/sightings.ts';
import { contextOf } from '../lint/lint.ts';
import { disagreeing, names, seenActions, type SeenAction } from './rules/sightings.ts';
import { platformOf } from '../../src/domain/guide-ids.ts';

/** One look at one step on one kind of device. */
export interface Look {
  guide: string;
  title: string;
  step: string;
  do: string;
  device: string;
  /** The name of that kind of device. */
  on: string;
  labels: readonly string[];
  /** When the path was last seen: a date, or `unknown`. */
  seen: string;
  /** What others saw and the step does not say. */
  otherwise: string[];
  /** English labels that nobody has seen in the language that was asked for. */
  unseen: string[];
  weight: number;
}

/** What the borrowed phones are: kinds of device, and the language of their menus if it is asked for. */
export interface Phones {
  devices: readonly string[];
  language: string | undefined;
}

/** A path on no known date counts as this old, in months. */
const UNKNOWN_AGE = 24;
/** How many times as much a look counts where screens disagree. */
const DISAGREEMENT = 3;
/** Newer paths need no look. */
const YOUNG = 1;

/**
 * Reads `android,de`: kinds of device and at most one language.
 * @throws one sentence on what is neither
 */
export function phonesOf(text: string, content: Content): Phones {
  const words = text.split(',').map((word) => word.trim());
  const devices = words.filter((word) => content.devices.has(word));
  const rest = words.filter((word) => !content.devices.has(word));
  const [language] = rest;
  if (rest.length > 1 || (language !== undefined && !/^[a-z]{2,3}(?:-\w+)*$/.test(language)))
    throw new Error(
      `--on-phones cannot be “${text}”. Name kinds of device (${[...content.devices.keys()].join(', ')}) and at most one language: android,de.`,
    );
  return { devices: devices.length > 0 ? devices : [...content.devices.keys()], language };
}

/** The looks for some phones, the most useful first. */
export function looksFor(root: string, text: string, today: string): Look[] {
  const read = readContent(root);
  const { content } = read;
  if (read.faults.length > 0)
    throw new Error(`${String(read.faults.length)} faults in the content; run npm run check:content first.`);
  const { devices, language } = phonesOf(text, content);
  const { readers } = contextOf(read, today);
  return seenActions(content)
    .flatMap((action) => devices.map((device) => lookOf(content, action, device, language, today)))
    .filter((look) => look !== undefined)
    .map((look) => ({ ...look, weight: Math.round(look.weight * readers.guide(look.guide)) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.step.localeCompare(b.step));
}

function lookOf(
  content: Content,
  action: SeenAction,
  device: string,
  language: string | undefined,
  today: string,
): Look | undefined {
  const { entry, part, step, seen } = action;
  const labels = labelsOn(part, device);
  if (!labels || entry.data.ended) return undefined;
  const own = pathsOf(part).find(({ devices }) => devices.includes(device));
  const only = { where: { [device]: [...labels] }, ...(own?.seen !== undefined && { seen: own.seen }) };
  const date = datesSeenWith(only, seen)[0] ?? 'unknown';
  const otherwise = disagreeing(action).filter(({ newest }) => newest.device === device);
  const unseen = language === undefined || language === 'en' ? [] : unseenLabels(content, entry.id, labels, language);
  const age = date === 'unknown' ? UNKNOWN_AGE : ageInMonths(date, today);
  const weight = (age < YOUNG && otherwise.length === 0 ? 0 : age) * (otherwise.length > 0 ? DISAGREEMENT : 1);
  return {
    guide: entry.id,
    title: entry.data.title,
    step,
    do: part.do,
    device,
    on: content.devices.get(device)?.data.name ?? device,
    labels,
    seen: date,
    otherwise: otherwise.map((one) => sightingWords(one, names(content, one.newest))),
    unseen,
    // A label that nobody has seen in the language is worth as much as a month.
    weight: Math.max(weight, otherwise.length > 0 ? DISAGREEMENT : 0) + unseen.length,
  };
}

function unseenLabels(content: Content, guide: string, labels: readonly string[], language: string): string[] {
  const platform = platformOf(guide);
  return labels.filter(
    (label) =>
      ![...content.localLabels.values()].some(
        ({ data }) =>
          data.platforms.includes(platform) &&
          data.label.toLowerCase() === label.toLowerCase() &&
          data.words.some((word) => baseLanguage(word.language) === baseLanguage(language)),
      ),
  );
}

/** The list as a sheet of paper: one look a paragraph, with lines to write on. */
export function asSheet(looks: readonly Look[], shown: readonly Look[], text: string, today: string): string {
  if (looks.length === 0) return `Nothing to look at on ${text} today.\n`;
  const language = text.split(',').find((word) => /^[a-z]{2}(?:-\w+)?$/.test(word.trim()) && word.trim() !== 'en');
  const head = [
    `To look at on borrowed phones (${text}), ${formatDate(today)}: ${String(shown.length)} of ${String(looks.length)}, the most useful first.`,
    'Write down the app’s version and the country once. For each: is it the same? If not, what does the screen say, label by label?',
    'Nobody’s names, messages or pictures belong on this sheet. Then: npm run sighting -- --maintainer.',
  ];
  return [
    ...head,
    '',
    ...shown.flatMap((look, index) => [
      `${String(index + 1)}. [ ] ${look.on}: ${look.title}`,
      `    ${look.do}`,
      `    ${look.labels.join(' › ')}`,
      `    ${look.seen === 'unknown' ? 'No known date' : `Last seen ${formatDate(look.seen)}`}; /${look.step.replace('#', '/#')}`,
      ...look.otherwise.map((words) => `    ! ${words}`),
      ...(look.unseen.length > 0 && language !== undefined
        ? [`    Not known in ${languageName(language)}: ${look.unseen.map((label) => `“${label}”`).join(', ')}`]
        : []),
      '    [ ] the same   [ ] not there   says: ______________________________________',
      '',
    ]),
  ].join('\n');
}

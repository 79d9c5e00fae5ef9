/**
 * Reads back what a reader reported: the text that the site makes (src/domain/screen-report.ts), as it comes out of a mail
 * or an issue, or the body that our issue form makes. What it holds is hostile until every part has been looked at.
 */
import { flawOf } from '../../src/content/characters.ts';
import { decode } from '../../src/content/text.ts';
import { REPORT_FIELDS } from '../../src/domain/repository.ts';
import { labelsFrom, REPORT_KEYS, REPORT_LIMITS, type ScreenReport } from '../../src/domain/screen-report.ts';
import { messages } from '../../src/messages/index.ts';
import { UsageError } from '../edit/command.ts';

/** A report as it was typed; nothing in it is known to exist. */
export type ReadReport = Omit<ScreenReport, 'guide' | 'step'>;

/** An honest report has about a thousand bytes; a mail around it a few thousand. */
export const LARGEST_REPORT = 20_000;

/** The questions of the issue form, by the id of the field: headings of the body that it makes. */
export const FORM_QUESTIONS: Record<(typeof REPORT_FIELDS)[keyof typeof REPORT_FIELDS], string> = {
  guide: 'Which guide, and which step?',
  page: 'What does the page say?',
  path: 'What do you see, from the first label to the last?',
  device: 'On what?',
  country: 'In which country?',
  language: 'In which language are your menus?',
  version: 'Which version of the app, if you know it?',
  day: 'On which day did you look?',
  also: 'Anything else, in a sentence?',
};

/** What GitHub writes where a field was left empty. */
const NO_ANSWER = /^_no response_$/i;
const NEEDED = ['address', 'screen', 'device', 'region', 'day'] as const satisfies (keyof ReadReport)[];
const LONGEST_ANSWER = 1600;

/**
 * Reads a report.
 * @throws UsageError with one sentence on what is wrong with it
 */
export function readReport(bytes: Uint8Array): ReadReport {
  if (bytes.length > LARGEST_REPORT)
    throw new UsageError(`The report is larger than ${String(LARGEST_REPORT)} bytes, which no honest one is.`);
  const { text, fault } = decode(bytes);
  if (text === undefined) throw new UsageError(`The report ${fault.message}. ${fault.remedy}`);
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const answers = lines.some((line) => questionOf(line) !== undefined) ? fromForm(lines) : fromText(lines);
  if (answers.size === 0)
    throw new UsageError('This is no report: it has none of the lines that one has, such as “My screen says: …”.');
  for (const [key, value] of answers) look(key, value);
  for (const key of NEEDED)
    if (!answers.has(key)) throw new UsageError(`The report does not say “${messages.report.lines[key]}”.`);
  const get = (key: Key): string => answers.get(key) ?? '';
  return {
    address: get('address'),
    page: labelsFrom(get('page')),
    screen: screenOf(get('screen')),
    device: get('device'),
    region: get('region'),
    language: get('language'),
    version: get('version'),
    day: get('day'),
    also: get('also'),
  };
}

type Key = keyof ScreenReport;

/** Answers of the form: below each question up to the next heading. */
function fromForm(lines: readonly string[]): Map<Key, string> {
  const answers = new Map<Key, string>();
  let key: Key | undefined;
  let parts: string[] = [];
  const close = (): void => {
    const value = parts.join(' ').trim();
    if (key !== undefined && value !== '' && !NO_ANSWER.test(value)) put(answers, key, value);
    parts = [];
  };
  for (const line of lines) {
    const question = questionOf(line);
    if (question === undefined && !line.startsWith('### ')) {
      parts.push(line.trim());
      continue;
    }
    close();
    key = question;
  }
  close();
  return answers;
}

function questionOf(line: string): Key | undefined {
  const heading = /^### (.*)$/.exec(line.trim())?.[1];
  const field = Object.entries(FORM_QUESTIONS).find(([, question]) => question === heading)?.[0];
  return Object.entries(REPORT_FIELDS).find(([, id]) => id === field)?.[0] as Key | undefined;
}

/** Answers of the text: a line each; mail programs break long ones, so a line goes on up to the next or a blank one. */
function fromText(lines: readonly string[]): Map<Key, string> {
  const answers = new Map<Key, string>();
  let open: { key: Key; parts: string[] } | undefined;
  const close = (): void => {
    if (open) put(answers, open.key, open.parts.join(' ').trim());
    open = undefined;
  };
  for (const raw of lines) {
    // Quoted, as in an answer to a mail.
    const line = raw.replace(/^(?:>\s?)+/, '').trim();
    const begun = REPORT_KEYS.find((key) =>
      line.toLowerCase().startsWith(`${messages.report.lines[key].toLowerCase()}:`),
    );
    if (begun) {
      close();
      open = { key: begun, parts: [line.slice(messages.report.lines[begun].length + 1).trim()] };
    } else if (line === '') close();
    else open?.parts.push(line);
  }
  close();
  return answers;
}

function put(answers: Map<Key, string>, key: Key, value: string): void {
  if (answers.has(key))
    throw new UsageError(`The report says “${messages.report.lines[key]}” twice. Give one report at a time.`);
  if (value !== '') answers.set(key, value);
}

/** Refuses a text that could do harm in a file, on a page or in a terminal, by name. */
function look(key: Key, value: string): void {
  const name = messages.report.lines[key];
  if (value.length > LONGEST_ANSWER)
    throw new UsageError(
      `“${name}” is ${String(value.length)} characters long; no honest one has more than ${String(LONGEST_ANSWER)}.`,
    );
  const flaw = flawOf(value);
  if (flaw) throw new UsageError(`“${name}” ${flaw.message}. ${flaw.remedy}`);
  if (/<\/?[a-z!?]|\]\(|\{[{%]|`{3}/i.test(value))
    throw new UsageError(`“${name}” holds markup. A label or a sentence has none: look at the report again.`);
  const longest: Partial<Record<Key, number>> = { version: REPORT_LIMITS.version, also: REPORT_LIMITS.also };
  if (value.length > (longest[key] ?? LONGEST_ANSWER))
    throw new UsageError(`“${name}” is longer than ${String(longest[key])} characters.`);
}

function screenOf(value: string): ScreenReport['screen'] {
  const said = value
    .toLowerCase()
    .replace(/[.“”"]/g, '')
    .trim();
  if (said === messages.report.screens.same) return 'same';
  if (said === messages.report.screens.missing) return 'missing';
  const labels = labelsFrom(value);
  return labels.length === 0 ? 'missing' : labels;
}

/** The blanks of letters: what the reader fills in, and what stands there until then. Pure. */

interface Blank {
  /** The question beside the field. */
  label: string;
  /** What stands in the letter, in brackets, while the field is empty. */
  mark: string;
  /** A line of text, several lines, or a day. */
  kind: 'line' | 'lines' | 'day';
  /** What helps to answer, and what is better left out. */
  hint?: string;
}

export const BLANKS = {
  name: { label: 'Your name', mark: 'your name', kind: 'line' },
  contact: {
    label: 'Where the answer can reach you',
    mark: 'your e-mail or postal address',
    kind: 'lines',
    hint: 'One way is enough: the e-mail address of the account, or a postal address.',
  },
  account: {
    label: 'Your account',
    mark: 'your account',
    kind: 'line',
    hint: 'Its user name or profile address, or the e-mail address or phone number that it is registered with.',
  },
  where: {
    label: 'Where the data are',
    mark: 'where the data can be found',
    kind: 'lines',
    hint: 'Addresses of posts or pictures, or the phone number or e-mail address that others may have uploaded.',
  },
  child: { label: 'Your child’s name', mark: 'your child’s name', kind: 'line' },
  details: { label: 'In your own words', mark: 'your own words', kind: 'lines' },
  'own-law': { label: 'Your country’s privacy law', mark: 'the name of the law', kind: 'line' },
  'id-number': {
    label: 'Your identity number',
    mark: 'your identity number',
    kind: 'line',
    hint: 'The rules there ask for it: the number only, no copy of the card. Foreigners give their nationality and passport number.',
  },
  company: { label: 'The company', mark: 'the company', kind: 'line' },
  authority: {
    label: 'Your data protection authority',
    mark: 'your data protection authority',
    kind: 'lines',
    hint: 'The one of the place where you live, with its address. See “Where it goes” below.',
  },
  earlier: {
    label: 'What you asked for before',
    mark: 'what you asked for',
    kind: 'line',
    hint: 'For example: a copy of my data.',
  },
  sent: { label: 'The day on which you sent it', mark: 'the day', kind: 'day' },
  number: {
    label: 'The number of your request',
    mark: 'the number, or none',
    kind: 'line',
    hint: 'The case number from the answer to your first request. Write “none” if you got none.',
  },
} as const satisfies Record<string, Blank>;

export type BlankId = keyof typeof BLANKS;
export const BLANK_IDS = Object.keys(BLANKS) as BlankId[];

/** What the reader has filled in, by blank. */
export type Values = Partial<Record<BlankId, string>>;

/** A part of a text: words, or a blank. */
export type Piece = string | { blank: BlankId };

/** The longest text of a field: four closely written pages. */
const LONGEST = 12_000;

export function isBlank(text: string): text is BlankId {
  return Object.hasOwn(BLANKS, text);
}

/** The names in `{{…}}` of a template, in their order, with repeats. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(/\{\{([a-z-]+)\}\}/g)].map(([, name = '']) => name);
}

/**
 * A template in pieces. What `words` knows is put in, and may hold blanks itself; the rest are the reader's blanks.
 * @throws if a name is neither, which the check of the content rules out
 */
export function piecesOf(template: string, words: Readonly<Record<string, string>> = {}): Piece[] {
  return template
    .split(/(\{\{[a-z-]+\}\})/)
    .filter((part) => part !== '')
    .flatMap((part): Piece[] => {
      const [name] = namesIn(part);
      if (name === undefined) return [part];
      const known = Object.hasOwn(words, name) ? words[name] : undefined;
      if (known !== undefined) return piecesOf(known);
      if (isBlank(name)) return [{ blank: name }];
      throw new Error(`A letter has the blank “${name}”, which nobody fills.`);
    });
}

/** What was typed, without what nobody sees and what turns other text around; `''` if nothing is left. */
export function tidy(typed: string | undefined, kind: Blank['kind']): string {
  const text = (typed ?? '')
    .slice(0, LONGEST)
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\0-\x08\x0B-\x1F\x7F-\x9F\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFFC-\uFFFF]/g, '');
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return kind === 'lines'
    ? lines
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim()
    : lines.filter((line) => line !== '').join(', ');
}

/** What stands in the letter for a blank: what was typed, or the mark that it is missing. */
export function wordsFor(blank: BlankId, values: Values, language = 'en'): { text: string; missing: boolean } {
  const { kind, mark } = BLANKS[blank];
  const text = tidy(values[blank], kind);
  const shown = kind === 'day' ? longDay(text, language) : text;
  return shown === '' ? { text: `[${mark}]`, missing: true } : { text: shown, missing: false };
}

/** A day as a letter has it: “27 November 2026”. `''` if it is none. */
export function longDay(day: string, language: string): string {
  const moment = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T12:00:00Z`) : Number.NaN;
  return Number.isNaN(moment)
    ? ''
    : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
        moment,
      );
}

/** Pieces as text. */
export function textOf(pieces: readonly Piece[], values: Values, language = 'en'): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : wordsFor(piece.blank, values, language).text))
    .join('');
}

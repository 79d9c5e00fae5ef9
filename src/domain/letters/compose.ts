/** A letter from its template: chosen by region and request, put together by language and opening. Pure. */
import type { Letter } from '../../schemas/letter.ts';
import { piecesOf, type Piece } from './blanks.ts';
import { limitWords } from './deadline.ts';
import type { Opening, Request } from './requests.ts';

/** A letter with the id of its file. */
export interface LetterEntry {
  id: string;
  data: Letter;
}

/** How letters greet and close, by language. A letter's texts can be in these languages. */
export const FRAME = {
  en: { name: 'English', greeting: 'Dear Sir or Madam,', closing: 'Yours faithfully,', subject: 'Subject' },
  de: {
    name: 'German',
    greeting: 'Sehr geehrte Damen und Herren,',
    closing: 'Mit freundlichen Grüßen',
    subject: 'Betreff',
  },
  pt: { name: 'Portuguese', greeting: 'Prezados Senhores,', closing: 'Atenciosamente,', subject: 'Assunto' },
  tr: { name: 'Turkish', greeting: 'Sayın Yetkili,', closing: 'Saygılarımla,', subject: 'Konu' },
} as const;

export type Language = keyof typeof FRAME;

/** The law that a letter rests on in a region. */
export type Law = Letter['laws'][string];

/**
 * The letter for a request in a region: the one that names the region's law, else the one that needs none.
 * @returns undefined if there is none: what we read of the law there does not give it
 */
export function chooseLetter(
  letters: readonly LetterEntry[],
  region: string,
  request: Request,
): { letter: LetterEntry; law: Law | undefined } | undefined {
  const fit = letters.filter(({ data }) => data.request === request);
  const own = fit.find(({ data }) => Object.hasOwn(data.laws, region));
  if (own) return { letter: own, law: own.data.laws[region] };
  const free = fit.find(({ data }) => isFree(data));
  return free && !(free.data.not && Object.hasOwn(free.data.not, region))
    ? { letter: free, law: undefined }
    : undefined;
}

/** Whether a letter rests on no law, and so serves every region that has none of its own. */
export function isFree(letter: Letter): boolean {
  return Object.keys(letter.laws).length === 0;
}

/** The languages of a letter in a region: English first. */
export function languagesOf(letter: Letter, law: Law | undefined): Language[] {
  return (Object.keys(FRAME) as Language[]).filter(
    (language) => letter.texts[language] && (law === undefined || law.names[language]),
  );
}

/** A letter in one language, with its blanks. */
export interface Composed {
  language: Language;
  subject: Piece[];
  greeting: string;
  paragraphs: Piece[][];
  closing: string;
}

/**
 * Puts a letter together.
 * @param opening the first paragraph's template; undefined if the letter begins at once
 * @throws if the letter has no text in this language
 */
export function compose(
  letter: Letter,
  law: Law | undefined,
  language: Language,
  opening: Letter | undefined,
): Composed {
  const text = letter.texts[language];
  if (!text) throw new Error(`There is no text in ${FRAME[language].name}.`);
  const words = wordsOf(law, language);
  const { greeting, closing } = FRAME[language];
  return {
    language,
    subject: piecesOf(text.subject, words),
    greeting,
    paragraphs: [
      ...(opening?.texts[language]?.paragraphs ?? []).map((paragraph) => templateOf(paragraph)),
      ...text.paragraphs.filter((paragraph) => holds(paragraph, words)).map((paragraph) => templateOf(paragraph)),
    ].map((template) => piecesOf(template, words)),
    closing,
  };
}

/** The words that a law puts into a letter: its names, and its time limit if it has a number. */
export function wordsOf(law: Law | undefined, language: Language): Record<string, string> {
  const time = law ? limitWords(law.deadline, language) : '';
  return { ...law?.names[language], ...(time !== '' && { time }) };
}

type Paragraph = NonNullable<Letter['texts'][Language]>['paragraphs'][number];

export function templateOf(paragraph: Paragraph): string {
  return typeof paragraph === 'string' ? paragraph : paragraph.text;
}

/** Whether a paragraph belongs into the letter: what it needs is there, and what would replace it is not. */
function holds(paragraph: Paragraph, words: Readonly<Record<string, string>>): boolean {
  if (typeof paragraph === 'string') return true;
  const has = (name: string): boolean => Object.hasOwn(words, name);
  return (
    (paragraph.if === undefined || has(paragraph.if)) && (paragraph.unless === undefined || !has(paragraph.unless))
  );
}

/** The opening for an answer to “do you have an account”. */
export function openingOf(letters: readonly LetterEntry[], opening: Opening): Letter | undefined {
  return letters.find(({ data }) => data.request === opening)?.data;
}

/** The number of words of a letter as it stands with empty blanks. */
export function countWords(composed: Composed): number {
  const all = [composed.subject, ...composed.paragraphs]
    .flatMap((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.blank)))
    .join(' ');
  return all.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

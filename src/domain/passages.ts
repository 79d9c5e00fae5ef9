import type { Source } from '../schemas/source.ts';
import { languageName } from './languages.ts';
import { messages } from '../messages/index.ts';

/** The longest quotation that a passage may hold, in words: enough to carry a point, too short to replace the text. */
export const MOST_WORDS = 40;

/** A gap in a quotation: words of the source that were left out. */
const GAP = /\s*(?:…|\[…\])\s*/;

/**
 * How many words a text has, by the rules of its language (Unicode's word boundaries), so that a text without spaces
 * between its words is counted too.
 * @param language BCP 47
 */
export function countWords(text: string, language: string): number {
  // A language that is none has a fault of its own.
  const known = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en';
  const words = new Intl.Segmenter(known, { granularity: 'word' });
  return [...words.segment(text)].filter((segment) => segment.isWordLike).length;
}

/** The pieces of a quotation that stand in the source as they are, in this order: what lies between its gaps. */
export function piecesOf(quotation: string): string[] {
  return quotation.split(GAP).filter((piece) => piece !== '');
}

/** A passage as pages show it. */
export interface Shown {
  /** Its id, or its place on the page. */
  id: string;
  /** The words, to stand in quotation marks. */
  quote?: string;
  /** Their language (BCP 47), if it is not the page's. */
  language?: string;
  /** Where they stand; or, without a quotation, what stands in its place. */
  note: string;
}

/** The passages of a source as pages show them, in the order asked for; ids that it does not have are left out. */
export function shownPassages(source: Source, ids: readonly string[]): Shown[] {
  const foreign = source.language === messages.locale.language ? undefined : source.language;
  return ids.flatMap((id): Shown[] => {
    const passage = source.passages?.[id];
    if (!passage) return [];
    const { text, absent = [], none, at = '' } = passage;
    if (text !== undefined) {
      const note = foreign === undefined ? at : messages.sources.inLanguage(at, languageName(foreign));
      return [{ id, quote: text, ...(foreign !== undefined && { language: foreign }), note }];
    }
    const words = absent.map(messages.text.quoted).join(', ');
    return [{ id, note: none === undefined ? messages.sources.absent(words) : messages.sources.noPassage(none) }];
  });
}

/** The same with their places among `ids`, from 1, as ids: what the markers of a page name (Citations.placeOf). */
export function numberedPassages(source: Source, ids: readonly string[]): Shown[] {
  return shownPassages(source, ids).map((shown) => ({ ...shown, id: String(ids.indexOf(shown.id) + 1) }));
}

/** The most characters of passages that come with a guide's own page; it has a budget (npm run bench). */
export const MOST_WITH_PAGE = 1600;

/** How many characters passages have. */
export function lengthOf(passages: readonly Shown[]): number {
  return passages.reduce((sum, { quote = '', note }) => sum + quote.length + note.length, 0);
}

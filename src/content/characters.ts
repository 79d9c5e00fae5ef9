/** What may not stand in a text, because nobody sees it or a feed, a page or a search breaks on it. */

/** What is wrong with a text, and what to do. */
export interface TextFlaw {
  message: string;
  remedy: string;
}

/** Control characters, what is invisible, marks that turn the direction by force, and what stands for a damaged character. */
const FORBIDDEN =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u200B\u2028\u2029\u202D\u202E\u2060\u206A-\u206F\uFEFF\uFFFC-\uFFFF\u034F\u061C\u115F\u1160\u180E\u200E\u200F\u2061-\u2064\u2800\u3164\uFFA0\p{Co}\p{Cs}\u{E0000}-\u{E0FFF}]|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Emoji}\uFE0F])[\u200C\u200D]/u;
/** Letters of two scripts that look alike inside one word, as when a Cyrillic “а” stands for a Latin one. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
/** Letters in disguise (bold, full-width, joined), signs piled on one letter, and UTF-8 that was read as Latin 1. */
const DISGUISED =
  /[\u{1D400}-\u{1D7FF}\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A]|\p{M}{4}|â€|Ã[\x80-\xBF]|\p{Script=Latin}[\p{Script=Armenian}\p{Script=Cherokee}]|[\p{Script=Armenian}\p{Script=Cherokee}]\p{Script=Latin}/u;
const OPENERS = /[\u202A\u202B\u2066-\u2068]/g;
const CLOSERS = /[\u202C\u2069]/g;
/** No field is a fifth as long; a text of this length went into the wrong place. */
const LONGEST = 2000;
/** No list is a tenth as long. */
const LONGEST_LIST = 500;

/** What nearly all texts are made of; no flaw can be told of these. */
const PLAIN = /^[\n\r\t -~¡-¬®-ÿ–—‘’“”…]*$/;

/** The first flaw of a text, if it has one. */
export function flawOf(text: string): TextFlaw | undefined {
  if (PLAIN.test(text) && !/â€|Ã[\x80-\xBF]/.test(text)) return undefined;
  const bad = FORBIDDEN.exec(text)?.[0];
  if (bad !== undefined)
    return {
      message: `holds the character ${codeOf(bad)}, which is invisible, damaged or a control character`,
      remedy: 'Remove it, or type the text anew.',
    };
  if ((text.match(OPENERS)?.length ?? 0) !== (text.match(CLOSERS)?.length ?? 0))
    return {
      message: 'opens a run of another writing direction and does not close it (or closes one too many)',
      remedy: 'Close it with U+2069 (or U+202C), or remove the marks.',
    };
  const mixed = MIXED.exec(text)?.[0];
  if (mixed !== undefined)
    return {
      message: `mixes letters of two scripts in one word: ${Array.from(mixed, (letter) => `${letter} (${codeOf(letter)})`).join(', ')}`,
      remedy: 'Type the word anew in one script.',
    };
  if (DISGUISED.test(text))
    return {
      message: 'holds letters in disguise, or letters that were damaged when the file was read in another encoding',
      remedy: 'Type the word anew.',
    };
  if (text !== text.normalize('NFC'))
    return {
      message: 'is not in Unicode’s composed form (NFC): a letter and its accent are two characters',
      remedy: 'Type the letter with its accent as one character.',
    };
  return undefined;
}

/** The first flaw of a field's value: besides those of every text, space around it, line breaks, and sheer length. */
function flawOfValue(value: string): TextFlaw | undefined {
  if (value.trim() === '' && value !== '')
    return { message: 'is blank', remedy: 'Write something, or leave the field out.' };
  if (value !== value.trim())
    return {
      message: 'begins or ends with white space',
      remedy: 'Remove it; in YAML, end a folded text with >- instead of >.',
    };
  if (/[\n\r\t]/.test(value))
    return { message: 'holds a line break or a tab', remedy: 'Write it as one paragraph, with >- if it is long.' };
  if (value.length > LONGEST)
    return {
      message: `is ${String(value.length)} characters long`,
      remedy: 'Shorten it, or move it to the text below the front matter.',
    };
  return flawOf(value);
}

/** Every flawed value inside data, with its path. */
export function flawsIn(
  data: unknown,
  path: readonly (string | number)[] = [],
): { path: (string | number)[]; flaw: TextFlaw }[] {
  if (typeof data === 'string') {
    const flaw = flawOfValue(data);
    return flaw ? [{ path: [...path], flaw }] : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data) && data.length > LONGEST_LIST)
    return [
      {
        path: [...path],
        flaw: { message: `has ${String(data.length)} entries`, remedy: `Shorten it to ${String(LONGEST_LIST)}.` },
      },
    ];
  return Array.isArray(data)
    ? data.flatMap((item, index) => flawsIn(item, [...path, index]))
    : Object.entries(data).flatMap(([key, value]) =>
        // Maps drop it without a word.
        key === '__proto__'
          ? [{ path: [...path, key], flaw: { message: 'is not a known key', remedy: 'Take it out.' } }]
          : flawsIn(value, [...path, key]),
      );
}

/** Every flawed line of a text, from 1, each with its first flaw. */
export function flawedLines(text: string): { line: number; flaw: TextFlaw }[] {
  // Nearly always there is none.
  if (flawOf(text) === undefined) return [];
  return text.split('\n').flatMap((words, index) => {
    const flaw = flawOf(words);
    return flaw ? [{ line: index + 1, flaw }] : [];
  });
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

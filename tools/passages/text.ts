/** Looking words up in a recorded text, with the text reduction of the policy watch: mark-up, spacing and quotes do not count. */
import { piecesOf } from '../../src/domain/passages.ts';
import { splitSentences, wordsOf } from '../policy-watch/text/units.ts';
import { readLine } from '../policy-watch/text/visible.ts';

/** The most words that a gap (`…`) of a quotation may leave out: what stands further apart is no one passage. */
const WIDEST_GAP = 200;

/** A recorded text as a run of words. */
export interface RecordedText {
  /** All its words, in order, each between spaces, so that words are found whole. */
  readonly words: string;
  /** Its sentences as a reader sees them. */
  readonly sentences: readonly string[];
}

/** Reads recorded files. In: their bytes, UTF-8 Markdown. */
export function readText(files: readonly Buffer[]): RecordedText {
  const cells = files.flatMap((bytes) =>
    bytes
      .toString('utf8')
      .split(/\r?\n/)
      .flatMap((line) => readLine(line).cells),
  );
  return { words: ` ${cells.flatMap(wordsOf).join(' ')} `, sentences: cells.flatMap(splitSentences) };
}

/** A quotation or phrase as a run of words, reduced like the text. */
function runOf(text: string): string {
  return ` ${readLine(text).cells.flatMap(wordsOf).join(' ')} `;
}

/** Whether a text has the words, next to each other. */
export function hasWords(text: RecordedText, words: string): boolean {
  return text.words.includes(runOf(words));
}

/** Whether a text has a quotation: all its pieces, in their order, with no more left out between them than a gap may. */
export function hasQuotation(text: RecordedText, quotation: string): boolean {
  const [first, ...rest] = piecesOf(quotation).map(runOf);
  if (first === undefined) return false;
  for (let at = text.words.indexOf(first); at >= 0; at = text.words.indexOf(first, at + 1)) {
    // The space after a piece is the one before the next.
    if (followed(text.words, at + first.length - 1, rest)) return true;
  }
  return false;
}

function followed(words: string, from: number, rest: readonly string[]): boolean {
  let end = from;
  for (const piece of rest) {
    const next = words.indexOf(piece, end);
    if (next < 0 || words.slice(end, next).split(' ').length - 1 > WIDEST_GAP) return false;
    end = next + piece.length - 1;
  }
  return true;
}

/** The sentence of a text that shares most words with a quotation, if it shares at least half of them. */
export function nearestSentence(text: RecordedText, quotation: string): string | undefined {
  const wanted = new Set(wordsOf(quotation));
  let best: string | undefined;
  let most = wanted.size / 2;
  for (const sentence of text.sentences) {
    const own = new Set(wordsOf(sentence));
    const shared = [...wanted].filter((word) => own.has(word)).length;
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}

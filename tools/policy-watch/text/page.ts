/** From the bytes of one recording to a page: its sentences in order, its sections, its links, its effective date. */
import { Lexicon } from './lexicon.ts';
import { destination } from './links.ts';
import { keyOf, splitSentences, wordsOf } from './units.ts';
import { readLine } from './visible.ts';

/** One recording after normalisation. Sentences and sections are numbers of the document's lexicon. */
export interface Page {
  readonly units: Int32Array;
  /** For each unit, the number of the heading it stands under (-1 before the first). */
  readonly sections: Int32Array;
  readonly wordCount: number;
  /** Equal for two pages with the same words in the same order, whatever the mark-up. */
  readonly wordHash: string;
  /** Equal for two pages whose links have the same words and lead to the same hosts and paths. */
  readonly linkHash: string;
  /** Words of a link to where it leads, for the links that may matter (see `keepLink`). */
  readonly links: ReadonlyMap<string, ReadonlySet<string>>;
  /** The date the text states as its own, or null. */
  readonly effective: string | null;
  /** Position in `units` of the sentence that states it, or -1. */
  readonly effectiveAt: number;
}

interface ParsedLine {
  readonly units: readonly number[];
  readonly words: Int32Array;
  readonly links: readonly (readonly [string, string])[];
  readonly linkText: string;
  readonly level: number;
  readonly underline: number;
}

/** What differs between families of documents. */
export interface ReaderOptions {
  readonly effectiveDate: (sentence: string) => string | null;
  /** Whether a link with these words is worth following (its words in lower case). */
  readonly keepLink: (anchor: string) => boolean;
  /** Whether a destination is the document itself: such links are relative one day and absolute the next. */
  readonly selfLink: (destination: string) => boolean;
}

const CACHE_LINES = 30_000;

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Reads recordings of one document. Keeps parsed lines, because most lines of two recordings are the same. */
export class PageReader {
  readonly lexicon = new Lexicon();
  readonly #options: ReaderOptions;
  #cache = new Map<string, ParsedLine>();
  readonly #labels = new Set<number>();
  readonly #spoken = new Set<number>();

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  #parse(line: string): ParsedLine {
    const known = this.#cache.get(line);
    if (known) return known;
    const visible = readLine(line);
    const units: number[] = [];
    const words: number[] = [];
    const anchors = new Set(visible.links.map((link) => keyOf(wordsOf(link.anchor))));
    for (const cell of visible.cells) {
      for (const sentence of splitSentences(cell)) {
        const unit = this.lexicon.unit(sentence);
        words.push(...unit.words);
        if (unit.id < 0) continue;
        units.push(unit.id);
        const label = anchors.has(this.lexicon.info(unit.id).key) && !this.#options.keepLink(sentence.toLowerCase());
        (label ? this.#labels : this.#spoken).add(unit.id);
      }
    }
    const links: [string, string][] = [];
    const linkText: string[] = [];
    for (const link of visible.links) {
      const target = destination(link.target);
      if (target === null || this.#options.selfLink(target)) continue;
      const anchor = link.anchor.toLowerCase();
      linkText.push(`${anchor} ${target}`);
      if (this.#options.keepLink(anchor)) links.push([anchor, target]);
    }
    const parsed: ParsedLine = {
      units,
      words: Int32Array.from(words),
      links,
      linkText: linkText.join('\n'),
      level: visible.level,
      underline: visible.underline,
    };
    if (this.#cache.size >= CACHE_LINES) this.#cache.clear();
    this.#cache.set(line, parsed);
    return parsed;
  }

  /** In: the bytes of a recording, UTF-8. Out: the page. Never throws on odd bytes: they become replacement characters. */
  read(bytes: Buffer): Page {
    const units: number[] = [];
    const sections: number[] = [];
    const links = new Map<string, Set<string>>();
    let section = -1;
    let lineStart = -1;
    let [first, second, linkHash, wordCount] = [0x811c9dc5, 0x2f0b4f27, 0x811c9dc5, 0];
    for (let from = 0; from <= bytes.length;) {
      let end = bytes.indexOf(10, from);
      if (end < 0) end = bytes.length;
      // Each line is decoded by itself: a slice of the whole page would keep the whole page in memory.
      const line = this.#parse(bytes.toString('utf8', from, bytes[end - 1] === 13 ? end - 1 : end));
      from = end + 1;
      if (line.underline > 0 && lineStart >= 0 && lineStart < units.length) {
        section = units[lineStart] ?? -1;
        for (let index = lineStart; index < units.length; index += 1) sections[index] = section;
      }
      lineStart = line.units.length > 0 || line.underline > 0 ? units.length : -1;
      if (line.level > 0 && line.units[0] !== undefined) section = line.units[0];
      for (const unit of line.units) {
        units.push(unit);
        sections.push(section);
      }
      for (const word of line.words) {
        first = mix(first, word);
        second = mix(second, word * 31 + 7);
      }
      wordCount += line.words.length;
      if (line.linkText !== '') linkHash = mix(linkHash, hashText(line.linkText));
      for (const [anchor, target] of line.links) {
        const targets = links.get(anchor);
        if (targets) targets.add(target);
        else links.set(anchor, new Set([target]));
      }
    }
    const { date, at } = this.#effective(units);
    return {
      units: Int32Array.from(units),
      sections: Int32Array.from(sections),
      wordCount,
      links,
      wordHash: `${first >>> 0}-${second >>> 0}-${wordCount}`,
      linkHash: String(linkHash >>> 0),
      effective: date,
      effectiveAt: at,
    };
  }

  #dates = new Map<number, string | null>();

  #effective(units: readonly number[]): { date: string | null; at: number } {
    for (const [at, unit] of units.entries()) {
      const date = this.dateOf(unit);
      if (date !== null) return { date, at };
    }
    return { date: null, at: -1 };
  }

  /** Whether a unit only ever stood as the whole text of a link (and not of one worth following): a signpost, no statement. */
  isLabel(unit: number): boolean {
    return this.#labels.has(unit) && !this.#spoken.has(unit);
  }

  /** The effective date that a sentence states, or null. */
  dateOf(unit: number): string | null {
    let date = this.#dates.get(unit);
    if (date === undefined) {
      date = this.#options.effectiveDate(this.lexicon.info(unit).text);
      this.#dates.set(unit, date);
    }
    return date;
  }
}

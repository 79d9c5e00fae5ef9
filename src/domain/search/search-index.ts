/** The index as far as it is loaded. Says which parts a question needs; who loads them is not its business. */
import { unpackPostings, unpackTerms, type Posting } from './pack.ts';
import type { Core, Detail, NearPart, SpellingPart, TermPart } from './types.ts';

/** Thrown where a part is needed that is not loaded: its names, as files of the folder without their ending. */
export class Missing extends Error {
  readonly parts: readonly string[];
  constructor(parts: readonly string[]) {
    super(`Parts of the search index are not loaded: ${parts.join(', ')}`);
    this.parts = parts;
  }
}

interface Terms {
  sorted: string[];
  packed: string[];
}

export class SearchIndex {
  readonly core: Core;
  /** Where each page is found by its address. */
  readonly byAddress: ReadonlyMap<string, number>;
  readonly #parts = new Map<string, unknown>();
  readonly #postings = new Map<string, readonly Posting[]>();

  constructor(core: Core) {
    this.core = core;
    this.byAddress = new Map(core.pages.map(([, , address], page) => [address, page]));
  }

  /** Takes a part that was loaded. */
  add(name: string, part: unknown): void {
    if (name.startsWith('t')) {
      const { terms, pages } = part as TermPart;
      this.#parts.set(name, { sorted: unpackTerms(terms), packed: pages.split('\n') } satisfies Terms);
    } else this.#parts.set(name, part);
  }

  /**
   * Makes sure of parts.
   * @throws Missing with all that are not there, so that they can be loaded at once
   */
  need(names: readonly string[]): void {
    const missing = [...new Set(names)].filter((name) => !this.#parts.has(name));
    if (missing.length > 0) throw new Missing(missing);
  }

  /** The parts that hold a term, or everything that begins like it. */
  partsOf(term: string, beginning = false): string[] {
    const { terms } = this.core;
    const last = beginning ? partAt(terms, `${term}\uffff`) : partAt(terms, term);
    const names: string[] = [];
    for (let part = partAt(terms, term); part <= last; part++) names.push(`t${String(part)}`);
    return names;
  }

  /** The pages that have a term; none if no page has it. Its part must be there. */
  postings(term: string): readonly Posting[] {
    const known = this.#postings.get(term);
    if (known) return known;
    const part = this.#parts.get(this.partsOf(term)[0] ?? '') as Terms | undefined;
    const at = part ? lowerBound(part.sorted, term) : 0;
    const found = part?.sorted[at] === term ? unpackPostings(part.packed[at] ?? '') : [];
    this.#postings.set(term, found);
    return found;
  }

  /** The single words that begin so, at most `most`, those on most pages first. */
  beginningWith(start: string, most: number): string[] {
    const found: [term: string, size: number][] = [];
    for (const name of this.partsOf(start, true)) {
      const part = this.#parts.get(name) as Terms | undefined;
      if (!part) continue;
      for (let at = lowerBound(part.sorted, start); part.sorted[at]?.startsWith(start) === true; at++) {
        const term = part.sorted[at] ?? '';
        if (!term.includes(' ')) found.push([term, part.packed[at]?.length ?? 0]);
      }
    }
    if (found.length > most) found.sort((a, b) => b[1] - a[1]);
    return found.slice(0, most).map(([term]) => term);
  }

  /** The part of the near words that may have a word. */
  nearPartsOf(word: string): string[] {
    const { near } = this.core;
    return near.length > 0 ? [`n${String(partAt(near, word))}`] : [];
  }

  /** Terms near a word that no page has; nothing if the word is not one of general English. */
  near(word: string): readonly string[] | undefined {
    const part = this.#parts.get(this.nearPartsOf(word)[0] ?? '') as NearPart | undefined;
    return part && Object.hasOwn(part, word) ? part[word] : undefined;
  }

  /** The words of the pages with their number. */
  get spellings(): SpellingPart {
    return (this.#parts.get('spelling') ?? {}) as SpellingPart;
  }

  detailPartOf(page: number): string {
    return `d${String(Math.floor(page / this.core.perDetail))}`;
  }

  /** Summary and steps of a page. Its part must be there. */
  detail(page: number): Detail {
    const part = (this.#parts.get(this.detailPartOf(page)) ?? []) as Detail[];
    return part[page % this.core.perDetail] ?? ['', []];
  }
}

/** The last part that begins at or before a text. */
function partAt(firsts: readonly string[], text: string): number {
  const at = lowerBound(firsts, text);
  return Math.max(0, firsts[at] === text ? at : at - 1);
}

function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A citation as content writes it: a source, and the passage of it that carries the sentence. */
export interface Citation {
  /** Id of the source (content/sources). */
  source: string;
  /** Id of one of its passages; undefined if the citation names none. */
  passage: string | undefined;
}

/** What `source-id` or `source-id#passage-id` looks like: ids as everywhere, lower-case words joined by hyphens. */
export const CITATION = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/**
 * Reads a citation. Whoever has a text from a `sources:` list, from `evidence.source` or from `<Cite source="…" />` and
 * wants the id of its source goes through this.
 */
export function parseCitation(text: string): Citation {
  const hash = text.indexOf('#');
  return hash === -1
    ? { source: text, passage: undefined }
    : { source: text.slice(0, hash), passage: text.slice(hash + 1) };
}

/** The ids of the sources that citations name, each once, in their order. */
export function sourcesIn(citations: Iterable<string>): string[] {
  return [...new Set([...citations].map((citation) => parseCitation(citation).source))];
}

/** The numbers that the sources have on one page: the same source always has the same one, whichever passage is cited. */
export class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #passages = new Map<string, Set<string>>();

  /** @param citations in the order in which the page has them; repeats are welcome */
  constructor(citations: Iterable<string> = []) {
    for (const citation of citations) this.numberOf(citation);
  }

  /** The number of a citation's source, from 1; a new source gets the next one. */
  numberOf(citation: string): number {
    const { source, passage } = parseCitation(citation);
    const passages = this.#passages.get(source) ?? new Set();
    if (passage !== undefined) passages.add(passage);
    this.#passages.set(source, passages);
    const known = this.#numbers.get(source);
    if (known !== undefined) return known;
    const next = this.#numbers.size + 1;
    this.#numbers.set(source, next);
    return next;
  }

  /** All sources of the page in the order of their numbers. */
  get ids(): string[] {
    return [...this.#numbers.keys()];
  }

  /** The passages of a source that the page cites, in the order in which they were first cited. */
  passagesOf(source: string): string[] {
    return [...(this.#passages.get(source) ?? [])];
  }

  /**
   * The place of a citation's passage among those of its source on the page, from 1; undefined if it names none. Short,
   * because every marker of the page bears it.
   */
  placeOf(citation: string): number | undefined {
    const { source, passage } = parseCitation(citation);
    this.numberOf(citation);
    return passage === undefined ? undefined : this.passagesOf(source).indexOf(passage) + 1;
  }
}

/** Citations that an MDX body makes with `<Cite source="…" />`, in order, with repeats. */
export function citedIn(body: string): string[] {
  return [...body.matchAll(/<Cite\s+source="([^"]*)"/g)].map((match) => match[1] ?? '');
}

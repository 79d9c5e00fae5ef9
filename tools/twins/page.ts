/** What every Markdown twin is made of: facts at the head, text with numbered footnotes, and the sources at the foot. */
import type { Content } from '../../src/content/read.ts';
import { Citations } from '../../src/domain/citations.ts';
import { publishedText } from '../../src/domain/sources.ts';
import { absolute, url, written } from '../../src/domain/urls.ts';
import type { Passage } from '../../src/schemas/source.ts';
import { messages } from '../../src/messages/index.ts';

/** What the twins of one site share. */
export interface Shelf {
  content: Content;
  /** The site's own address. */
  site: string;
}

/** A fact of the head. Lists are written as lists; what is undefined is left out. */
export type Fact = string | number | boolean | readonly string[] | undefined;

const LICENCE = 'CC BY 4.0';

/** Plain text in Markdown: signs that would be markup are escaped. */
export function plain(text: string): string {
  return text.replace(/[\\`*[\]<]|(?<!\w)_|_(?!\w)/g, (sign) => `\\${sign}`);
}

/** A page under way: hands out the numbers of footnotes. */
export class Twin {
  readonly #shelf: Shelf;
  readonly #citations = new Citations();
  readonly #parts: string[] = [];

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Adds a block: a paragraph, a heading, a list. Nothing is added for undefined or an empty text. */
  add(...blocks: (string | undefined)[]): this {
    for (const block of blocks) if (block !== undefined && block !== '') this.#parts.push(block);
    return this;
  }

  /** Plain text with its citations, and what could not be confirmed of it. */
  say(text: string, sources: readonly string[] = [], unconfirmed?: string): string {
    return `${plain(text)}${this.cite(sources)}${unconfirmed === undefined ? '' : ` (Unconfirmed: ${plain(unconfirmed)})`}`;
  }

  /** Footnote marks of citations, each source once. */
  cite(sources: readonly string[]): string {
    return [...new Set(sources.map((source) => `[^${String(this.#citations.numberOf(source))}]`))].join('');
  }

  /** The absolute address of a page of the site. */
  at(address: string): string {
    return absolute(address, this.#shelf.site);
  }

  /** A link to a page of the site. */
  link(words: string, address: string): string {
    return `[${plain(words)}](${this.at(address)})`;
  }

  /** Links to guides by id, as a list. */
  guides(ids: readonly string[]): string {
    return ids
      .flatMap((id) => {
        const guide = this.#shelf.content.guides.get(id);
        return guide ? [`- ${this.link(guide.data.title, url.guide(id))}`] : [];
      })
      .join('\n');
  }

  /** An MDX body: citations become footnotes, terms and inner links become absolute links. */
  prose(body: string): string {
    return body
      .replace(/[ \t]*<Cite\s+source="([^"\n]+)"\s*\/?>(?:<\/Cite>)?/g, (_, source: string) => this.cite([source]))
      .replace(
        /<Term\s+id="([^"\n]+)"\s*>([^<]*)<\/Term>/g,
        (_, id: string, word: string) => `[${word}](${this.at(url.term(id))})`,
      )
      .replace(/\]\((\/[^)\s]*)\)/g, (_, address: string) => `](${this.at(written(address))})`)
      .trim();
  }

  /** The finished text. @param address the page that it is the twin of */
  finish(title: string, address: string, facts: Readonly<Record<string, Fact>>): string {
    const head = Object.entries<Fact>({ title, url: this.at(address), ...facts, licence: LICENCE }).flatMap(
      ([name, value]) =>
        // JSON is YAML: every value is quoted, whatever stands in it.
        value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
    );
    const blocks = [`---\n${head.join('\n')}\n---`, `# ${plain(title)}`, ...this.#parts, ...this.#sources()];
    return `${blocks.join('\n\n')}\n`;
  }

  #sources(): string[] {
    if (this.#citations.ids.length === 0) return [];
    return ['## Sources', ...this.#citations.ids.map((id, index) => this.#source(id, index + 1))];
  }

  #source(id: string, number: number): string {
    const source = this.#shelf.content.sources.get(id)?.data;
    if (!source) throw new Error(`A twin cites “${id}”, which is no source.`);
    const words = this.#citations.passagesOf(id).flatMap((passage) => quoted(source.passages?.[passage]));
    const grade = source.tier === 3 ? ', weak source' : '';
    const lines = [
      `${plain(source.publisher)}: [${plain(source.title)}](${source.url}). ${publishedText(source)}. ${messages.sources.kinds[source.kind]}, ${messages.sources.read[source.read]}${grade}.`,
      ...(source.archived ? [`Archived copy: <${source.archived.url}>.`] : []),
      ...words,
      `About this source: <${this.at(url.source(id))}>.`,
    ];
    return `[^${String(number)}]: ${lines.join(' ')}`;
  }
}

/** The words that carry a sentence, or why there are none. */
function quoted(passage: Passage | undefined): string[] {
  if (!passage) return [];
  const place = passage.at === undefined ? '' : ` (${plain(passage.at)})`;
  if (passage.text !== undefined) return [`Its words: “${plain(passage.text)}”${place}.`];
  if (passage.absent) return [`Not found in it: ${passage.absent.map((word) => `“${plain(word)}”`).join(', ')}.`];
  return [`No words to quote: ${plain(passage.none ?? '')}`];
}

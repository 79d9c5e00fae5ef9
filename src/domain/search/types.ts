/** The form of the search index on the wire. It is loaded by phones in parts, so keys are short and rows are lists. */

/** The kinds of page, in the order in which the results show their groups. */
export const KINDS = ['situation', 'guide', 'topic', 'hub', 'claim', 'change', 'right', 'page', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** What a list and the filters need of a page. Numbers point into KINDS and into the lists of `Core`. */
export type PageRow = [
  kind: number,
  title: string,
  address: string,
  /** Its own platform first. */
  platforms: number[],
  /** 0 where no limit is known. */
  regions: number[] | 0,
  /** Positions of its devices, a digit each; empty if it is for none in particular. */
  devices: string,
  /** Effect, verdict or action; -1 for none. */
  mark: number,
  /** Newest evidence, or the event; empty for none. */
  date: string,
  /** Order in a plan, 1 first; 0 for none. */
  priority: number,
];

/** What only the best results show: a summary, and the steps with their anchors. */
export type Detail = [summary: string, steps: [anchor: string, action: string][]];

/** What every search needs. Everything else is loaded when a query asks for it. */
export interface Core {
  v: 2;
  /** Folder of the parts; changes with their content. */
  folder: string;
  platforms: [id: string, name: string][];
  regions: [id: string, name: string][];
  devices: [id: string, name: string][];
  /** Platforms that are also a thing inside the others: their words stay among the words that are looked for. */
  things: string[];
  marks: [id: string, words: string][];
  /** Words and phrases, folded, that name a platform, a region or a device, with its id. */
  names: { platform: Record<string, string>; region: Record<string, string>; device: Record<string, string> };
  pages: PageRow[];
  /** Stems of a name by which alone a page is meant, with the page. */
  exact: Record<string, number>;
  /** Stems that, all in one query, bring a page first, with the page; as a run where the phrase needs its small words. */
  crisis: [stems: string, page: number, asRun: boolean][];
  /** The first term of each part of the index, and the first word of each part of the near words. */
  terms: string[];
  near: string[];
  /** Number of pages in a part of the details. */
  perDetail: number;
}

/** A part of the index: terms in order, and for each of them the pages that have it with how much it counts there (pack.ts). */
export interface TermPart {
  terms: string;
  pages: string;
}

/** A part of the near words: words of general English that no page has, each with terms that pages have. */
export type NearPart = Record<string, string[]>;

/** The words of the pages with their number, for correcting slips. */
export type SpellingPart = Record<string, number>;

/** Filters; an empty string means any. */
export interface Filters {
  platform: string;
  region: string;
  device: string;
  kind: string;
}

export const NO_FILTERS: Filters = { platform: '', region: '', device: '', kind: '' };

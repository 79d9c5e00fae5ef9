/** What the search speaks about. `Row` is the form in the file, the rest is what the code works with. */

/** The kinds of page, in the order in which the results show their groups. */
export const KINDS = ['guide', 'claim', 'change', 'right', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** A step of a guide: its anchor and its action. */
export type StepRow = [anchor: string, action: string];

/** One page in the index file. Short keys: the file is loaded by phones. Positions point into the lists of `SearchFile`. */
export interface Row {
  /** Position in KINDS. */
  k: number;
  /** Id as in the relevance set, without the kind: `facebook/review-tags`, `2024-01-facebook-link-history`. */
  i: string;
  /** Title. */
  t: string;
  /** A sentence of the page that the reader sees there. */
  s: string;
  /** Platforms, its own first. */
  p: number[];
  /** Regions; left out where no limit is known. */
  r?: number[];
  /** Devices as letters: i, a, w. */
  d?: string;
  /** Effect of a guide, verdict of a claim, action of a change: its name in `SearchFile.marks`. */
  m?: number;
  /** Date of the newest evidence, or of the event. */
  n?: string;
  /** Readers’ words and former names. */
  a?: string[];
  /** Labels on its screens. */
  l?: string[];
  /** Steps. */
  st?: StepRow[];
  /** Order in a plan, 1 first. */
  o?: number;
  /** Pagefind’s name of the page. */
  f?: string;
}

/** The index file that stands beside Pagefind’s. */
export interface SearchFile {
  v: 1;
  platforms: [id: string, name: string][];
  regions: [id: string, name: string][];
  /** Effects, verdicts and actions: id and words. */
  marks: [id: string, words: string][];
  rows: Row[];
  /** Stems that occur in a text and not in the fields above, in order, front-coded: see code.ts. */
  words: string;
  /** For each of those stems the pages that have it; nothing for those that too many have. */
  pages: string;
}

/** Filters; an empty string means any. */
export interface Filters {
  platform: string;
  region: string;
  device: string;
  kind: string;
}

export const NO_FILTERS: Filters = { platform: '', region: '', device: '', kind: '' };

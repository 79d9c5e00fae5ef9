/** Makes the search index: a pure function of the content. What is written where: write-index.ts. */
import { createHash } from 'node:crypto';
import { packPostings, packTerms, type Posting } from '../../src/domain/search/pack.ts';
import { KINDS, type Core, type Detail, type PageRow, type TermPart } from '../../src/domain/search/types.ts';
import { spokenNames, type Named } from '../../src/domain/spoken-names.ts';
import { NAME_COUNT } from '../../src/domain/search/spelling.ts';
import { isGeneral, isStop, stem, words } from '../../src/domain/search/words.ts';
import type { Content } from '../../src/content/read.ts';
import { searchDocuments, type SearchDocument } from './documents.ts';
import { nearWords, type NearEnglish } from './near-words.ts';
import { postingsOf } from './postings.ts';

/** The index as files: the core, and the parts by their names without ending. */
export interface BuiltIndex {
  core: Core;
  parts: Map<string, unknown>;
}

/** About so many letters a part of the index has, and so many words a part of the near words. */
const PART_LETTERS = 9000;
const NEAR_WORDS = 400;
const PER_DETAIL = 8;

/**
 * Builds the whole index.
 * @param english words of plain English with those near to them
 */
export function buildIndex(content: Content, english: NearEnglish): BuiltIndex {
  const documents = searchDocuments(content);
  const postings = postingsOf(documents);
  const parts = new Map<string, unknown>();
  const terms = termParts(postings, parts);
  const spelling = spellings(documents, namesOf(content));
  parts.set('spelling', spelling);
  const near = nearParts(nearWords(english, postings, documents.length), parts);
  for (let at = 0; at < documents.length; at += PER_DETAIL)
    parts.set(`d${String(at / PER_DETAIL)}`, documents.slice(at, at + PER_DETAIL).map(detailOf));
  const folder = createHash('sha256')
    .update(JSON.stringify([...parts]))
    .digest('hex')
    .slice(0, 12);
  return { core: coreOf(content, documents, { folder, terms, near }), parts };
}

/** Cuts the terms into parts. @returns the first term of each */
function termParts(postings: ReadonlyMap<string, readonly Posting[]>, parts: Map<string, unknown>): string[] {
  const firsts: string[] = [];
  let group: [term: string, packed: string][] = [];
  let letters = 0;
  const close = (): void => {
    if (group.length === 0) return;
    parts.set(`t${String(firsts.length)}`, {
      terms: packTerms(group.map(([term]) => term)),
      pages: group.map(([, packed]) => packed).join('\n'),
    } satisfies TermPart);
    firsts.push(group[0]?.[0] ?? '');
    group = [];
    letters = 0;
  };
  for (const [term, list] of postings) {
    // A word and its pairs stay together: they are looked for together.
    if (letters > PART_LETTERS && !term.includes(' ')) close();
    const packed = packPostings(list);
    group.push([term, packed]);
    letters += packed.length + 4;
  }
  close();
  return firsts;
}

function nearParts(near: readonly (readonly [word: string, terms: string[]])[], parts: Map<string, unknown>): string[] {
  const firsts: string[] = [];
  for (let at = 0; at < near.length; at += NEAR_WORDS) {
    parts.set(`n${String(firsts.length)}`, Object.fromEntries(near.slice(at, at + NEAR_WORDS)));
    firsts.push(near[at]?.[0] ?? '');
  }
  return firsts;
}

/** Words of two letters that are so common are told apart where a blank was left out: “aichats”. */
const COMMON_SHORT = 100;

/** The words of names, labels and questions, with their number: what slips are corrected to. */
function spellings(documents: readonly SearchDocument[], names: Core['names']): Record<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, by = 1): void => {
    for (const word of words(text)) if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  for (const { fields } of documents)
    for (const field of ['title', 'alias', 'label', 'step', 'ask', 'summary'] as const)
      (fields[field] ?? []).forEach((text) => {
        count(text);
      });
  for (const known of Object.values(names)) for (const name of Object.keys(known)) count(name, NAME_COUNT);
  const kept = [...counts].filter(([word, number]) => word.length > 2 || number >= COMMON_SHORT);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const detailOf = ({ summary, steps = [] }: SearchDocument): Detail => [
  summary,
  steps.map(([anchor, action]) => [anchor, action]),
];

function namesOf(content: Content): Core['names'] {
  const collect = (entries: ReadonlyMap<string, { data: Named }>): Record<string, string> =>
    Object.fromEntries(spokenNames([...entries].map(([id, { data }]) => [id, data])));
  return {
    platform: collect(content.platforms),
    region: collect(content.regions),
    device: collect(content.devices),
  };
}

const namedOf = (entries: ReadonlyMap<string, { id: string; data: { name: string } }>): [id: string, name: string][] =>
  [...entries.values()].map(({ id, data }) => [id, data.name]);

function coreOf(
  content: Content,
  documents: readonly SearchDocument[],
  { folder, terms, near }: Pick<Core, 'folder' | 'terms' | 'near'>,
): Core {
  const platforms = namedOf(content.platforms);
  const regions = namedOf(content.regions);
  const devices = namedOf(content.devices);
  const marks = new Map<string, string>();
  for (const { mark } of documents) if (mark) marks.set(...mark);
  const at = (list: readonly (readonly [string, string])[], id: string): number => {
    const index = list.findIndex(([known]) => known === id);
    if (index < 0) throw new Error(`“${id}” is in no list of platforms, regions, devices or marks.`);
    return index;
  };
  const pages = documents.map((page): PageRow => [
    KINDS.indexOf(page.kind),
    page.title,
    page.address,
    page.platforms.map((id) => at(platforms, id)),
    page.regions?.map((id) => at(regions, id)) ?? 0,
    (page.devices ?? []).map((id) => at(devices, id)).join(''),
    page.mark ? at([...marks], page.mark[0]) : -1,
    page.date ?? '',
    page.priority ?? 0,
  ]);
  const names = namesOf(content);
  return {
    v: 2,
    folder,
    platforms,
    regions,
    devices,
    things: [...content.platforms].filter(([, { data }]) => data.kind !== 'app').map(([id]) => id),
    marks: [...marks],
    names,
    pages,
    exact: exactNames(documents, names),
    crisis: documents.flatMap(({ crisis }, page) =>
      crisis.map((text): [string, number, boolean] => {
        // “Someone posts as me” is not about posts: without its small words a phrase would mean too much.
        const asRun = words(text).some(isStop);
        return [(asRun ? words(text).map(stem) : stemsOf(text)).join(' '), page, asRun];
      }),
    ),
    terms,
    near,
    perDetail: PER_DETAIL,
  };
}

const stemsOf = (text: string): string[] =>
  words(text)
    .filter((word) => !isStop(word))
    .map(stem);

/** The page that a name alone means. Where two pages have a name, the first in the order of the documents has it. */
function exactNames(documents: readonly SearchDocument[], names: Core['names']): Record<string, number> {
  const exact: Record<string, number> = {};
  const keyOf = (text: string): string =>
    words(text)
      .filter((word) => !isStop(word) && !isGeneral(word))
      .map(stem)
      .join(' ');
  documents.forEach((page, number) => {
    const own = page.kind === 'hub' ? names.platform : page.kind === 'right' ? names.region : {};
    const id = page.kind === 'hub' ? page.platforms[0] : page.regions?.[0];
    const words = Object.entries(own).flatMap(([name, of]) => (of === id ? [name] : []));
    for (const name of [...(page.names ?? []), ...words]) {
      const key = keyOf(name);
      if (key !== '') exact[key] ??= number;
    }
  });
  return exact;
}

/** The options by which commands name a source: one that is there, or a new one. */
import { formatYaml } from '../../src/content/yaml.ts';
import { parseCitation } from '../../src/domain/citations.ts';
import type { Source } from '../../src/schemas/source.ts';
import { READ, SOURCE_KINDS } from '../../src/schemas/source.ts';
import { buildDay } from '../../src/settings/clock.ts';
import { all, known, needed, one, UsageError, type Option, type Typed } from './command.ts';
import type { Edits } from './edits.ts';

/** What describes a new source. */
export const SOURCE_OPTIONS = {
  'source-title': { about: 'of a new source: its title, as published' },
  'source-publisher': { about: 'of a new source: who published it' },
  'source-published': { about: 'of a new source: its date (2026, 2026-05, 2026-05-27), or unknown' },
  'source-kind': { about: 'of a new source: what it is', values: SOURCE_KINDS },
  'source-tier': {
    about: 'of a new source: 1 Meta, regulators, courts, laws; 2 newsrooms, rights groups, research; 3 the rest',
    values: ['1', '2', '3'],
  },
  'source-read': { about: 'of a new source: how much of it you read', values: READ },
  'source-language': { about: 'of a new source: its language (en, if left out)' },
  'source-id': { about: 'of a new source: its id, if not made of publisher and title' },
} as const satisfies Record<string, Option>;

/** A source or several, by id, `id#passage` or, if it is new, by its https address. */
export const SOURCES_OPTION: Option = {
  about: 'what it stands on: the id of a source, id#passage, or the https address of a new one',
  needed: true,
  many: true,
  commas: true,
};

const DESCRIBED: readonly (keyof typeof SOURCE_OPTIONS)[] = [
  'source-title',
  'source-publisher',
  'source-published',
  'source-kind',
  'source-tier',
  'source-read',
];

/** Takes the sources that were named, a new one written into the edits. Out: their citations, and the newest date. */
export function takeSources(edits: Edits, typed: Typed): { citations: string[]; published: string | undefined } {
  const { sources } = edits.read.content;
  let fresh: { id: string; data: NewSource } | undefined;
  const citations = all(typed, 'source').map((named) => {
    if (named.startsWith('https://')) {
      const there = [...sources.values()].find(({ data }) => data.url === named);
      if (there) return there.id;
      if (fresh)
        throw new UsageError('Only one new source can be named at a time; add the other with npm run new -- source.');
      fresh = addSource(edits, typed, named);
      return fresh.id;
    }
    known('--source', parseCitation(named).source, [...sources.keys()]);
    return named;
  });
  const dates = citations.flatMap((citation) => {
    const { source } = parseCitation(citation);
    const date = source === fresh?.id ? fresh.data.published : sources.get(source)?.data.published;
    return date === undefined || date === 'unknown' ? [] : [date];
  });
  return { citations, published: dates.sort().at(-1) };
}

type NewSource = Pick<Source, 'published'>;

/** Writes a new source beside those of its publisher. */
export function addSource(edits: Edits, typed: Typed, url: string): { id: string; data: NewSource } {
  const lacking = DESCRIBED.filter((name) => one(typed, name) === undefined);
  if (lacking.length > 0)
    throw new UsageError(`${url} is a new source. Describe it: ${lacking.map((name) => `--${name} …`).join(' ')}`);
  const publisher = needed(typed, 'source-publisher');
  const title = needed(typed, 'source-title');
  const id = one(typed, 'source-id') ?? idOf(`${publisher} ${title}`);
  const { sources } = edits.read.content;
  if (sources.has(id)) throw new UsageError(`There is a source “${id}”. Give the new one another name: --source-id …`);
  const data = {
    url,
    title,
    publisher,
    published: needed(typed, 'source-published'),
    kind: needed(typed, 'source-kind'),
    tier: Number(needed(typed, 'source-tier')),
    read: needed(typed, 'source-read'),
    language: one(typed, 'source-language') ?? 'en',
    checked: buildDay(),
  };
  const beside = [...sources.values()].find((entry) => entry.data.publisher === publisher)?.file;
  const file = beside ?? edits.file(`sources/${idOf(publisher)}.yaml`);
  const before = edits.text(file)?.replace(/\n*$/, '\n') ?? '';
  edits.set(file, before + formatYaml({ [id]: data }));
  return { id, data };
}

/** Lower-case words joined by hyphens, at most six of them. */
export function idOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  return words.slice(0, 6).join('-');
}

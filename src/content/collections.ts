/**
 * The one table of what content there is: what the reader, the check, Astro, search and the tools know of collections
 * and settings, they know from here. A new collection is a line here and a schema.
 */
import type { ZodType } from 'zod';
import { auditSettings } from '../schemas/audit.ts';
import { change } from '../schemas/change.ts';
import { claim } from '../schemas/claim.ts';
import { guideId, id } from '../schemas/common.ts';
import { guide } from '../schemas/guide.ts';
import { helpIn } from '../schemas/help-in.ts';
import { label } from '../schemas/label.ts';
import { letter } from '../schemas/letter.ts';
import { localLabel } from '../schemas/local-label.ts';
import { passageState } from '../schemas/passage-state.ts';
import { recipient } from '../schemas/recipient.ts';
import { right } from '../schemas/right.ts';
import { sighting } from '../schemas/sighting.ts';
import { situation } from '../schemas/situation.ts';
import { source } from '../schemas/source.ts';
import { deviceKind, platform, region, term, topic, use } from '../schemas/vocabulary.ts';
import { watchState } from '../schemas/watch-state.ts';
import { watchConfig } from '../schemas/watch.ts';

/**
 * How a collection lies on the disk. `prose`: an MDX file an entry, its path below the folder is its id. `maps`: a folder
 * of YAML files, each a map from id to entry. `map`: one such file.
 */
type Kind = 'prose' | 'maps' | 'map';

/** A collection: its kind, the folder or file below the content folder, and what its ids and entries must be. */
export interface Collection {
  kind: Kind;
  place: string;
  id: ZodType<string>;
  schema: ZodType;
}

const prose = <S extends ZodType>(place: string, schema: S, ids: ZodType<string> = id) =>
  ({ kind: 'prose', place, id: ids, schema }) as const;
const maps = <S extends ZodType>(place: string, schema: S) => ({ kind: 'maps', place, id, schema }) as const;
const map = <S extends ZodType>(place: string, schema: S) => ({ kind: 'map', place, id, schema }) as const;

/** All collections, in the order in which they are read and their faults told. */
export const COLLECTIONS = {
  guides: prose('guides', guide, guideId),
  changes: prose('changes', change),
  claims: prose('claims', claim),
  rights: prose('rights', right),
  letters: prose('letters', letter),
  situations: prose('situations', situation),
  sources: maps('sources', source),
  labels: maps('labels', label),
  localLabels: maps('labels-in', localLabel),
  sightings: maps('sightings', sighting),
  helpIn: maps('help-in', helpIn),
  recipients: map('recipients.yaml', recipient),
  platforms: map('platforms.yaml', platform),
  regions: map('regions.yaml', region),
  devices: map('devices.yaml', deviceKind),
  topics: map('topics.yaml', topic),
  uses: map('uses.yaml', use),
  glossary: map('glossary.yaml', term),
} as const satisfies Record<string, Collection>;

/** Files of settings: one object each. A project without one has none of what it sets. */
export const SETTINGS = {
  audit: { file: 'audit.yaml', schema: auditSettings },
  watch: { file: 'watch.yaml', schema: watchConfig },
  watchState: { file: 'watch-state.yaml', schema: watchState },
  passageState: { file: 'passage-state.yaml', schema: passageState },
} as const;

/** Files that lie beside the content and are no content. */
export const BESIDE: ReadonlySet<string> = new Set(['LICENSE.md']);

export type CollectionName = keyof typeof COLLECTIONS;
export type SettingsName = keyof typeof SETTINGS;

type Output<S> = S extends ZodType<infer T> ? T : never;

/** What an entry of a collection holds. */
export type DataOf<K extends CollectionName> = Output<(typeof COLLECTIONS)[K]['schema']>;

/** What the files of settings hold, each if the project has it. */
export type Settings = { [K in SettingsName]?: Output<(typeof SETTINGS)[K]['schema']> };

/** Names of all collections. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Names of the collections whose bodies readers see: of letters all stands in the front matter. */
export const PROSE_NAMES = ['guides', 'changes', 'claims', 'rights', 'situations'] as const satisfies CollectionName[];

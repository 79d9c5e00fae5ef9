/** The words that the data of the API use, with what each means. Pure. */
import type { DeviceKind, Platform, Region, Term, Topic, Use } from '../schemas/vocabulary.ts';
import { ACTION_NAMES, KIND_NAMES as CHANGE_KINDS } from './changes.ts';
import { VERDICT_MEANINGS, VERDICT_NAMES } from './claims.ts';
import { messages } from '../messages/index.ts';

/** One word of a vocabulary. */
interface VocabularyTerm {
  id: string;
  name: string;
  about?: string;
}

/** A vocabulary: the field of the data that uses it names it. */
export interface Vocabulary {
  id: string;
  terms: VocabularyTerm[];
}

/** What content decides of the vocabularies. */
interface Known {
  platforms: ReadonlyMap<string, Platform>;
  regions: ReadonlyMap<string, Region>;
  devices: ReadonlyMap<string, DeviceKind>;
  topics: ReadonlyMap<string, Topic>;
  uses: ReadonlyMap<string, Use>;
  glossary: ReadonlyMap<string, Term>;
}

/** All vocabularies, those of the content in its order, then those that the schemas fix. */
export function vocabularies({ platforms, regions, devices, topics, uses, glossary }: Known): Vocabulary[] {
  return [
    described('platforms', platforms),
    described('regions', regions),
    described('devices', devices),
    described('topics', topics),
    described('uses', uses),
    {
      id: 'glossary',
      terms: [...glossary].map(([id, { term, definition }]) => ({ id, name: term, about: definition })),
    },
    named('effect', messages.effects.names),
    {
      id: 'verdict',
      terms: named('verdict', VERDICT_NAMES).terms.map((term) => ({
        ...term,
        about: VERDICT_MEANINGS[term.id as keyof typeof VERDICT_MEANINGS],
      })),
    },
    named('action', ACTION_NAMES),
    named('kind of change', CHANGE_KINDS),
    named('kind of source', messages.sources.kinds),
    named('read', messages.sources.read),
    named('tier', messages.sources.tiers),
  ];
}

function described(id: string, entries: ReadonlyMap<string, { name: string; about?: string }>): Vocabulary {
  return {
    id,
    terms: [...entries].map(([key, { name, about }]) => ({ id: key, name, ...(about !== undefined && { about }) })),
  };
}

function named(id: string, names: Readonly<Record<string, string>>): Vocabulary {
  return { id, terms: Object.entries(names).map(([key, name]) => ({ id: key, name })) };
}

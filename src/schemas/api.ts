import { z } from 'zod';
import { CITATION } from '../domain/citations.ts';
import { REQUEST_IDS } from '../domain/letters/requests.ts';
import { change } from './change.ts';
import { claim } from './claim.ts';
import { guide, step } from './guide.ts';
import { id, sourceIds, unconfirmed } from './common.ts';
import { letter } from './letter.ts';
import { right } from './right.ts';
import { sighting } from './sighting.ts';
import { situation } from './situation.ts';
import { source } from './source.ts';

const identity = {
  /** Stable id: never changes, never used again. */
  id: z.string(),
  /** Absolute address of the page. */
  url: z.url(),
};

/** What /api/v1/<name>.json holds. Fields may be added within v1; none is removed or given another meaning. */
const envelope = <T extends z.ZodType>(item: T) =>
  z.object({
    version: z.literal(1),
    /** State of v1: grows when fields or files are added. Absent from files before 1.1. */
    revision: z
      .string()
      .regex(/^1\.\d+$/)
      .optional(),
    licence: z.literal('CC BY 4.0'),
    /** Absolute address of the JSON Schema of this file. */
    schema: z.url(),
    items: z.array(item),
  });

/** Sentences of a change as the API gives them: see partsOf in src/domain/changes.ts. */
const parts = z.array(
  z.object({
    text: z.string(),
    /** Empty if it is our advice. */
    sources: z.array(sourceIds.element),
    unconfirmed: unconfirmed.optional(),
    /** It is our advice. */
    advice: z.boolean(),
  }),
);
const dated = z.object({ sources: sourceIds }).optional();

export const API = {
  guides: envelope(
    z.object({
      ...guide.shape,
      ...identity,
      platform: z.string(),
      steps: z.array(z.object({ ...step.shape, url: z.url(), direct_address: z.url().optional() })),
    }),
  ),
  changes: envelope(
    z.object({
      ...z.object(change.shape).omit({ dateSources: true }).shape,
      ...identity,
      /** Which sources give which date. */
      date_sources: z.object({ effective: dated, announced: dated, recorded: dated, reported: dated }).optional(),
      summary: z.string(),
      meaning: z.string(),
      sources: sourceIds,
      /** The same sentence by sentence, where each has its own sources. */
      statements: z.object({ summary: parts, meaning: parts }).optional(),
    }),
  ),
  claims: envelope(z.object({ ...claim.shape, ...identity })),
  rights: envelope(z.object({ ...right.shape, ...identity })),
  /** A letter as one region has it. Blanks stand in brackets; time limits and articles only where the law gives them. */
  letters: envelope(
    z.object({
      ...identity,
      region: z.string(),
      request: z.enum(REQUEST_IDS),
      title: z.string(),
      to: letter.shape.to,
      about: letter.shape.about,
      law: letter.shape.laws
        .unwrap()
        .valueType.omit({ names: true })
        .extend({ article: z.string().optional() })
        .optional(),
      recipients: z.array(
        z.object({
          name: z.string(),
          address: z.array(z.string()).optional(),
          email: z.string().optional(),
          url: z.url().optional(),
          sources: sourceIds,
        }),
      ),
      texts: z.record(
        z.string(),
        z.object({
          subject: z.string(),
          greeting: z.string(),
          paragraphs: z.array(z.string()),
          closing: z.string(),
        }),
      ),
      checked: letter.shape.checked,
    }),
  ),
  /** The words that fields of the other files use. */
  vocabularies: envelope(
    z.object({
      id: z.string(),
      terms: z.array(z.object({ id: z.string(), name: z.string(), about: z.string().optional() })),
    }),
  ),
  /** What people saw on their screens at a step or of a label. One reader alone is a lead, not checked. */
  sightings: envelope(z.object({ ...sighting.shape, ...identity })),
  situations: envelope(z.object({ ...situation.shape, ...identity })),
  sources: envelope(z.object({ ...source.shape, id: z.string(), page: z.url(), cited_by: z.array(z.url()) })),
} as const;

export type ApiName = keyof typeof API;

/** One item of a file of the API. */
export type ApiItem<N extends ApiName> = z.output<(typeof API)[N]>['items'][number];

/** The JSON Schema (draft 2020-12) of one file. */
export function jsonSchema(name: ApiName): Record<string, unknown> {
  return openEnded(citedApart(z.toJSONSchema(API[name], { io: 'output', unrepresentable: 'any' }))) as Record<
    string,
    unknown
  >;
}

/** Lets every object have more fields: within v1 some may be added at any depth, and a file with one still is valid. */
function openEnded(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(openEnded);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== 'additionalProperties' || value !== false)
      .map(([key, value]) => [key, openEnded(value)]),
  );
}

/** JSON Schemas of an id and of a citation that names a passage. */
const PLAIN = { type: 'string', pattern: id.toJSONSchema().pattern };
const PASSAGES = {
  type: 'array',
  description: 'The passages that carry it, each as source#passage.',
  items: { type: 'string', pattern: PLAIN.pattern?.replace(/\$$/, '#').concat(PLAIN.pattern.replace(/^\^/, '')) },
};

/** Does to a schema what citedApart of src/domain/api.ts does to the data: sources are plain ids, passages stand beside them. */
function citedApart(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(citedApart);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, citedApart(inner)]));
  const properties = copy.properties as Record<string, Record<string, unknown>> | undefined;
  if (!properties || !(isCitation(properties.source) || isCitation(properties.sources?.items))) return copy;
  return {
    ...copy,
    properties: {
      ...properties,
      ...(properties.sources ? { sources: { ...properties.sources, items: PLAIN } } : { source: PLAIN }),
      passages: PASSAGES,
    },
  };
}

function isCitation(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'pattern' in schema && schema.pattern === CITATION.source;
}

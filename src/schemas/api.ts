import { z } from 'zod';
import { change } from './change.ts';
import { claim } from './claim.ts';
import { guide, step } from './guide.ts';
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
    licence: z.literal('CC BY 4.0'),
    /** Absolute address of the JSON Schema of this file. */
    schema: z.url(),
    items: z.array(item),
  });

export const API = {
  guides: envelope(
    z.object({
      ...guide.shape,
      ...identity,
      platform: z.string(),
      steps: z.array(z.object({ ...step.shape, url: z.url(), direct_address: z.url().optional() })),
    }),
  ),
  changes: envelope(z.object({ ...change.shape, ...identity })),
  claims: envelope(z.object({ ...claim.shape, ...identity })),
  sources: envelope(z.object({ ...source.shape, id: z.string(), page: z.url(), cited_by: z.array(z.url()) })),
} as const;

export type ApiName = keyof typeof API;

/** The JSON Schema (draft 2020-12) of one file. */
export function jsonSchema(name: ApiName): Record<string, unknown> {
  return z.toJSONSchema(API[name], { io: 'output', unrepresentable: 'any' });
}

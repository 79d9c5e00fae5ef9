import { z } from 'zod';
import { asks, crisis, guideId, id, sourceIds } from './common.ts';

/** One entry of content/platforms.yaml, in the order in which they are shown. */
export const platform = z.strictObject({
  name: z.string().min(2),
  /** What it covers, in one sentence. */
  about: z.string().min(10),
  /** A first sentence for its page: the most important thing to know. */
  lead: z.string().min(10),
  /** The guides that come first, most important first. */
  first: z.array(guideId).default([]),
  asks,
});

/** One entry of content/regions.yaml. */
export const region = z.strictObject({
  name: z.string().min(2),
  /** A short name for rows and columns, where the name is long: “UK”. */
  short: z.string().min(2).max(12).optional(),
  /** The name inside a sentence: "the United Kingdom". */
  inSentence: z.string().min(2),
  /** ISO 3166-1 alpha-2 codes. Empty for `other`. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
});

/** One entry of content/topics.yaml: a worry. */
export const topic = z.strictObject({
  name: z.string().min(2),
  /** As the reader would say it: "I don't want AI trained on my posts". */
  worry: z.string().min(5),
  about: z.string().min(10),
  asks,
  crisis,
});

/** One entry of content/uses.yaml: a use of data, a row of the matrix. */
export const use = z.strictObject({
  name: z.string().min(2),
  about: z.string().min(10),
});

/** One entry of content/glossary.yaml. */
export const term = z.strictObject({
  term: z.string().min(2),
  /** One to three plain sentences. */
  definition: z.string().min(20),
  aliases: z.array(z.string().min(2)).default([]),
  sources: sourceIds.optional(),
});

export const platformFile = z.record(id, platform);
export const regionFile = z.record(id, region);
export const topicFile = z.record(id, topic);
export const useFile = z.record(id, use);
export const termFile = z.record(id, term);

export type Platform = z.infer<typeof platform>;
export type Region = z.infer<typeof region>;
export type Topic = z.infer<typeof topic>;
export type Use = z.infer<typeof use>;
export type Term = z.infer<typeof term>;

import { z } from 'zod';
import { asks, crisis, guideId, id, sourceIds } from './common.ts';

/**
 * What a platform is to a reader. `app`: one that people use or do not. `assistant`: one that is also a part of the apps.
 * `place`: no app, but where things are set that count for the apps (a shared menu, the phone itself).
 */
export const PLATFORM_KINDS = ['app', 'assistant', 'place'] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

/** Other words by which readers call it when they search, in small letters. Its name counts by itself. */
const words = z
  .array(
    z
      .string()
      .min(2)
      .regex(/^[^A-Z]+$/, 'must be in small letters'),
  )
  .default([]);

/** One entry of content/platforms.yaml, in the order in which they are shown. */
export const platform = z.strictObject({
  name: z.string().min(2),
  kind: z.enum(PLATFORM_KINDS).default('app'),
  /** Of a place: the platforms whose settings it holds, so that a change of their documents may touch its guides. */
  settingsOf: z.array(id).default([]),
  words,
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
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1); write NO in quotes')),
  /**
   * Time zones (IANA) that lie in this region alone, for a guess of the reader's region. One that ends with a slash
   * stands for all below it: `America/Indiana/`.
   */
  zones: z
    .array(z.string().regex(/^[A-Z][A-Za-z_]+(?:\/[A-Za-z_-]+)*\/?$/, 'must be a time zone such as Europe/Paris'))
    .default([]),
  /** Words for it besides its name and the names of its countries, which search knows by their codes. */
  words,
});

/**
 * One entry of content/devices.yaml: a kind of device, in the order in which they are offered. The browser's guess takes
 * the first whose `agents` fit; if none does, the last one.
 */
export const deviceKind = z.strictObject({
  name: z.string().min(2),
  /** A phone (or tablet) with apps, or a computer with a browser, where an address leads straight to a page. */
  kind: z.enum(['phone', 'computer']),
  /** The name inside a list, if it is no proper name: "iPhone and computer". */
  inList: z.string().min(2).optional(),
  /** The name inside a sentence: "a computer". */
  inSentence: z.string().min(2),
  /** Pieces of the name that a browser on it gives itself (its user agent). */
  agents: z.array(z.string().min(3)).default([]),
  /** The same, if the device has a touch screen besides. */
  touchAgents: z.array(z.string().min(3)).default([]),
  words,
});

/** One entry of content/topics.yaml: a worry. */
export const topic = z.strictObject({
  name: z.string().min(2),
  /** As the reader would say it: "I don't want AI trained on my posts". */
  worry: z.string().min(5),
  about: z.string().min(10),
  /** The uses of data behind the worry (content/uses.yaml): of guides that answer it, those that touch them come first. */
  uses: z.array(id).default([]),
  /** Set on the worry of a reader who wants out: only its plans have guides that end an account. */
  leaves: z.boolean().default(false),
  /** Set on the worry that legal requests answer, which a switch cannot replace. */
  legal: z.boolean().default(false),
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
export const deviceFile = z.record(id, deviceKind);
export const topicFile = z.record(id, topic);
export const useFile = z.record(id, use);
export const termFile = z.record(id, term);

export type Platform = z.infer<typeof platform>;
export type Region = z.infer<typeof region>;
export type DeviceKind = z.infer<typeof deviceKind>;
export type Topic = z.infer<typeof topic>;
export type Use = z.infer<typeof use>;
export type Term = z.infer<typeof term>;

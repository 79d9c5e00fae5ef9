import { z } from 'zod';
import { asks, crisis, guideId, id, sourceIds } from './common.ts';

/**
 * What a platform is to a reader. `app`: one that people use or do not. `assistant`: one that is also a part of the apps.
 * `place`: no app, but where things are set that count for the apps (a shared menu, the phone itself).
 */
const PLATFORM_KINDS = ['app', 'assistant', 'place'] as const;
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
  name: z.string().min(2).meta({ description: 'The name that readers see.' }),
  kind: z.enum(PLATFORM_KINDS).default('app').meta({
    description:
      'What it is to a reader. app: people use it or do not. assistant: it is also a part of the apps. place: where things are set that count for the apps.',
  }),
  settingsOf: z.array(id).default([]).meta({
    description:
      'Of a place: the platforms whose settings it holds, so that a change of their documents may touch its guides.',
  }),
  words: words.meta({
    description: 'Other words by which readers call it when they search, in small letters. Its name counts by itself.',
  }),
  about: z.string().min(10).meta({ description: 'What it covers, in one sentence.' }),
  lead: z.string().min(10).meta({ description: 'A first sentence for its page: the most important thing to know.' }),
  first: z.array(guideId).default([]).meta({ description: 'The guides that come first, most important first.' }),
  asks: asks.meta({ description: 'Questions that this answers, in readers’ own words; only search reads them.' }),
});

/** One entry of content/regions.yaml. */
export const region = z.strictObject({
  name: z.string().min(2).meta({ description: 'The name that readers see.' }),
  short: z
    .string()
    .min(2)
    .max(12)
    .optional()
    .meta({ description: 'A short name for rows and columns, where the name is long: “UK”.' }),
  inSentence: z.string().min(2).meta({ description: 'The name inside a sentence: "the United Kingdom".' }),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1); write NO in quotes'))
    .meta({ description: 'ISO 3166-1 alpha-2 codes. Empty for `other`.' }),
  zones: z
    .array(z.string().regex(/^[A-Z][A-Za-z_]+(?:\/[A-Za-z_-]+)*\/?$/, 'must be a time zone such as Europe/Paris'))
    .default([])
    .meta({
      description: `Time zones (IANA) that lie in this region alone, for a guess of the reader's region. One that ends with a slash stands for all below it: \`America/Indiana/\`.`,
    }),
  words: words.meta({
    description: 'Words for it besides its name and the names of its countries, which search knows by their codes.',
  }),
});

/**
 * One entry of content/devices.yaml: a kind of device, in the order in which they are offered. The browser's guess takes
 * the first whose `agents` fit; if none does, the last one.
 */
export const deviceKind = z.strictObject({
  name: z.string().min(2).meta({ description: 'The name that readers see.' }),
  kind: z.enum(['phone', 'computer']).meta({
    description:
      'A phone (or tablet) with apps, or a computer with a browser, where an address leads straight to a page.',
  }),
  inList: z
    .string()
    .min(2)
    .optional()
    .meta({ description: 'The name inside a list, if it is no proper name: "iPhone and computer".' }),
  inSentence: z.string().min(2).meta({ description: 'The name inside a sentence: "a computer".' }),
  agents: z
    .array(z.string().min(3))
    .default([])
    .meta({ description: 'Pieces of the name that a browser on it gives itself (its user agent).' }),
  touchAgents: z
    .array(z.string().min(3))
    .default([])
    .meta({ description: 'The same, if the device has a touch screen besides.' }),
  words: words.meta({
    description: 'Other words by which readers call it when they search, in small letters. Its name counts by itself.',
  }),
});

/** One entry of content/topics.yaml: a worry. */
export const topic = z.strictObject({
  name: z.string().min(2).meta({ description: 'The name that readers see.' }),
  worry: z.string().min(5).meta({ description: `As the reader would say it: "I don't want AI trained on my posts".` }),
  about: z.string().min(10).meta({ description: 'What it is, in one sentence.' }),
  uses: z.array(id).default([]).meta({
    description:
      'The uses of data behind the worry (content/uses.yaml): of guides that answer it, those that touch them come first.',
  }),
  leaves: z.boolean().default(false).meta({
    description: 'Set on the worry of a reader who wants out: only its plans have guides that end an account.',
  }),
  legal: z
    .boolean()
    .default(false)
    .meta({ description: 'Set on the worry that legal requests answer, which a switch cannot replace.' }),
  asks: asks.meta({ description: 'Questions that this answers, in readers’ own words; only search reads them.' }),
  crisis: crisis.meta({
    description: 'Words of somebody in trouble, for search: whoever uses them is shown this first.',
  }),
});

/** One entry of content/uses.yaml: a use of data, a row of the matrix. */
export const use = z.strictObject({
  name: z.string().min(2).meta({ description: 'The name that readers see.' }),
  about: z.string().min(10).meta({ description: 'What it is, in one sentence.' }),
});

/** One entry of content/glossary.yaml. */
export const term = z.strictObject({
  term: z.string().min(2).meta({ description: 'The word that it explains.' }),
  definition: z.string().min(20).meta({ description: 'One to three plain sentences.' }),
  aliases: z.array(z.string().min(2)).default([]).meta({ description: 'Other words for it, for search.' }),
  sources: sourceIds.optional().meta({
    description: 'What it stands on: ids of sources, each with the passage if one carries it (source-id#passage-id).',
  }),
});

export type Platform = z.infer<typeof platform>;
export type Region = z.infer<typeof region>;
export type DeviceKind = z.infer<typeof deviceKind>;
export type Topic = z.infer<typeof topic>;
export type Use = z.infer<typeof use>;
export type Term = z.infer<typeof term>;

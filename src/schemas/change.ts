import { z } from 'zod';
import { answers } from './answers.ts';
import {
  anyDate,
  asks,
  availability,
  corrections,
  guideId,
  id,
  pastDate,
  pastDay,
  sourceIds,
  statement,
  tip,
  unconfirmed,
} from './common.ts';

/** What kind of event it is. `silent-edit`: the words changed under an unchanged date. */
export const CHANGE_KINDS = ['policy-text', 'silent-edit', 'product', 'regulator', 'court', 'law'] as const;

/** What it asks of the reader. */
export const ACTIONS = ['do-again', 'new-switch', 'switch-gone', 'nothing-to-do'] as const;

/** Single sentences of a change: each a statement with what carries it, or our advice. */
const sentences = z
  .array(
    z.union([
      statement,
      z.strictObject({
        tip: tip.meta({ description: 'Our own advice; no source says it, and it stands under no citation.' }),
      }),
    ]),
  )
  .min(1);

/** Front matter of content/changes/<date>-<slug>.mdx. The file name begins with the entry's leading date. */
export const change = z
  .strictObject({
    title: z
      .string()
      .min(10)
      .max(90)
      .meta({ description: 'What happened, in one line of at most 90 characters, in the past or present tense.' }),
    dates: z
      .strictObject({
        effective: anyDate
          .optional()
          .meta({ description: 'When it took effect, as the text or the authority states.' }),
        announced: pastDate.optional().meta({ description: 'When Meta or the authority announced it.' }),
        recorded: pastDate
          .optional()
          .meta({ description: 'When a public archive first recorded it: not the date of the change.' }),
        reported: pastDate
          .optional()
          .meta({ description: 'When it was first reported, where nothing better is known.' }),
      })
      .refine((dates) => Object.keys(dates).length > 0, 'needs at least one date')
      .meta({
        description: 'The dates that are known, each only if a source gives it. Kept apart: they can lie months apart.',
      }),
    kind: z
      .enum(CHANGE_KINDS)
      .meta({ description: 'What kind of event it is. silent-edit: the words changed under an unchanged date.' }),
    platforms: z.array(id).min(1).meta({ description: 'Platforms that it concerns (content/platforms.yaml).' }),
    regions: availability.meta({ description: 'Where it holds.' }),
    documents: z
      .array(z.string().min(3))
      .default([])
      .meta({ description: 'The documents that changed, by their names.' }),
    records: z
      .array(
        z.strictObject({
          document: z.string().min(3).meta({ description: 'The document, by its name.' }),
          repository: z
            .string()
            .regex(/^[\w-]+\/[\w.-]+$/)
            .meta({ description: 'The recording repository, owner/name.' }),
          commit: z
            .string()
            .regex(/^[0-9a-f]{7,40}$/, 'must be a commit hash in quotes')
            .meta({ description: 'The commit that shows the change.' }),
        }),
      )
      .default([])
      .meta({ description: 'Recorded versions that show it.' }),
    dateSources: z
      .strictObject({
        effective: sourceIds
          .optional()
          .meta({ description: 'When it took effect, as the text or the authority states.' }),
        announced: sourceIds.optional().meta({ description: 'When Meta or the authority announced it.' }),
        recorded: sourceIds
          .optional()
          .meta({ description: 'When a public archive first recorded it: not the date of the change.' }),
        reported: sourceIds
          .optional()
          .meta({ description: 'When it was first reported, where nothing better is known.' }),
      })
      .optional()
      .meta({ description: 'Which sources give which date, as far as it is not plain from the recorded versions.' }),
    summary: z.union([z.string().min(30), sentences]).meta({
      description:
        'What changed: one to four plain sentences; best as a list of single statements, each with its own sources.',
    }),
    meaning: z.union([z.string().min(20), sentences]).meta({
      description: 'What it means for the reader: one to three sentences, addressed as "you"; in the same two forms.',
    }),
    answers: answers.meta({
      description:
        'What readers came to ask, each in one plain line near the top with its sources; only what it raises.',
    }),
    action: z.enum(ACTIONS).meta({ description: 'Does the reader have to act?' }),
    guides: z.array(guideId).default([]).meta({ description: 'Guides that it touches.' }),
    asks: asks.meta({ description: 'Questions that this answers, in readers’ own words; only search reads them.' }),
    sources: sourceIds.optional().meta({
      description: 'What summary and meaning stand on, where they are plain text. Needed then, needless otherwise.',
    }),
    unconfirmed: unconfirmed
      .optional()
      .meta({ description: 'What nobody could confirm of it, in a sentence that the reader sees.' }),
    added: pastDay.optional().meta({
      description:
        'The day on which the entry came to this site, if after its first edition of 23 November 2026. Feeds are in this order.',
    }),
    edited: pastDay.optional().meta({
      description:
        'The day on which the entry was last edited so that readers should look again; a correction says so by itself.',
    }),
    corrections: corrections.meta({
      description:
        'Mistakes that stood here and were put right, newest first; shown at /about/corrections/ and told by the feeds.',
    }),
    draft: z.boolean().default(false).meta({ description: 'A draft is built in `npm run dev` only.' }),
  })
  .refine(
    (value) => value.sources !== undefined || [value.summary, value.meaning].every((text) => Array.isArray(text)),
    {
      path: ['sources'],
      message: 'plain text needs sources; or write summary and meaning as lists of statements, each with its own',
    },
  )
  .refine(
    (value) => value.sources === undefined || [value.summary, value.meaning].some((text) => typeof text === 'string'),
    { path: ['sources'], message: 'is not shown: every sentence of summary and meaning names its own sources' },
  );

export type Change = z.infer<typeof change>;
export type Sentences = z.infer<typeof sentences>;

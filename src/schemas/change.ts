import { z } from 'zod';
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
export const sentences = z.array(z.union([statement, z.strictObject({ tip })])).min(1);

/** Front matter of content/changes/<date>-<slug>.mdx. The file name begins with the entry's leading date. */
export const change = z
  .strictObject({
    /** What happened, in one line of at most 90 characters, in the past or present tense. */
    title: z.string().min(10).max(90),
    /** The dates that are known, each only if a source gives it. Kept apart: they can lie months apart. */
    dates: z
      .strictObject({
        /** When it took effect, as the text or the authority states. */
        effective: anyDate.optional(),
        /** When Meta or the authority announced it. */
        announced: pastDate.optional(),
        /** When a public archive first recorded it: not the date of the change. */
        recorded: pastDate.optional(),
        /** When it was first reported, where nothing better is known. */
        reported: pastDate.optional(),
      })
      .refine((dates) => Object.keys(dates).length > 0, 'needs at least one date'),
    kind: z.enum(CHANGE_KINDS),
    /** Platforms that it concerns (content/platforms.yaml). */
    platforms: z.array(id).min(1),
    regions: availability,
    /** The documents that changed, by their names. */
    documents: z.array(z.string().min(3)).default([]),
    /** Recorded versions that show it. */
    records: z
      .array(
        z.strictObject({
          /** The document, by its name. */
          document: z.string().min(3),
          /** The recording repository, owner/name. */
          repository: z.string().regex(/^[\w-]+\/[\w.-]+$/),
          /** The commit that shows the change. */
          commit: z.string().regex(/^[0-9a-f]{7,40}$/, 'must be a commit hash in quotes'),
        }),
      )
      .default([]),
    /** Which sources give which date, as far as it is not plain from the recorded versions. */
    dateSources: z
      .strictObject({
        effective: sourceIds.optional(),
        announced: sourceIds.optional(),
        recorded: sourceIds.optional(),
        reported: sourceIds.optional(),
      })
      .optional(),
    /** What changed: one to four plain sentences; best as a list of single statements, each with its own sources. */
    summary: z.union([z.string().min(30), sentences]),
    /** What it means for the reader: one to three sentences, addressed as "you"; in the same two forms. */
    meaning: z.union([z.string().min(20), sentences]),
    /** Does the reader have to act? */
    action: z.enum(ACTIONS),
    /** Guides that it touches. */
    guides: z.array(guideId).default([]),
    asks,
    /** What summary and meaning stand on, where they are plain text. Needed then, needless otherwise. */
    sources: sourceIds.optional(),
    unconfirmed: unconfirmed.optional(),
    /** The day on which the entry came to this site, if after its first edition of 23 November 2026. Feeds are in this order. */
    added: pastDay.optional(),
    /** The day on which the entry was last edited so that readers should look again; a correction says so by itself. */
    edited: pastDay.optional(),
    corrections,
    /** A draft is built in `npm run dev` only. */
    draft: z.boolean().default(false),
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

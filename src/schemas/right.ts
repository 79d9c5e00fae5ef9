import { z } from 'zod';
import {
  asks,
  corrections,
  guideId,
  id,
  pastDate,
  pastDay,
  sourceIds,
  statement,
  tip,
  unconfirmed,
  webAddress,
} from './common.ts';

/** Front matter of content/rights/<region>.mdx: what the law gives a person there, and the route. */
export const right = z.strictObject({
  /** "Your rights in Brazil", at most 60 characters. */
  title: z.string().min(8).max(60),
  /** The answer first: what a person can demand of Meta there, in one to three sentences. */
  summary: statement,
  /** The laws, by their names. */
  law: statement,
  /** The company that has to answer, and its postal address if a source gives it. */
  controller: statement,
  /** What a person can demand. */
  rights: z
    .array(
      z.strictObject({
        id,
        /** "Object to processing" */
        right: z.string().min(5),
        /** The provision: "GDPR Art. 21(1)". */
        provision: z.string().min(3),
        /** By when Meta must act or answer, in words. */
        deadline: z.string().min(3),
        /** What it gets, and what it does not. */
        result: z.string().min(10),
        /** Whether the provision and the time limit were read in an official text. */
        officialText: z.boolean(),
        /** Our advice on it; no source says it. */
        tip: tip.optional(),
        sources: sourceIds,
        unconfirmed: unconfirmed.optional(),
      }),
    )
    .min(1),
  /** Where to complain. */
  regulators: z
    .array(
      z.strictObject({
        name: z.string().min(3),
        /** Its page for complaints, or its front page. */
        url: webAddress,
        note: z.string().min(10).optional(),
        sources: sourceIds,
        unconfirmed: unconfirmed.optional(),
      }),
    )
    .min(1),
  /** Meta's forms, with the evidence for each address. */
  forms: z
    .array(
      z.strictObject({
        title: z.string().min(5),
        url: webAddress,
        login: z.enum(['yes', 'no', 'unknown']),
        /** Date of the newest source that gives this address. */
        seen: z.union([z.literal('unknown'), pastDate]),
        note: z.string().min(10).optional(),
        sources: sourceIds,
        unconfirmed: unconfirmed.optional(),
      }),
    )
    .default([]),
  /** Whether public posts and AI chats are used for AI training there, and what stops it. */
  training: statement,
  /** Whether chats with AI steer ads there. */
  adsFromChats: statement,
  /** What happened when people, groups and authorities used these rights, oldest first. */
  practice: z.array(z.strictObject({ date: pastDate, text: z.string().min(10), sources: sourceIds })).default([]),
  /** Guides that follow the route step by step, most useful first. */
  guides: z.array(guideId).default([]),
  /** Words that people use, for search: country names, names of laws. */
  aliases: z.array(z.string().min(2)).min(1),
  asks,
  corrections,
  checked: pastDay,
});

export type Right = z.infer<typeof right>;

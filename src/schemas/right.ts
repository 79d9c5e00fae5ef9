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
  title: z.string().min(8).max(60).meta({ description: '"Your rights in Brazil", at most 60 characters.' }),
  summary: statement.meta({
    description: 'The answer first: what a person can demand of Meta there, in one to three sentences.',
  }),
  law: statement.meta({ description: 'The laws, by their names.' }),
  controller: statement.meta({
    description: 'The company that has to answer, and its postal address if a source gives it.',
  }),
  rights: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'A stable id: the anchor of its link. It never changes.' }),
        right: z.string().min(5).meta({ description: '"Object to processing"' }),
        provision: z.string().min(3).meta({ description: 'The provision: "GDPR Art. 21(1)".' }),
        deadline: z.string().min(3).meta({ description: 'By when Meta must act or answer, in words.' }),
        result: z.string().min(10).meta({ description: 'What it gets, and what it does not.' }),
        officialText: z
          .boolean()
          .meta({ description: 'Whether the provision and the time limit were read in an official text.' }),
        tip: tip.optional().meta({ description: 'Our advice on it; no source says it.' }),
        sources: sourceIds.meta({
          description:
            'What it stands on: ids of sources, each with the passage if one carries it (source-id#passage-id).',
        }),
        unconfirmed: unconfirmed
          .optional()
          .meta({ description: 'What nobody could confirm of it, in a sentence that the reader sees.' }),
      }),
    )
    .min(1)
    .meta({ description: 'What a person can demand.' }),
  regulators: z
    .array(
      z.strictObject({
        name: z.string().min(3).meta({ description: 'The name of the authority.' }),
        url: webAddress.meta({ description: 'Its page for complaints, or its front page.' }),
        email: z
          .email()
          .optional()
          .meta({ description: 'Its e-mail address for complaints, only if one of its sources gives it.' }),
        address: z
          .array(z.string().min(2))
          .min(2)
          .optional()
          .meta({ description: 'Its postal address, one line an item, if one of its sources gives it.' }),
        note: z.string().min(10).optional().meta({ description: 'What to expect, what to beware of. Plain text.' }),
        sources: sourceIds.meta({
          description:
            'What it stands on: ids of sources, each with the passage if one carries it (source-id#passage-id).',
        }),
        unconfirmed: unconfirmed
          .optional()
          .meta({ description: 'What nobody could confirm of it, in a sentence that the reader sees.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Where to complain.' }),
  authorityByPlace: z.literal(true).optional().meta({
    description:
      'Set if the region has several authorities, so that it depends on where in it somebody lives which one is theirs: a complaint then has a blank for its name.',
  }),
  forms: z
    .array(
      z.strictObject({
        title: z.string().min(5).meta({ description: 'What the form is for.' }),
        url: webAddress.meta({ description: 'The address of the form.' }),
        login: z.enum(['yes', 'no', 'unknown']).meta({ description: 'Whether one must be logged in to use it.' }),
        seen: z
          .union([z.literal('unknown'), pastDate])
          .meta({ description: 'Date of the newest source that gives this address.' }),
        note: z.string().min(10).optional().meta({ description: 'What to expect, what to beware of. Plain text.' }),
        sources: sourceIds.meta({
          description:
            'What it stands on: ids of sources, each with the passage if one carries it (source-id#passage-id).',
        }),
        unconfirmed: unconfirmed
          .optional()
          .meta({ description: 'What nobody could confirm of it, in a sentence that the reader sees.' }),
      }),
    )
    .default([])
    .meta({ description: `Meta's forms, with the evidence for each address.` }),
  training: statement.meta({
    description: 'Whether public posts and AI chats are used for AI training there, and what stops it.',
  }),
  adsFromChats: statement.meta({ description: 'Whether chats with AI steer ads there.' }),
  practice: z
    .array(
      z.strictObject({
        date: pastDate.meta({ description: 'When it happened, as precisely as the evidence says.' }),
        text: z.string().min(10).meta({ description: 'What happened, in a sentence.' }),
        sources: sourceIds.meta({
          description:
            'What it stands on: ids of sources, each with the passage if one carries it (source-id#passage-id).',
        }),
      }),
    )
    .default([])
    .meta({ description: 'What happened when people, groups and authorities used these rights, oldest first.' }),
  guides: z
    .array(guideId)
    .default([])
    .meta({ description: 'Guides that follow the route step by step, most useful first.' }),
  aliases: z
    .array(z.string().min(2))
    .min(1)
    .meta({ description: 'Words that people use, for search: country names, names of laws.' }),
  asks: asks.meta({ description: 'Questions that this answers, in readers’ own words; only search reads them.' }),
  corrections: corrections.meta({
    description:
      'Mistakes that stood here and were put right, newest first; shown at /about/corrections/ and told by the feeds.',
  }),
  checked: pastDay.meta({ description: 'When a maintainer last held it against its sources.' }),
});

export type Right = z.infer<typeof right>;

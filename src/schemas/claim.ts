import { z } from 'zod';
import { asks, corrections, crisis, guideId, id, pastDate, pastDay, sourceIds, tip, unconfirmed } from './common.ts';

/** The verdicts, from right to wrong. `outdated`: it was right once. `no-evidence`: nobody showed it, nobody can exclude it. */
export const VERDICTS = ['supported', 'partly-supported', 'outdated', 'no-evidence', 'contradicted'] as const;

/** The groups of the claims page, in its order. */
export const CLAIM_GROUPS = [
  'keystroke-story',
  'typing',
  'ai-training',
  'private-messages',
  'forms-and-viral-posts',
  'microphones-and-cameras',
] as const;

/** Front matter of content/claims/<slug>.mdx. */
export const claim = z.strictObject({
  claim: z
    .string()
    .min(10)
    .max(160)
    .meta({ description: 'The claim as people put it, as a statement of at most 160 characters.' }),
  title: z.string().min(8).max(60).regex(/\?$/, 'must be a question').meta({
    description:
      'A short name for lists, at most 60 characters, as a question: "Does Meta read your private messages?"',
  }),
  short: z.string().min(3).max(30).regex(/[.!]$/, 'ends with a full stop').meta({
    description:
      'The title’s answer in a few words, no firmer than the answer: “No.”, “In part.”, “Nobody has shown it.” Drawn large.',
  }),
  group: z.enum(CLAIM_GROUPS).meta({ description: 'The group of the claims page that it stands in.' }),
  verdict: z.enum(VERDICTS).meta({
    description: 'The verdict. outdated: it was right once. no-evidence: nobody showed it, nobody can exclude it.',
  }),
  answer: z.string().min(30).meta({ description: 'The answer in one to three sentences; the first one stands alone.' }),
  origin: z.string().min(10).meta({ description: 'Where the claim comes from: who said it, where, when.' }),
  evidence: pastDate.meta({ description: 'The newest evidence that was weighed.' }),
  checked: pastDay.meta({ description: 'When a maintainer last held it against its sources.' }),
  sources: sourceIds.meta({ description: 'What the answer stands on.' }),
  timeline: z
    .array(
      z.strictObject({
        date: pastDate.meta({ description: 'When it happened, as precisely as the evidence says.' }),
        text: z.string().min(10).meta({ description: 'What happened, or what to do, in a sentence.' }),
        sources: sourceIds.meta({
          description:
            'What it stands on: ids of sources, each with the passage if one carries it (source-id#passage-id).',
        }),
      }),
    )
    .default([])
    .meta({ description: 'The dated story, oldest first.' }),
  todo: z
    .array(
      z.strictObject({
        text: z.string().min(5).meta({ description: 'What happened, or what to do, in a sentence.' }),
        guide: guideId.optional().meta({ description: 'The guide that shows how (platform/guide).' }),
      }),
    )
    .default([])
    .meta({ description: 'What a reader can do now, one action a line.' }),
  tip: tip.optional().meta({ description: 'What we conclude or advise, and no source says.' }),
  related: z.array(id).default([]).meta({ description: 'Other claims that belong to the same story.' }),
  aliases: z.array(z.string().min(2)).min(1).meta({ description: 'Words that people use for it, for search.' }),
  asks: asks.meta({ description: 'Questions that this answers, in readers’ own words; only search reads them.' }),
  crisis: crisis.meta({
    description: 'Words of somebody in trouble, for search: whoever uses them is shown this first.',
  }),
  unconfirmed: unconfirmed.optional().meta({ description: 'What nobody could settle.' }),
  corrections: corrections.meta({
    description:
      'Mistakes that stood here and were put right, newest first; shown at /about/corrections/ and told by the feeds.',
  }),
  lead: z.boolean().default(false).meta({ description: 'The page that leads its group.' }),
});

export type Claim = z.infer<typeof claim>;

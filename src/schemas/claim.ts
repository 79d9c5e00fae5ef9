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
  /** The claim as people put it, as a statement of at most 160 characters. */
  claim: z.string().min(10).max(160),
  /** A short name for lists, at most 60 characters, as a question: "Does Meta read your private messages?" */
  title: z.string().min(8).max(60),
  /** The title’s answer in a few words, no firmer than the answer: “No.”, “In part.”, “Nobody has shown it.” Drawn large. */
  short: z.string().min(3).max(30).regex(/[.!]$/, 'ends with a full stop'),
  group: z.enum(CLAIM_GROUPS),
  verdict: z.enum(VERDICTS),
  /** The answer in one to three sentences; the first one stands alone. */
  answer: z.string().min(30),
  /** Where the claim comes from: who said it, where, when. */
  origin: z.string().min(10),
  /** The newest evidence that was weighed. */
  evidence: pastDate,
  /** When a maintainer last held it against its sources. */
  checked: pastDay,
  /** What the answer stands on. */
  sources: sourceIds,
  /** The dated story, oldest first. */
  timeline: z.array(z.strictObject({ date: pastDate, text: z.string().min(10), sources: sourceIds })).default([]),
  /** What a reader can do now, one action a line. */
  todo: z.array(z.strictObject({ text: z.string().min(5), guide: guideId.optional() })).default([]),
  /** What we conclude or advise, and no source says. */
  tip: tip.optional(),
  /** Other claims that belong to the same story. */
  related: z.array(id).default([]),
  /** Words that people use for it, for search. */
  aliases: z.array(z.string().min(2)).min(1),
  asks,
  crisis,
  /** What nobody could settle. */
  unconfirmed: unconfirmed.optional(),
  corrections,
  /** The page that leads its group. */
  lead: z.boolean().default(false),
});

export type Claim = z.infer<typeof claim>;

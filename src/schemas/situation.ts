import { z } from 'zod';
import {
  asks,
  corrections,
  crisis,
  evidence,
  guideId,
  id,
  pastDay,
  sourceIds,
  statement,
  tip,
  webAddress,
} from './common.ts';

/** What a step of a journey leads to; each step has one of these. */
export const TARGETS = ['guide', 'claim', 'change', 'right', 'letter', 'do', 'tip'] as const;

/** One step of a journey. */
export const journeyStep = z
  .strictObject({
    guide: guideId.optional().meta({
      description: 'The guide that shows how (platform/guide). Title, time and regions come from it.',
    }),
    claim: id.optional().meta({ description: 'A fact check to read, by its id.' }),
    change: id.optional().meta({ description: 'A dated change to read, by its id.' }),
    right: id.optional().meta({
      description: 'What the law gives: the id of a region, or `own` for the region in which the reader lives.',
    }),
    letter: id.optional().meta({
      description: 'A letter by what it is for (src/domain/letters/requests.ts); shown for the reader’s region.',
    }),
    do: z.string().min(5).max(160).optional().meta({
      description: 'Something that no guide covers, in plain text, beginning with its verb. It needs `sources`.',
    }),
    tip: tip.optional().meta({ description: 'Our advice in place of all these; no source says it.' }),
    url: webAddress.optional().meta({ description: 'The address at which it is done. Only beside `do`.' }),
    sources: sourceIds.optional().meta({ description: 'What `do` stands on.' }),
    why: z
      .string()
      .min(10)
      .max(240)
      .optional()
      .meta({ description: 'Why it stands here, in one plain sentence of ours.' }),
    notice: statement.optional().meta({
      description: 'What somebody else can notice of it, if a source says so.',
    }),
    regions: z
      .array(id)
      .min(1)
      .optional()
      .meta({ description: 'Regions that it is for, if not all (content/regions.yaml).' }),
  })
  .refine((value) => TARGETS.filter((key) => value[key] !== undefined).length === 1, {
    message: `needs exactly one of ${TARGETS.map((key) => `\`${key}\``).join(', ')}`,
  })
  .refine((value) => (value.do === undefined) === (value.sources === undefined), {
    path: ['sources'],
    message:
      '`do` and `sources` belong together: what nobody says is a `tip`, and what leads to a page has its sources there',
  })
  .refine((value) => value.url === undefined || value.do !== undefined, {
    path: ['url'],
    message: 'belongs beside `do`',
  });

/** Front matter of content/situations/<slug>.mdx: a journey through guides, checks and rights for a moment of life. */
export const situation = z.strictObject({
  title: z
    .string()
    .min(8)
    .max(60)
    .meta({ description: 'The reader’s own words, at most 60 characters: "Somebody may be watching me".' }),
  moment: z.string().min(20).max(140).meta({ description: 'When it is for, in one line for lists.' }),
  answer: statement.meta({
    description: 'The answer first: what one can have at the end, in which order, and why.',
  }),
  limits: statement.meta({ description: 'What it will not do. As prominent as the answer.' }),
  order: z.int().min(1).max(99).meta({ description: 'Its place on the home page and in lists, 1 first.' }),
  platforms: z.array(id).default([]).meta({ description: 'Apps that it is about (content/platforms.yaml).' }),
  crisis: crisis.meta({
    description: 'Words of somebody in trouble, for search: whoever uses them is shown this first.',
  }),
  asks: asks.meta({ description: 'Questions that this answers, in readers’ own words; only search reads them.' }),
  aliases: z
    .array(z.string().min(2))
    .min(1)
    .meta({ description: 'Other words for the moment, for search. Not shown as facts.' }),
  evidence: evidence.meta({ description: 'The newest source that it stands on.' }),
  checked: pastDay.meta({ description: 'When a maintainer last held it against its sources.' }),
  stages: z
    .array(
      z.strictObject({
        id: id.meta({ description: 'A stable id: the anchor of its link. It never changes.' }),
        title: z.string().min(5).max(80).meta({ description: 'The heading: "Look before you change anything".' }),
        why: z
          .string()
          .min(10)
          .max(300)
          .optional()
          .meta({ description: 'Why it comes at this place, in one or two sentences of ours.' }),
        steps: z.array(journeyStep).min(1).meta({ description: 'Its steps, in order.' }),
      }),
    )
    .min(1)
    .meta({ description: 'The journey, in order; each stage is a heading.' }),
  helplines: z
    .array(
      z
        .strictObject({
          region: id.meta({
            description: 'The region that it serves (content/regions.yaml), or `everywhere`, if a source says so.',
          }),
          name: z.string().min(3).meta({ description: 'Its name.' }),
          url: webAddress.optional().meta({ description: 'Its page.' }),
          phone: z
            .string()
            .regex(/^(?=(?:\D*\d){3})\+?[\d ()-]{3,20}$/, 'must be a telephone number as one dials it')
            .optional()
            .meta({ description: 'Its number, as one dials it there.' }),
          note: z.string().min(10).max(200).optional().meta({ description: 'Whom it helps, and when.' }),
          sources: sourceIds.meta({ description: 'What name and address stand on.' }),
        })
        .refine((value) => value.url !== undefined || value.phone !== undefined, {
          message: 'needs `url` or `phone`',
        }),
    )
    .default([])
    .meta({ description: 'Who helps a person in this moment. Only what a source names.' }),
  waits: z.boolean().default(false).meta({
    description:
      'Adds up the waiting times of its guides in one line: `days` of their `answers: how-long`, and answers to wait for.',
  }),
  tip: tip.optional().meta({ description: 'Our advice on the whole of it; no source says it.' }),
  corrections: corrections.meta({
    description:
      'Mistakes that stood here and were put right, newest first; shown at /about/corrections/ and told by the feeds.',
  }),
});

export type Situation = z.infer<typeof situation>;
export type JourneyStep = z.infer<typeof journeyStep>;

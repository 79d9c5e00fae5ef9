import { z } from 'zod';
import { OPENING_IDS, REQUEST_IDS } from '../domain/letters/requests.ts';
import { id, pastDay, sourceIds, statement, unconfirmed } from './common.ts';

const count = z.int().min(1).max(400);

const span = z
  .strictObject({
    days: count.optional().meta({ description: 'A number of days.' }),
    months: count.optional().meta({ description: 'A number of months.' }),
  })
  .refine(({ days, months }) => (days === undefined) !== (months === undefined), 'needs either days or months');

/** How long the other side has, as the law counts it. */
const deadline = z
  .strictObject({
    days: count.optional().meta({ description: 'The law’s number of days.' }),
    months: count.optional().meta({ description: 'The law’s number of months.' }),
    more: span.optional().meta({ description: 'By how much the law lets them make it longer, if they say why.' }),
    words: z
      .string()
      .min(10)
      .optional()
      .meta({ description: 'What the law says in place of a number, or besides it, in a sentence.' }),
    sources: sourceIds.meta({ description: 'What it stands on, with the passage: source-id#passage-id.' }),
    unconfirmed: unconfirmed.optional().meta({ description: 'What nobody could confirm of it.' }),
  })
  .refine(
    ({ days, months, words }) =>
      (days === undefined || months === undefined) && (days ?? months ?? words) !== undefined,
    'needs days, or months, or the words of a law that names no number',
  )
  .refine(({ days, months, more }) => !more || (days ?? months) !== undefined, 'cannot be longer than nothing');

const names = z.record(id, z.string().min(2)).meta({
  description:
    'What the texts call the law and its articles, by the names that they use in {{…}}: article: Article 15 of the GDPR.',
});

const law = z.strictObject({
  right: id.optional().meta({
    description:
      'The id of the right on the page of the region (content/rights), whose provision and sources hold here.',
  }),
  names: z
    .strictObject({
      en: names.meta({ description: 'In English; always there.' }),
      de: names.optional().meta({ description: 'In German.' }),
      pt: names.optional().meta({ description: 'In Portuguese.' }),
      tr: names.optional().meta({ description: 'In Turkish.' }),
    })
    .meta({ description: 'Articles and laws as the letter names them, by language.' }),
  deadline: deadline.meta({ description: 'How long the other side has.' }),
  note: statement.optional().meta({
    description: 'What the law or its rules ask of such a letter: its form, its language, what it must say.',
  }),
  sources: sourceIds.meta({ description: 'What the article stands on.' }),
  unconfirmed: unconfirmed.optional().meta({ description: 'What nobody could confirm of the article.' }),
});

const paragraph = z.union([
  z.string().min(10),
  z.strictObject({
    if: id
      .optional()
      .meta({ description: 'Only where the law has this name, or `time` for a number of days or months.' }),
    unless: id.optional().meta({ description: 'Only where the law does not have this name.' }),
    text: z.string().min(10).meta({ description: 'The paragraph.' }),
  }),
]);

const text = z.strictObject({
  subject: z.string().min(5).max(120).meta({ description: 'The subject line.' }),
  paragraphs: z.array(paragraph).min(1).meta({
    description:
      'The paragraphs, without greeting and closing. {{name}} is a blank of the reader (src/domain/letters/blanks.ts) or a name of the law.',
  }),
});

/**
 * One file content/letters/<law>-<request>.mdx: the template of a letter, with the laws that it serves. `shared` in place
 * of a law: several share it, or it needs none. Everything stands in the front matter; the body is empty.
 */
export const letter = z.strictObject({
  request: z.enum([...REQUEST_IDS, ...OPENING_IDS]).meta({
    description: 'What it asks for; or, of the first paragraph that any letter can have, who writes.',
  }),
  to: z
    .enum(['company', 'authority'])
    .default('company')
    .meta({ description: 'Who gets it: the company of the region, or its authority.' }),
  about: statement.optional().meta({ description: 'What the reader should know before it is sent.' }),
  ask: z
    .record(id, z.string().min(5))
    .default({})
    .meta({ description: 'Other questions for blanks of this letter, by blank: details: Which data are wrong?' }),
  laws: z
    .record(id, law)
    .default({})
    .meta({ description: 'The law that it rests on, by region. Empty: it needs none, and serves every region.' }),
  not: z
    .record(id, statement)
    .optional()
    .meta({ description: 'Regions whose law does not give it, each with what we found, said plainly.' }),
  texts: z
    .strictObject({
      en: text.meta({ description: 'In English; always there.' }),
      de: text.optional().meta({ description: 'In German.' }),
      pt: text.optional().meta({ description: 'In Portuguese.' }),
      tr: text.optional().meta({ description: 'In Turkish.' }),
    })
    .meta({ description: 'The text by language; the paragraphs of all languages say the same, in the same order.' }),
  checked: pastDay.meta({ description: 'When a maintainer last held it against its sources.' }),
});

export type Letter = z.infer<typeof letter>;

import { z } from 'zod';
import { statement } from './common.ts';

/**
 * What readers came to ask: must I do something, must I do it again, can it be undone, how long until it is done or really
 * gone (all waiting times added up), who can read it until then, on whose phone.
 */
export const QUESTION_KEYS = [
  'must-i-act',
  'must-i-repeat',
  'can-i-undo',
  'how-long',
  'who-reads',
  'whose-phone',
] as const;

export type AnswerKey = (typeof QUESTION_KEYS)[number];

/** One plain line with its evidence. */
const answer = statement.extend({
  text: z
    .string()
    .min(3)
    .max(200)
    .meta({ description: 'One plain sentence, the answer first: "No. It stays as you set it."' }),
  days: z.int().min(1).max(3650).optional().meta({
    description: 'Of `how-long`: the same in days, the longest time that a source gives. A journey adds these up.',
  }),
});

/**
 * Each answered in one plain line near the top. Only what the subject raises, and no firmer than the text below it.
 */
export const answers = z
  .partialRecord(z.enum(QUESTION_KEYS), answer)
  .refine((value) => Object.entries(value).every(([key, { days }]) => days === undefined || key === 'how-long'), {
    message: 'only `how-long` has `days`',
  })
  .default({});

export type Answers = z.infer<typeof answers>;
export type Answer = z.infer<typeof answer>;

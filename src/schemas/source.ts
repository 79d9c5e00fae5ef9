import { z } from 'zod';
import { countWords, MOST_WORDS } from '../domain/passages.ts';
import { id, pastDate, pastDay, webAddress } from './common.ts';

export const SOURCE_KINDS = [
  'policy',
  'help-page',
  'form',
  'company-statement',
  'regulator',
  'court',
  'law',
  'news',
  'research',
  'rights-group',
  'reference',
  'other',
] as const;

/** How much of it was read, and in which form. */
export const READ = ['in-full', 'in-part', 'archived-text', 'not-read'] as const;

/** Words of a source that carry a sentence of ours; or, where there are none to quote, why not. One of the three. */
const passage = z
  .strictObject({
    text: z
      .string()
      .min(2)
      .regex(/\p{L}|\p{N}/u, 'has no words')
      .optional()
      .meta({
        description: `The exact words, in the source's own language, as few as carry the point; \` … \` where words are left out.`,
      }),
    absent: z.array(z.string().min(2)).min(1).optional().meta({
      description:
        'Words or phrases that we looked for in the whole text and did not find: what carries “we found no …”.',
    }),
    none: z.string().min(15).optional().meta({
      description:
        'Why there are no words to quote here: “A picture of the screen, without text.” The reader sees the sentence.',
    }),
    at: z
      .string()
      .min(2)
      .optional()
      .meta({ description: 'Where it stands: a heading, a section, an article, a paragraph.' }),
    stays: z.literal(false).optional().meta({
      description:
        'Set to false if the words belong to this version alone, as its date does: newer ones are not asked for them.',
    }),
    read: pastDay.meta({ description: 'The day on which it was read in the source, or in its recorded text.' }),
  })
  .refine(({ text, absent, none }) => [text, absent, none].filter((kind) => kind !== undefined).length === 1, {
    message: 'needs exactly one of text, absent and none',
  })
  .refine(({ text, at }) => text === undefined || at !== undefined, {
    path: ['at'],
    message: 'a quotation needs the place where it stands: a heading, a section, a paragraph',
  });

/** One entry of content/sources/<publisher>.yaml. Its key is its id and its address, /sources/<id>/. */
export const source = z
  .strictObject({
    url: webAddress.meta({ description: `The publisher's own address, never a mirror's.` }),
    title: z.string().min(3).meta({ description: 'Its title, as published; a policy text with its version.' }),
    publisher: z.string().min(2).meta({ description: 'Who published it.' }),
    published: z
      .union([z.literal('unknown'), pastDate])
      .meta({ description: 'Date of publication or, of a policy, of this version.' }),
    kind: z.enum(SOURCE_KINDS).meta({ description: 'What kind of text it is.' }),
    tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).meta({
      description: `1: Meta's own texts, regulators, courts, laws. 2: established newsrooms, rights groups, research. 3: everything else; carries nothing alone.`,
    }),
    read: z.enum(READ).meta({ description: 'How much of it was read, and in which form.' }),
    readNote: z
      .string()
      .min(5)
      .optional()
      .meta({ description: 'What the reader should know of how it was read: "An excerpt of an older copy."' }),
    archived: z
      .strictObject({
        url: webAddress.meta({ description: 'The address of the copy.' }),
        recorded: pastDate.optional().meta({ description: 'Day of the recording.' }),
      })
      .optional()
      .meta({ description: 'A public copy that stays: a recorded version, an archived page.' }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
      .meta({ description: 'Language of the text (BCP 47).' }),
    checked: pastDay.meta({ description: 'When a maintainer last looked at it, or at its stored copy.' }),
    passages: z.record(id, passage).optional().meta({
      description:
        'What statements stand on, by id; the id is part of citations, `source#passage`, so it does not change.',
    }),
    passage: z.literal('none').optional().meta({
      description:
        'Set if there is nothing in it that could be quoted: it was only seen as a picture or heard in a recording.',
    }),
    passageReason: z
      .string()
      .min(15)
      .optional()
      .meta({ description: 'Why not. The reader sees: “We keep no passage: …”' }),
  })
  .refine((value) => (value.passage === undefined) === (value.passageReason === undefined), {
    path: ['passageReason'],
    message: '`passage: none` and its reason stand together: say why there is nothing to quote',
  })
  .refine((value) => value.passage === undefined || value.passages === undefined, {
    path: ['passage'],
    message: 'a source has passages or `passage: none`, not both',
  })
  .superRefine((value, context) => {
    for (const [key, { text }] of Object.entries(value.passages ?? {})) {
      const words = text === undefined ? 0 : countWords(text, value.language);
      if (words > MOST_WORDS)
        context.addIssue({
          code: 'custom',
          path: ['passages', key, 'text'],
          message: `has ${String(words)} words; a quotation has at most ${String(MOST_WORDS)}`,
        });
    }
  });

export type Source = z.infer<typeof source>;
export type Passage = z.infer<typeof passage>;

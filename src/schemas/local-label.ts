import { z } from 'zod';
import { MENU_LANGUAGE_TAGS } from '../domain/languages.ts';
import { id, pastDate, sourceIds, unconfirmed } from './common.ts';

/**
 * One entry of content/labels-in/<app>.yaml: a label of our paths, and what screens in other languages show in its place.
 * By evidence only: what nobody has seen is left out, and never translated by us.
 */
export const localLabel = z.strictObject({
  label: z.string().min(2).meta({ description: 'The English label, exactly as our paths show it.' }),
  platforms: z.array(id).min(1).meta({
    description: 'Folders of guides in whose paths it is this label: “Settings” is another word in another app.',
  }),
  inside: z.literal(true).optional().meta({
    description: 'Set if it does not count as the first label of a path, which may be the phone’s own menu.',
  }),
  words: z
    .array(
      z.strictObject({
        language: z
          .enum(MENU_LANGUAGE_TAGS)
          .meta({ description: 'Language of the screen (BCP 47), with the variant where menus differ by it.' }),
        text: z.string().min(2).meta({ description: 'The words, exactly as the source gives them.' }),
        seen: z.union([z.literal('unknown'), pastDate]).meta({
          description: 'Date of the newest source that shows these words; unknown if none of them has a date.',
        }),
        sources: sourceIds.meta({
          description: 'Where they were seen: ids of sources, each with the passage if one carries them.',
        }),
        conflict: z.string().min(10).optional().meta({
          description: 'What another source shows in their place, in a sentence that the reader sees.',
        }),
        unconfirmed: unconfirmed
          .optional()
          .meta({ description: 'What nobody could confirm of it, in a sentence that the reader sees.' }),
      }),
    )
    .min(1)
    .meta({ description: 'What was seen, one entry a language and wording.' }),
});

export type LocalLabel = z.infer<typeof localLabel>;

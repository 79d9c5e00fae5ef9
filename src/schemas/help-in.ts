import { z } from 'zod';
import { guideId, id, sourceIds, unconfirmed } from './common.ts';

/**
 * One entry of content/help-in/<language>.yaml: instructions that somebody else has published in another language than
 * ours. Title, publisher, language and date are those of its source.
 */
export const helpIn = z
  .strictObject({
    guides: z.array(guideId).default([]).meta({ description: 'Guides whose steps, or some of them, it tells.' }),
    rights: z
      .array(id)
      .default([])
      .meta({ description: 'Regions for whose readers it was written, by id of content/rights.' }),
    covers: z
      .string()
      .min(10)
      .max(120)
      .meta({ description: 'What of it the reader finds there, in a few English words. Plain text, no markup.' }),
    sources: sourceIds.meta({
      description: 'The page itself first, best with a passage that shows its steps; it is what our page links to.',
    }),
    unconfirmed: unconfirmed.optional().meta({ description: 'Set if nobody established stands behind the page.' }),
  })
  .refine(({ guides, rights }) => guides.length + rights.length > 0, {
    path: ['guides'],
    message: 'needs a guide or a region: on another page nobody would see it',
  });

export type HelpIn = z.infer<typeof helpIn>;

import { z } from 'zod';
import { anyDate, id, pastDate, sourceIds, unconfirmed } from './common.ts';

/**
 * One entry of content/labels/<platform>.yaml: a label on a screen and what it was or is called elsewhere.
 * A step may use a name that is `current` or `leaving`; a `former` one stops the build.
 */
export const label = z.strictObject({
  /** Platforms on whose screens it stands. */
  platforms: z.array(id).min(1),
  /** What it is, in one sentence. */
  about: z.string().min(10),
  names: z
    .array(
      z.strictObject({
        /** Exactly as the screen shows it. */
        name: z.string().min(2),
        status: z.enum(['current', 'leaving', 'former']),
        /** Set on a word that other menus use too: a path with it is not taken to show this label. */
        common: z.literal(true).optional(),
        /** Regions where this name stands or stood, if not all. */
        regions: z.array(id).optional(),
        /** Oldest and newest evidence for the name, as far as known. */
        from: pastDate.optional(),
        until: anyDate.optional(),
        sources: sourceIds,
        unconfirmed: unconfirmed.optional(),
      }),
    )
    .min(2, 'a label with one name has no history'),
});

/** One file of labels: entries by id. */
export const labelFile = z.record(z.string(), label);

export type Label = z.infer<typeof label>;

import { z } from 'zod';
import { anyDate, id, pastDate, sourceIds, unconfirmed } from './common.ts';

/**
 * One entry of content/labels/<platform>.yaml: a label on a screen and what it was or is called elsewhere.
 * A step may use a name that is `current` or `leaving`; a `former` one stops the build.
 */
export const label = z.strictObject({
  platforms: z.array(id).min(1).meta({ description: 'Platforms on whose screens it stands.' }),
  about: z.string().min(10).meta({ description: 'What it is, in one sentence.' }),
  place: z.string().min(10).max(120).optional().meta({
    description:
      'How to find it on the screen, for a button that shows a picture and no word: "the three lines at the top right". Said at the first step of a guide that uses it, in the app of its folder.',
  }),
  names: z
    .array(
      z
        .strictObject({
          name: z.string().min(2).meta({ description: 'Exactly as the screen shows it.' }),
          status: z.enum(['current', 'leaving', 'former']).meta({
            description: 'current: the screen shows it. leaving: it is being replaced. former: no screen shows it now.',
          }),
          common: z.literal(true).optional().meta({
            description: 'Set on a word that other menus use too: a path with it is not taken to show this label.',
          }),
          regions: z.array(id).optional().meta({ description: 'Regions where this name stands or stood, if not all.' }),
          from: pastDate.optional().meta({ description: 'Oldest and newest evidence for the name, as far as known.' }),
          until: anyDate.optional().meta({ description: 'Newest evidence for the name, as far as known.' }),
          sources: z.array(sourceIds.element).default([]).meta({
            description:
              'What it stands on: ids of sources, each with the passage if one carries it (source-id#passage-id).',
          }),
          sighting: id.optional().meta({
            description:
              'In place of sources: what was seen on a screen (content/sightings), by a maintainer or by two readers.',
          }),
          unconfirmed: unconfirmed
            .optional()
            .meta({ description: 'What nobody could confirm of it, in a sentence that the reader sees.' }),
        })
        .refine((value) => value.sources.length > 0 || value.sighting !== undefined, {
          path: ['sources'],
          message: 'needs at least one source id, or a sighting',
        }),
    )
    .min(2, 'a label with one name has no history')
    .meta({ description: 'Its names, each with its status and its evidence.' }),
});

export type Label = z.infer<typeof label>;

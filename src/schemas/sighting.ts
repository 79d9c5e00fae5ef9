import { z } from 'zod';
import { id, pastDay } from './common.ts';

/** Who saw it: somebody of this project, or readers. */
const WITNESSES = ['maintainer', 'reader'] as const;

/**
 * One entry of content/sightings/<app>.yaml: what somebody saw on a screen, at a step or of a label. It is evidence of its
 * own kind: one reader is a lead, two who agree or a maintainer carry a path (src/domain/sightings.ts). Nothing in it says who
 * the reader was.
 */
export const sighting = z
  .strictObject({
    step: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/, 'must be written app/guide#step')
      .optional()
      .meta({ description: 'The step, or a way of one, at which it was seen: `app/guide#step`.' }),
    label: id.optional().meta({ description: 'In place of a step: the label (content/labels) that was seen.' }),
    device: id.meta({ description: 'The kind of device (content/devices.yaml).' }),
    version: z.string().min(1).max(40).optional().meta({ description: 'Version of the app, as it names itself.' }),
    region: id.meta({ description: 'Where: a region of content/regions.yaml.' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1); write NO in quotes')
      .optional()
      .meta({ description: 'The country (ISO 3166-1), one of that region, if the witness told it.' }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, 'must be a language tag such as de or pt-BR')
      .meta({ description: 'Language of the menus (BCP 47).' }),
    labels: z
      .array(z.string().min(1).max(120))
      .min(1)
      .max(12)
      .optional()
      .meta({ description: 'The labels on the screen, in order, exactly as it shows them, in its own language.' }),
    missing: z
      .literal(true)
      .optional()
      .meta({ description: 'In place of labels: the witness found nothing of the kind.' }),
    day: pastDay.meta({ description: 'The day on which it was seen.' }),
    by: z.enum(WITNESSES).meta({ description: 'Who saw it.' }),
    agree: z.int().min(1).max(9999).default(1).meta({
      description: 'How many independent witnesses saw exactly this; the day is that of the last one.',
    }),
  })
  .refine((value) => (value.step === undefined) !== (value.label === undefined), {
    path: ['step'],
    message: 'needs a step or a label, and not both',
  })
  .refine((value) => (value.labels === undefined) !== (value.missing === undefined), {
    path: ['labels'],
    message: 'needs the labels that were seen, or `missing: true`, and not both',
  });

export type Sighting = z.infer<typeof sighting>;

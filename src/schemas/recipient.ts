import { z } from 'zod';
import { id, pastDate, sourceIds, statement, unconfirmed, webAddress } from './common.ts';

/** One entry of content/recipients.yaml: a company that letters go to. Authorities stand on the pages of the rights. */
export const recipient = z.strictObject({
  name: z.string().min(3).meta({ description: 'Its full name.' }),
  regions: z.array(id).min(1).meta({ description: 'Where it answers.' }),
  platforms: z.array(id).min(1).meta({ description: 'The apps that it answers for.' }),
  address: z
    .array(z.string().min(2))
    .min(2)
    .meta({ description: 'Its postal address, one line an item, without the name.' }),
  seen: pastDate.meta({ description: 'Date of the newest source that gives the address.' }),
  sources: sourceIds.meta({ description: 'What the address stands on.' }),
  unconfirmed: unconfirmed.optional().meta({ description: 'What nobody could confirm of it.' }),
  email: z
    .strictObject({
      address: z.email().meta({ description: 'The address.' }),
      sources: sourceIds.meta({ description: 'What it stands on.' }),
    })
    .optional()
    .meta({ description: 'An e-mail address for requests, only if a source of its own gives one.' }),
  officer: z
    .strictObject({
      ...statement.shape,
      url: webAddress.meta({ description: 'The page on which the officer can be reached.' }),
    })
    .optional()
    .meta({ description: 'Its data protection officer, if a source names one.' }),
});

export type Recipient = z.infer<typeof recipient>;

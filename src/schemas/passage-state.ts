import { z } from 'zod';
import { citation, pastDay } from './common.ts';

/** content/passage-state.yaml: passages whose words the newest recording no longer has. Written by `npm run passages -- --record`. */
export const passageState = z.strictObject({
  /** When they were last looked up. */
  looked: pastDay,
  gone: z.array(
    z.strictObject({
      citation,
      state: z.enum(['gone', 'changed', 'document-gone']),
      /** The recording that the source named then: a passage that was moved to a newer one is looked at anew. */
      recorded: z.string().regex(/^[0-9a-f]{7,64}$/),
      /** Day of the last recording that was seen to have the words. */
      last: pastDay.optional(),
      /** The sentence that stood there instead. */
      now: z.string().optional(),
    }),
  ),
});

export type PassageState = z.infer<typeof passageState>;

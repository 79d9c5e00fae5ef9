import { z } from 'zod';

/** How far one archive was watched. */
const point = z.strictObject({
  /** Full hash of the newest commit that was watched. */
  commit: z.string().regex(/^[0-9a-f]{40,64}$/, 'must be a full commit hash'),
  /** When that commit was made (ISO 8601, UTC). */
  recorded: z.iso.datetime(),
  /** Documents with changes that had not stood long enough by then. */
  waiting: z.array(z.string()).default([]),
});

/** content/watch-state.yaml: the last point watched in each archive. Written by `npm run policy-watch -- --record`. */
export const watchState = z.strictObject({ archives: z.record(z.string(), point) });

export type WatchState = z.infer<typeof watchState>;

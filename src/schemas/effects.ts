/**
 * What a reader gains. `shows-only`: nothing changes at Meta, the reader learns something, as from a copy of the data.
 * `none-available`: no control exists; the steps say what to do instead. Free of Zod, so that the client can use it; the
 * packed plan names an effect by its place here.
 */
export const EFFECTS = ['full', 'partial', 'reduces-exposure', 'none-available', 'shows-only'] as const;
export type Effect = (typeof EFFECTS)[number];

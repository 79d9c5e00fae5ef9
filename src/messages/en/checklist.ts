/** The checklist of a guide, as far as its script writes it. Every guide loads these words: no others belong here. */

export const clear = 'Clear ticks';
export const undo = 'Undo';
export const progress = (done: number, of: number): string => `${done} of ${of}`;
/** What follows the number of steps that are done. */
export const rest = (sent: number, again: number, saved: boolean): string =>
  (sent > 0 ? `, ${sent} sent` : '') +
  (again > 0 ? `, ${again} to check again` : '') +
  (saved ? '' : '. This browser does not let the page save ticks.');

/** One step a screen. */

export const close = 'Close';
export const back = 'Back';
export const next = 'Next';
export const done = 'Done';
export const sent = 'Sent';
export const notDone = 'Not done';
export const end = 'The end';
export const seenAll = 'You have seen every step';
export const place = (number: number, of: number): string => `Step ${number} of ${of}`;

/** A path as a sentence that one person can read out to another. @param labels at least one, each in quotation marks */
export function readOut(labels: readonly string[]): string {
  const last = labels.length - 1;
  const said = labels.map((label, index) =>
    index === 0 ? label : index === last && last > 1 ? `and last ${label}` : `then ${label}`,
  );
  return `To read out: open ${said.join(', ')}.`;
}

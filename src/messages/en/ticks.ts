/** What a tick is worth today: forms that were sent, ticks to check again, the dates at the end of a guide. */

export const unreadable = 'We cannot read when you ticked this.';
export const tickedOn = (day: string): string => `You ticked this on ${day}.`;
export const tickedBetween = (first: string, last: string): string => `You ticked this between ${first} and ${last}.`;
export const rewritten = 'A step has been rewritten since then.';
export const severalRewritten = 'Some steps have been rewritten since then.';
/** @param changes links to changes, each with its day */
export const sinceThen = <T>(changes: readonly (readonly [change: T, day: string])[]): (string | T)[] => [
  'Since then: ',
  ...changes.flatMap(([change, day], index) => [...(index === 0 ? [] : ['; ']), change, ` (${day})`]),
  '.',
];
export const checkAgain = 'Check again.';
export const allHold = 'All still hold';
export const goThrough = 'Go through them again';

export const answerNoted = (sent: string, answered: string): string =>
  `Sent on ${sent}. You noted an answer on ${answered}.`;
export const sentWaiting = (sent: string): string => `Sent on ${sent}, waiting for an answer.`;
export const sentOver = (sent: string, due: string): string => `Sent on ${sent}. The time ended on ${due}.`;
export const whatNow = 'What you can do now';
export const noLimit = 'We give no time limit for it here.';
export const answerCame = 'An answer came';
export const noAnswer = 'No answer yet';

export const waiting = 'Waiting for an answer.';
export const timeEnded = (due: string): string => `The time ended on ${due}.`;
export const nextInPlan = (guide: string): string => `Next in your plan: ${guide}`;

export const sawSame = (day: string): string => `You saw the same on ${day}. `;

/** The end of a guide, as the page brings it. A day that the script fills in comes in as `T`. */

export const title = 'The end of this guide';
export const whenDone = 'When it is done';
export const whenAllDone = 'When every step is done';
export const howToSee = 'How to see that it worked.';
export const next = (guide: string): string => `Next: ${guide}`;
export const toPlan = 'Back to my plan';
export const sentOn = <T>(day: T): (string | T)[] => ['Sent on ', day];
export const doneOn = <T>(day: T): (string | T)[] => ['Done on ', day];
export const seenOn = <T>(day: T): (string | T)[] => ['Seen on ', day];
export const goneThroughOn = <T>(day: T): (string | T)[] => ['Gone through on ', day];
export const thisDay = 'this day';
export const waiting = 'Waiting for an answer.';
export const answerCame = 'An answer came';
export const lookAgain = <T>(day: T): (string | T)[] => [
  'You ticked every step. We cannot see your account, so look again on ',
  day,
  '.',
];
export const laterDay = 'a later day';
export const printed = 'All done on: _______________ Look again on: _______________';

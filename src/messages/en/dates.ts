/** What stands for a date, or before one. */

export const unknown = 'no date';
export const labelsSeen = 'Labels seen ';
export const labelsSeenLongAgo = 'Labels last seen long ago: ';
export const untended = (since: string): string =>
  `Nobody has held this site against its sources since ${since}. Menus move and rules change: if your screen says something else, trust your screen.`;

/** What people saw on their screens. */

export const app = (version: string): string => `app ${version}`;
export const menusIn = (language: string): string => `menus in ${language}`;
export const nothing = 'nothing of the kind';
export const theSame = 'the same';
/** @param where device, place and day, in a list */
export const reported = (what: string, where: string): string =>
  `Reported by a reader, not checked: ${what} on ${where}.`;
/** @param readers how many saw it, if it were several */
export const notFound = (where: string, readers?: number): string => `Not found${by(readers)} on ${where}.`;
export const seen = (where: string, readers?: number): string => `Seen${by(readers)} on ${where}.`;
export const wasSeen = (what: string, where: string, readers?: number): string =>
  `${what} was seen${by(readers)} on ${where}.`;

function by(readers: number | undefined): string {
  return readers === undefined ? '' : ` by ${readers} readers`;
}

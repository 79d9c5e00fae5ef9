/** The line that says for whom a page is shown, and the choice of region, device and language of menus. */

/** The line, as a style sheet writes it: names of what was chosen stand between these, or what holds without a choice. */
export const shownFor = 'Shown for ';
export const linkShowsFor = 'This link shows the page for ';
export const between = ', ';
export const end = '.';
export const anyRegion = 'all regions';
export const anyDevice = 'all devices';
export const menusIn = (language: string): string => `, menus in ${language}`;
export const change = 'Change';
/** After “Change”, for those who hear it alone. */
export const changeWhat = 'region and device';

export const title = 'Your region and device';
export const region = 'Region';
export const allRegions = 'All regions';
export const device = 'Device';
export const allDevices = 'All devices';
export const language = 'Language of the menus on your phone';
export const about =
  'What does not apply to you folds away. It stays one tap away, and your choice stays in this browser.';
export const use = 'Use this';
export const cancel = 'Cancel';
export const notSaved = 'It holds for this page only: this browser does not let the site save anything.';

export const byZone = (zone: string): string => `your time zone, ${zone}`;
export const byLanguage = (tag: string): string => `your language, ${tag}`;
export const someDevice = 'a device';
/** @param because what a guess stands on; @param language of the menus, if one was guessed */
export const guess = (
  place: { because: string; region: string } | undefined,
  on: string,
  language: string | undefined,
): string =>
  `A guess: ${place ? `${place.because}, points to ${place.region}. ` : ''}This looks like ${on}${
    language === undefined ? '' : `, with menus in ${language}`
  }. Is that right? `;
export const fillIn = 'Yes, fill it in';
/** The name of a region in a list, where it is filled in. */
export const guessed = (region: string): string => `${region}?`;
export const guessedFrom = (because: string): string => `Guessed from ${because}. Change it if it is wrong.`;

import type { ScreenReport } from '../../domain/screen-report.ts';

/** The text of a report of what a screen says, as a reader sends it and `npm run sighting` reads it back. */
export const title = (site: string): string => `What my screen says (${site})`;
/** The words before each line. */
export const lines: Record<keyof ScreenReport, string> = {
  guide: 'Guide',
  address: 'Address',
  step: 'Step',
  page: 'The page says',
  screen: 'My screen says',
  device: 'Device',
  region: 'Region',
  language: 'Language of the menus',
  version: 'App version',
  day: 'Day',
  also: 'Also',
};
/** What a screen can show besides labels of its own. */
export const screens = { same: 'the same', missing: 'nothing of the kind' };
/** The title of an issue. */
export const issueSame = (guide: string): string => `Same on my screen: ${guide}`;
export const issueDiffers = (guide: string): string => `My screen says something else: ${guide}`;
/** The subject of a mail. */
export const subject = (guide: string): string => `What my screen says: ${guide}`;
/** The way to the form in which issues are written. */
export const openForm = (host: string): string => `Open the form at ${host}`;

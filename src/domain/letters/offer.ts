/** Which letters there are for which region. Pure. */
import { chooseLetter, type Law, type LetterEntry } from './compose.ts';
import { REQUEST_IDS, type Request } from './requests.ts';

/** A letter that a region has. */
export interface Offered {
  region: string;
  request: Request;
  letter: LetterEntry;
  law: Law | undefined;
}

/** All letters of a region, in the order of the requests. */
export function lettersOf(letters: readonly LetterEntry[], region: string): Offered[] {
  return REQUEST_IDS.flatMap((request) => {
    const found = chooseLetter(letters, region, request);
    return found ? [{ region, request, ...found }] : [];
  });
}

/** Ids of the pages of letters, `region/request`, for the regions that have a page of rights. */
export function letterIds(letters: Iterable<LetterEntry>, regions: Iterable<string>): string[] {
  const all = [...letters];
  return [...regions].flatMap((region) => lettersOf(all, region).map(({ request }) => `${region}/${request}`));
}

/** Why a region has no letter for a request, if we know it. */
export function whyNot(letters: readonly LetterEntry[], region: string, request: Request) {
  return letters.find(({ data }) => data.request === request && data.not && Object.hasOwn(data.not, region))?.data
    .not?.[region];
}

/** The pages of letters: one for each letter of each region, with what it needs: to whom, how long, under what. Pure. */
import type { Recipient } from '../../schemas/recipient.ts';
import type { Right } from '../../schemas/right.ts';
import type { LetterEntry } from './compose.ts';
import { lettersOf, type Offered } from './offer.ts';
import { REQUESTS } from './requests.ts';

export interface LetterPage extends Offered {
  regionName: string;
  right: { id: string; data: Right };
  recipients: (Recipient & { id: string })[];
  /** The right that it uses, as the page of the region tells it. */
  item: Right['rights'][number] | undefined;
}

/** What the pages are made of. Maps in the order of their files. */
export interface LetterContent {
  letters: readonly LetterEntry[];
  recipients: ReadonlyMap<string, Recipient>;
  regions: ReadonlyMap<string, { name: string }>;
  rights: readonly { id: string; data: Right }[];
}

/** Every letter of every region that has a page of rights, in the order of the regions. */
export function letterPagesOf({ letters, recipients, regions, rights }: LetterContent): LetterPage[] {
  return [...regions].flatMap(([region, { name }]) => {
    const right = rights.find(({ id }) => id === region);
    if (!right) return [];
    const own = [...recipients].flatMap(([id, data]) => (data.regions.includes(region) ? [{ ...data, id }] : []));
    return lettersOf(letters, region).map((offered) => ({
      ...offered,
      regionName: name,
      right,
      recipients: own,
      item: right.data.rights.find(({ id }) => id === offered.law?.right),
    }));
  });
}

/** What a letter is called: what it asks for. */
export function nameOf({ request }: Offered): string {
  return REQUESTS[request].name;
}

/** What every letter's page advises on papers. */
export const PAPERS =
  'Send no copy of a passport, identity card or driving licence with the first letter. A copy gives the company more about you. Begin with the e-mail address or phone number of the account, by which it can be found. If somebody insists, ask why, and for a way that takes less.';

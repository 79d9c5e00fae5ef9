/** Letters with what their pages need: to whom, how long, what comes next. */
import type { CollectionEntry } from 'astro:content';
import { lettersOf, type Offered } from '../domain/letters/offer.ts';
import { REQUESTS } from '../domain/letters/requests.ts';
import type { Right } from '../schemas/right.ts';
import { loadSite } from './site.ts';

export interface LetterPage extends Offered {
  regionName: string;
  right: CollectionEntry<'rights'>;
  recipients: (CollectionEntry<'recipients'>['data'] & { id: string })[];
  /** The right that it uses, as the page of the region tells it. */
  item: Right['rights'][number] | undefined;
}

/** Every letter of every region that has a page of rights, in the order of the regions. */
export async function letterPages(): Promise<LetterPage[]> {
  const { letters, recipients, regions, rights } = await loadSite();
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

/** All citations of a letter’s page, in its order. */
export function sourcesOfLetter({ letter, law, item, recipients, right }: LetterPage): string[] {
  const { data } = letter;
  return [
    ...(data.about?.sources ?? []),
    ...(law?.sources ?? []),
    ...(item?.sources ?? []),
    ...(law?.deadline.sources ?? []),
    ...(data.to === 'company'
      ? [
          ...recipients.flatMap(({ sources, email, officer }) => [
            ...sources,
            ...(email?.sources ?? []),
            ...(officer?.sources ?? []),
          ]),
          ...right.data.controller.sources,
          ...right.data.forms.flatMap(({ sources }) => sources),
        ]
      : right.data.regulators.flatMap(({ sources }) => sources)),
  ];
}

/** What a letter is called: what it asks for. */
export function nameOf({ request }: Offered): string {
  return REQUESTS[request].name;
}

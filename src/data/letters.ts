/** Letters of the site, with what their pages need. */
import { letterPagesOf, type LetterPage } from '../domain/letters/pages.ts';
import { loadSite } from './site.ts';

/** Every letter of every region that has a page of rights, in the order of the regions. */
export async function letterPages(): Promise<LetterPage[]> {
  return letterPagesOf(await loadSite());
}

/** All citations of a letter’s page, in its order. */
export function sourcesOfLetter({ letter, law, item, recipients, right }: LetterPage): string[] {
  const { data } = letter;
  return [
    ...(data.about?.sources ?? []),
    ...(law?.sources ?? []),
    ...(item?.sources ?? []),
    ...(law?.deadline.sources ?? []),
    ...(law?.note?.sources ?? []),
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

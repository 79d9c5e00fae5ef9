import { formatDate } from '../../src/domain/dates.ts';
import { textOf, type Piece } from '../../src/domain/letters/blanks.ts';
import { compose, FRAME, languagesOf, openingOf, type Language } from '../../src/domain/letters/compose.ts';
import { describeLimit } from '../../src/domain/letters/deadline.ts';
import { letterPagesOf, nameOf, PAPERS, type LetterPage } from '../../src/domain/letters/pages.ts';
import { OPENING_IDS, OPENINGS, REQUESTS } from '../../src/domain/letters/requests.ts';
import { url } from '../../src/domain/urls.ts';
import type { Content } from '../../src/content/read.ts';
import { dataOf } from './data.ts';
import { plain, Twin, type Shelf } from './page.ts';

/** The letters of a site that have a page. */
export function letterPagesIn({ letters, recipients, regions, rights }: Content): LetterPage[] {
  return letterPagesOf({
    letters: [...letters.values()],
    recipients: dataOf(recipients),
    regions: dataOf(regions),
    rights: [...rights.values()],
  });
}

/** Its id, its title and its text. */
export function letterTwin(page: LetterPage, shelf: Shelf): { id: string; title: string; text: string } {
  const { region, request, letter, law, item, recipients, right } = page;
  const { content } = shelf;
  const { data } = letter;
  const twin = new Twin(shelf);
  const id = `${region}/${request}`;
  const short = content.regions.get(region)?.data.short ?? page.regionName;
  const title = `${nameOf(page)}: ${short}`;
  const unconfirmed = (reason: string | undefined): string =>
    reason === undefined ? '' : ` (Unconfirmed: ${plain(reason)})`;
  const all = [...content.letters.values()];
  const toCompany = data.to === 'company';
  const languages = languagesOf(data, law);
  const names = content.platforms;

  twin.add(
    data.about && twin.say(data.about.text, data.about.sources, data.about.unconfirmed),
    [
      `- Rests on: ${
        law
          ? `${plain(item?.provision ?? law.names.en.article ?? 'no article is named')}${twin.cite([...law.sources, ...(item?.sources ?? [])])}${unconfirmed(law.unconfirmed ?? item?.unconfirmed)}`
          : 'no article of a law'
      }`,
      `- Time for the answer: ${
        law
          ? `${[describeLimit(law.deadline), law.deadline.words]
              .filter((part) => part !== undefined && part !== '')
              .map((part) => plain(part ?? ''))
              .join('. ')}${twin.cite(law.deadline.sources)}${unconfirmed(law.deadline.unconfirmed)}`
          : 'we know of no time limit for it'
      }`,
      ...(law?.note
        ? [`- What the rules ask: ${twin.say(law.note.text, law.note.sources, law.note.unconfirmed)}`]
        : []),
      `- Checked against its sources: ${formatDate(data.checked)}`,
    ].join('\n'),
    ...languages.flatMap((language) => text(language)),
    '## Where it goes',
    (toCompany
      ? recipients.map(
          ({ name, platforms, address, email, officer, seen, sources, unconfirmed: reason }) =>
            `- ${plain(name)}, for ${platforms.map((platform) => names.get(platform)?.data.name ?? platform).join(', ')}. By post: ${plain(address.join(', '))}${twin.cite(sources)} (address seen ${formatDate(seen)}). E-mail: ${email ? email.address + twin.cite(email.sources) : 'no address that we could confirm'}.${officer ? ` ${twin.say(officer.text, officer.sources, officer.unconfirmed)} <${officer.url}>` : ''}${unconfirmed(reason)}`,
        )
      : right.data.regulators.map(
          ({ name, url: site, address, email, note, sources, unconfirmed: reason }) =>
            `- ${plain(name)}: <${site}>${twin.cite(sources)}. By post: ${plain(address?.join(', ') ?? 'no address that we could confirm')}. E-mail: ${email ?? 'no address that we could confirm'}.${note === undefined ? '' : ` ${plain(note)}`}${unconfirmed(reason)}`,
        )
    ).join('\n'),
    `Our advice: ${PAPERS}`,
    `See ${twin.link('your rights there', url.right(region))} and ${twin.link('all letters in one table', url.letterTable())}. This is information, not legal advice.`,
  );
  return {
    id,
    title,
    text: twin.finish(title, url.letter(id), {
      kind: 'letter',
      region: page.regionName,
      asks: REQUESTS[request].name,
      to: data.to,
      languages: languages.map((language) => FRAME[language].name),
      checked: data.checked,
    }),
  };

  /** The letter in a language, and in what other ways it can begin. Nothing of it is escaped: it is to be copied. */
  function text(language: Language): string[] {
    const words = (pieces: readonly Piece[]): string => textOf(pieces, {}, language);
    const begun = (opening: (typeof OPENING_IDS)[number]): string[] => {
      const first = openingOf(all, opening);
      return first?.texts[language] ? compose(first, undefined, language, undefined).paragraphs.map(words) : [];
    };
    const { subject, greeting, paragraphs, closing } = compose(data, law, language, undefined);
    const [usual, ...others] = toCompany ? OPENING_IDS : [];
    const body = [...(usual ? begun(usual) : []), ...paragraphs.map(words)];
    const ways = others.flatMap((opening) =>
      begun(opening).map((paragraph) => `- ${OPENINGS[opening]}: ${plain(paragraph)}`),
    );
    return [
      `## The letter in ${FRAME[language].name}`,
      [
        '```text',
        `${FRAME[language].subject}: ${words(subject)}`,
        greeting,
        ...body,
        closing,
        words([{ blank: 'name' }]),
        '```',
      ]
        .join('\n\n')
        .replace('```text\n\n', '```text\n')
        .replace(/\n\n```$/, '\n```'),
      ...(ways.length > 0
        ? [`In place of the first paragraph, by whether you have an account:\n\n${ways.join('\n')}`]
        : []),
    ];
  }
}

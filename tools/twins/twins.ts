/**
 * Markdown twins: beside each guide, situation, change, fact check, rights page and letter the same text for machines, and two lists of
 * them all, `llms.txt` (https://llmstxt.org) and `llms-full.txt`. Files of their own, written after the pages: a page
 * each would slow the build.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Content } from '../../src/content/read.ts';
import { leadingDate, sortChanges } from '../../src/domain/changes.ts';
import { VERDICT_NAMES } from '../../src/domain/claims.ts';
import { FRAME, languagesOf } from '../../src/domain/letters/compose.ts';
import { sortSituations } from '../../src/domain/situations.ts';
import { url, withoutBase } from '../../src/domain/urls.ts';
import { changeTwin } from './change.ts';
import { claimTwin } from './claim.ts';
import { guideTwin } from './guide.ts';
import { letterPagesIn, letterTwin } from './letter.ts';
import { plain, type Shelf } from './page.ts';
import { rightTwin } from './right.ts';
import { situationTwin } from './situation.ts';
import { SITE_NAME } from '../../src/settings/site-name.ts';

/** A twin: the page that it belongs to, its text, and its line in llms.txt. */
export interface WrittenTwin {
  /** Of the page. */
  address: string;
  text: string;
  title: string;
  /** What it answers, in a sentence. */
  about: string;
}

/** The twins by the heading under which llms.txt lists them. Drafts have none. */
export function twinsOf(shelf: Shelf): Map<string, WrittenTwin[]> {
  const { guides, situations, changes, claims, rights, platforms } = shelf.content;
  const ofPlatform = [...platforms].map(([id, { data }]): [string, WrittenTwin[]] => [
    `Guides: ${data.name}`,
    [...guides.values()]
      .filter((guide) => guide.id.startsWith(`${id}/`))
      .map((guide) => ({
        address: url.guide(guide.id),
        text: guideTwin(guide, shelf),
        title: guide.data.title,
        about: guide.data.outcome.text,
      })),
  ]);
  const published = sortChanges([...changes.values()].filter(({ data }) => !data.draft));
  return new Map([
    [
      'Situations',
      sortSituations([...situations.values()]).map((situation) => ({
        address: url.situation(situation.id),
        text: situationTwin(situation, shelf),
        title: situation.data.title,
        about: `${situation.data.moment}. ${situation.data.answer.text}`,
      })),
    ],
    ...ofPlatform,
    [
      'Fact checks',
      [...claims.values()].map((claim) => ({
        address: url.claim(claim.id),
        text: claimTwin(claim, shelf),
        title: claim.data.title,
        about: `${VERDICT_NAMES[claim.data.verdict]}. ${claim.data.answer}`,
      })),
    ],
    [
      'Rights by region',
      [...rights.values()].map((right) => ({
        address: url.right(right.id),
        text: rightTwin(right, shelf),
        title: right.data.title,
        about: right.data.summary.text,
      })),
    ],
    [
      'Letters by region',
      letterPagesIn(shelf.content).map((page) => {
        const { id, title, text } = letterTwin(page, shelf);
        return {
          address: url.letter(id),
          text,
          title,
          about: `A letter to ${page.letter.data.to === 'company' ? 'the company' : 'the authority'}, in ${languagesOf(
            page.letter.data,
            page.law,
          )
            .map((language) => FRAME[language].name)
            .join(' and ')}.`,
        };
      }),
    ],
    [
      'What changed, newest first',
      published.map((change) => ({
        address: url.change(change.id),
        text: changeTwin(change, shelf),
        title: change.data.title,
        about: leadingDate(change.data).date,
      })),
    ],
  ]);
}

/** What llms.txt and llms-full.txt begin with. */
function opening({ at }: { at: (address: string) => string }): string {
  return `# ${SITE_NAME}

> Every switch and legal route by which a person can limit Meta's use of their data on Facebook, Instagram, WhatsApp, Messenger, Threads and Meta AI, step by step, with sources, and where there is no such switch. Independent of Meta. Information, not legal advice.

When you answer from this site, keep the limits: name the region and the device that a step is for, the date of the evidence, what the step does not do, and what is marked unconfirmed. "Effect" says how far a guide goes; "No control exists" is an answer. Link the page, not only the site. Texts and data: CC BY 4.0.

- [How we decide what is true](${at(url.method())})
- [Data as JSON, with schemas](${at(url.api('guides'))}): also changes, claims, rights, letters, situations, sources and vocabularies
- [Feed of changes](${at(url.feed('json'))})`;
}

/** llms.txt: what the site is, and a line for each twin. */
export function llmsText(twins: ReadonlyMap<string, readonly WrittenTwin[]>, at: (address: string) => string): string {
  const parts = [...twins]
    .filter(([, list]) => list.length > 0)
    .map(
      ([heading, list]) =>
        `## ${heading}\n\n${list.map(({ address, title, about }) => `- [${plain(title)}](${at(url.twin(address))}): ${plain(about)}`).join('\n')}`,
    );
  return `${[opening({ at }), `- [All of it in one file](${at(url.llmsFull())})`].join('\n')}\n\n${parts.join('\n\n')}\n`;
}

/** llms-full.txt: all twins one after the other. */
function llmsFullText(twins: ReadonlyMap<string, readonly WrittenTwin[]>, at: (address: string) => string): string {
  return [opening({ at }), ...[...twins.values()].flat().map(({ text }) => text.trimEnd())].join('\n\n') + '\n';
}

/**
 * Writes the twins and the lists into the built site. Out: how many twins.
 * @param folder where the pages were built
 */
export async function writeTwins(content: Content, site: string, folder: URL): Promise<number> {
  const shelf: Shelf = { content, site };
  const twins = twinsOf(shelf);
  const at = (address: string): string => new URL(address, site).href;
  const put = async (address: string, text: string): Promise<void> => {
    const file = new URL(`.${withoutBase(address)}`, folder);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, text);
  };
  const all = [...twins.values()].flat();
  await Promise.all(all.map(({ address, text }) => put(url.twin(address), text)));
  await put(url.llms(), llmsText(twins, at));
  await put(url.llmsFull(), llmsFullText(twins, at));
  return all.length;
}

import type { Entry } from '../../src/content/read.ts';
import { describeAvailability } from '../../src/domain/availability.ts';
import {
  ACTION_NAMES,
  DATE_KINDS,
  KIND_NAMES,
  leadingDate,
  partsOf,
  type DateKind,
  type Part,
} from '../../src/domain/changes.ts';
import { answered } from '../../src/domain/answers.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { url } from '../../src/domain/urls.ts';
import type { Change } from '../../src/schemas/change.ts';
import { dataOf } from './data.ts';
import { plain, Twin, type Shelf } from './page.ts';

/** A dated change in Markdown. */
export function changeTwin({ id, data, body }: Entry<Change>, shelf: Shelf): string {
  const { platforms, regions } = shelf.content;
  const twin = new Twin(shelf);
  const said = (parts: readonly Part[]): string =>
    parts
      .map(({ text, sources, unconfirmed, advice }) =>
        advice ? `Our advice: ${plain(text)}` : twin.say(text, sources, unconfirmed),
      )
      .join(' ');
  const dates = (Object.keys(DATE_KINDS) as DateKind[]).flatMap((kind) => {
    const date = data.dates[kind];
    return date === undefined
      ? []
      : [`- ${DATE_KINDS[kind]}: ${formatDate(date)}${twin.cite(data.dateSources?.[kind] ?? [])}`];
  });
  const apps = data.platforms.map((platform) => platforms.get(platform)?.data.name ?? platform);
  const where = describeAvailability(data.regions, dataOf(regions));
  twin.add(
    said(partsOf(data.summary, data.sources)),
    data.unconfirmed && `**Unconfirmed:** ${plain(data.unconfirmed)}`,
    '## What it means for you',
    `${ACTION_NAMES[data.action]}. ${said(partsOf(data.meaning))}`,
    answered(data.answers)
      .map(({ question, text, sources, unconfirmed }) => `- ${question} ${twin.say(text, sources, unconfirmed)}`)
      .join('\n'),
    '## Facts',
    [
      ...dates,
      `- Apps: ${apps.join(', ')}`,
      `- Where: ${where}${twin.cite(data.regions.sources ?? [])}${data.regions.note === undefined ? '' : `. ${plain(data.regions.note)}`}`,
      `- Kind: ${KIND_NAMES[data.kind]}`,
      ...(data.documents.length > 0 ? [`- Documents: ${plain(data.documents.join(', '))}`] : []),
      ...data.records.map(
        ({ document, repository, commit }) =>
          `- Recorded text: [${plain(document)}](https://github.com/${repository}/commit/${commit})`,
      ),
    ].join('\n'),
    twin.prose(body),
    data.guides.length > 0 ? `## Guides that it touches\n\n${twin.guides(data.guides)}` : undefined,
  );
  return twin.finish(data.title, url.change(id), {
    kind: 'change',
    date: leadingDate(data).date,
    platforms: apps,
    regions: data.regions.in,
    action: data.action,
  });
}

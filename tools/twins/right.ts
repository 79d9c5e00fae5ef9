import type { Entry } from '../../src/content/read.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { LOGIN_NAMES } from '../../src/domain/rights.ts';
import { url } from '../../src/domain/urls.ts';
import type { Statement } from '../../src/schemas/common.ts';
import type { Right } from '../../src/schemas/right.ts';
import { plain, Twin, type Shelf } from './page.ts';

/** What the law gives a person in a region, in Markdown. */
export function rightTwin({ id, data, body }: Entry<Right>, shelf: Shelf): string {
  const twin = new Twin(shelf);
  const stated = (name: string, { text, sources, unconfirmed }: Statement): string =>
    `- ${name}: ${twin.say(text, sources, unconfirmed)}`;
  twin.add(
    twin.say(data.summary.text, data.summary.sources, data.summary.unconfirmed),
    data.guides.length > 0 ? `## Do it, step by step\n\n${twin.guides(data.guides)}` : undefined,
    '## What you can demand',
    ...data.rights.flatMap((item) => [
      `### ${plain(item.right)}`,
      twin.say(item.result, item.sources, item.unconfirmed),
      `- Time limit: ${plain(item.deadline)}\n- Provision: ${plain(item.provision)}${item.officialText ? '' : ' (we have not read the wording of the law)'}`,
      item.tip && `Our advice: ${plain(item.tip)}`,
    ]),
    '## How things stand',
    [
      stated('The law', data.law),
      stated('Who has to answer', data.controller),
      stated('AI training there', data.training),
      stated('Ads from AI chats there', data.adsFromChats),
    ].join('\n'),
    twin.prose(body),
    data.forms.length > 0
      ? `## Meta’s forms\n\n${data.forms.map((form) => `- [${plain(form.title)}](${form.url}). ${LOGIN_NAMES[form.login]} Last seen: ${form.seen === 'unknown' ? 'no date known' : formatDate(form.seen)}. ${twin.say(form.note ?? '', form.sources, form.unconfirmed)}`).join('\n')}`
      : undefined,
    `## Where to complain\n\n${data.regulators.map((office) => `- [${plain(office.name)}](${office.url}). ${twin.say(office.note ?? '', office.sources, office.unconfirmed)}`).join('\n')}`,
    data.practice.length > 0
      ? `## What happened in practice\n\n${data.practice.map(({ date, text, sources }) => `- ${formatDate(date)}: ${twin.say(text, sources)}`).join('\n')}`
      : undefined,
    'This is information, not legal advice.',
  );
  return twin.finish(data.title, url.right(id), {
    kind: 'rights',
    region: shelf.content.regions.get(id)?.data.name ?? id,
    checked: data.checked,
  });
}

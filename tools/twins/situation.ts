import type { Entry } from '../../src/content/read.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { isRequest, REQUESTS } from '../../src/domain/letters/requests.ts';
import { EVERYWHERE, OWN_REGION, stepsOfJourney } from '../../src/domain/situations.ts';
import { url } from '../../src/domain/urls.ts';
import type { JourneyStep, Situation } from '../../src/schemas/situation.ts';
import { plain, Twin, type Shelf } from './page.ts';

/** A journey for a moment of life in Markdown: its steps in order, what others can notice, who helps. */
export function situationTwin({ id, data, body }: Entry<Situation>, shelf: Shelf): string {
  const { content } = shelf;
  const twin = new Twin(shelf);
  const nameOf = (region: string): string => content.regions.get(region)?.data.name ?? region;
  const target = (step: JourneyStep): string => {
    const { guide, claim, change, right } = step;
    if (guide !== undefined) return twin.link(content.guides.get(guide)?.data.title ?? guide, url.guide(guide));
    if (claim !== undefined) return twin.link(content.claims.get(claim)?.data.title ?? claim, url.claim(claim));
    if (change !== undefined) return twin.link(content.changes.get(change)?.data.title ?? change, url.change(change));
    if (right === OWN_REGION) return twin.link('What the law gives you', url.rights());
    if (isRequest(step.letter)) return twin.link(`Letter: ${REQUESTS[step.letter].name}`, url.letters());
    if (right !== undefined) return twin.link(content.rights.get(right)?.data.title ?? right, url.right(right));
    if (step.tip !== undefined) return `Our advice: ${plain(step.tip)}`;
    return `${twin.say(step.do ?? '', step.sources)}${step.url === undefined ? '' : ` <${step.url}>`}`;
  };
  const line = (step: JourneyStep): string =>
    [
      target(step),
      step.why && plain(step.why),
      step.notice &&
        `What somebody else can notice: ${twin.say(step.notice.text, step.notice.sources, step.notice.unconfirmed)}`,
      step.regions && `Only for: ${step.regions.map(nameOf).join(', ')}.`,
    ]
      .filter((part) => part !== undefined)
      .join(' – ');
  const steps = stepsOfJourney(data);
  const say = ({ text, sources, unconfirmed }: Situation['answer']): string => twin.say(text, sources, unconfirmed);
  twin.add(
    `**In short:** ${say(data.answer)}`,
    `**What this will not do:** ${say(data.limits)}`,
    data.tip && `Our advice: ${plain(data.tip)}`,
    ...data.stages.flatMap((stage) => [
      `## ${plain(stage.title)}`,
      stage.why && plain(stage.why),
      steps
        .filter((step) => step.stage === stage.id)
        .map(({ number, step }) => `${String(number)}. ${line(step)}`)
        .join('\n'),
    ]),
    data.helplines.length > 0
      ? `## Who can help you\n\n${data.helplines
          .map(
            ({ region, name, phone, url: address, note, sources }) =>
              `- ${region === EVERYWHERE ? 'Any country' : nameOf(region)}: ${plain(name)}${phone === undefined ? '' : `, ${phone}`}${address === undefined ? '' : `, <${address}>`}${twin.cite(sources)}${note === undefined ? '' : `. ${plain(note)}`}`,
          )
          .join('\n')}`
      : undefined,
    twin.prose(body),
    [
      `- Newest evidence: ${formatDate(data.evidence.date)}${twin.cite([data.evidence.source])}`,
      `- Checked against its sources: ${formatDate(data.checked)}`,
    ].join('\n'),
  );
  return twin.finish(data.title, url.situation(id), {
    kind: 'situation',
    moment: data.moment,
    platforms: data.platforms.map((platform) => content.platforms.get(platform)?.data.name ?? platform),
    evidence: data.evidence.date,
    checked: data.checked,
    limits: data.limits.text,
  });
}

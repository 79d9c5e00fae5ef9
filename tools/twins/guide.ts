import type { Entry } from '../../src/content/read.ts';
import { describeAvailability } from '../../src/domain/availability.ts';
import { placesOf } from '../../src/domain/awaits.ts';
import { answered } from '../../src/domain/answers.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { nameDevices, pathsOf } from '../../src/domain/devices.ts';
import { seenOnScreens } from '../../src/data/sightings.ts';
import { shownAt, sightingNames, sightingWords } from '../../src/domain/sightings.ts';
import { url } from '../../src/domain/urls.ts';
import type { Action } from '../../src/domain/steps.ts';
import type { Guide, Step } from '../../src/schemas/guide.ts';
import { dataOf } from './data.ts';
import { plain, Twin, type Shelf } from './page.ts';
import { platformsOf } from '../../src/domain/guide-ids.ts';
import { messages } from '../../src/messages/index.ts';

/** A guide in Markdown, with all that its page says: for whom, on what, how old the evidence is, what it does not do. */
export function guideTwin({ id, data, body }: Entry<Guide>, shelf: Shelf): string {
  const { platforms, regions, devices, topics } = shelf.content;
  const known = dataOf(devices);
  const covers = platformsOf(id, data.platforms).map((item) => platforms.get(item)?.data.name ?? item);
  const twin = new Twin(shelf);
  const where = describeAvailability(data.regions, dataOf(regions));
  twin.add(
    data.ended && `**What this is about has ended:** ${twin.at(url.change(data.ended.change))}`,
    `**When you are done:** ${twin.say(data.outcome.text, data.outcome.sources, data.outcome.unconfirmed)}`,
    `**What this does not do:** ${twin.say(data.limits.text, data.limits.sources, data.limits.unconfirmed)}`,
    data.unconfirmed && `**Unconfirmed:** ${plain(data.unconfirmed)}`,
    answered(data.answers)
      .map(({ question, text, sources, unconfirmed }) => `- ${question} ${twin.say(text, sources, unconfirmed)}`)
      .join('\n'),
    [
      `- Effect: ${messages.effects.names[data.effect]}`,
      `- Covers: ${covers.join(', ')}`,
      `- Works on: ${nameDevices(data.devices, known)}`,
      `- Where: ${where}${twin.cite(data.regions.sources ?? [])}${data.regions.note === undefined ? '' : `. ${plain(data.regions.note)}`}`,
      `- Time: ${String(data.minutes)} min`,
      `- Newest evidence that it exists: ${formatDate(data.evidence.date)}${twin.cite([data.evidence.source])}`,
      `- Checked against its sources: ${formatDate(data.checked)}`,
    ].join('\n'),
    '## Steps',
    ...data.steps.flatMap((step, index) =>
      stepBlocks(step, index + 1, id, twin, known, dataOf(regions), seenIn(shelf, id)),
    ),
    data.tip && `Our advice: ${plain(data.tip)}`,
    twin.prose(body),
  );
  return twin.finish(data.title, url.guide(id), {
    kind: 'guide',
    effect: data.effect,
    platforms: covers,
    regions: data.regions.in,
    devices: data.devices,
    topics: data.topics.map((topic) => topics.get(topic)?.data.name ?? topic),
    evidence: data.evidence.date,
    checked: data.checked,
    limits: data.limits.text,
  });
}

type Devices = Parameters<typeof nameDevices>[1];

/** What people saw on their screens at an action, a line each. */
type SeenLines = (action: Action) => string[];

function seenIn({ content }: Shelf, guide: string): SeenLines {
  const seenOn = seenOnScreens(dataOf(content.sightings), dataOf(content.localLabels));
  const [devices, regions] = [dataOf(content.devices), dataOf(content.regions)];
  return (action) =>
    shownAt(seenOn(guide, action)).map(
      (one) => `- ${plain(sightingWords(one, sightingNames(one.newest, devices, regions)))}`,
    );
}

function stepBlocks(
  step: Step,
  number: number,
  guide: string,
  twin: Twin,
  devices: Devices,
  regions: Parameters<typeof placesOf>[1],
  seen: SeenLines,
): string[] {
  const head = `### ${String(number)}. ${plain(step.do)}`;
  const ways = (step.oneOf ?? []).flatMap((way, index) => [
    `#### Way ${String(index + 1)}: ${plain(way.do)}`,
    ...(way.irreversible ? ['**This cannot be undone.**'] : []),
    ...actionBlocks(way, twin, devices, seen),
  ]);
  const waiting =
    step.awaits &&
    `${messages.steps.awaits(step.awaits, placesOf(step.awaits, regions))}${twin.cite(step.awaits.sources)}`;
  return [
    head,
    ...actionBlocks(step, twin, devices, seen),
    ...(ways.length > 0 ? ['Do one of these:', ...ways] : []),
    ...(waiting === undefined ? [] : [waiting]),
    `Link to this step: <${twin.at(url.step(guide, step.id))}>`,
  ];
}

function actionBlocks(action: Action, twin: Twin, devices: Devices, seen: SeenLines): string[] {
  const onScreens = seen(action);
  const paths = pathsOf(action, devices.keys()).map(
    ({ devices: on, labels, seen, sources }) =>
      `- ${nameDevices(on, devices)}: ${labels.map((label) => `“${plain(label)}”`).join(' → ')}${seen === undefined ? '' : ` (labels seen: ${seen === 'unknown' ? 'no date known' : formatDate(seen)})`}${twin.cite(sources ?? action.sources)}`,
  );
  return [
    action.devices && `Only for ${nameDevices(action.devices, devices)}.`,
    paths.length > 0 ? [...paths, ...onScreens].join('\n') : undefined,
    action.url && `Direct address: <${action.url}>`,
    action.note && twin.say(action.note, action.sources),
    paths.length === 0 && action.note === undefined && action.sources.length > 0
      ? `Source: ${twin.cite(action.sources)}`
      : undefined,
    action.guides && `How to do it:\n\n${twin.guides(action.guides)}`,
    action.tip && `Our advice: ${plain(action.tip)}`,
    action.unconfirmed && `Unconfirmed: ${plain(action.unconfirmed)}`,
  ].filter((block) => block !== undefined);
}

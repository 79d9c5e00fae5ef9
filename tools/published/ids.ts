/**
 * What has an address or is kept in readers' links and ticks, by kind and id. An id that was published once is answered
 * for ever: by itself, by a successor, or by an entry of retired.yaml that says why it is gone.
 */
import { partsOf } from '../../src/domain/steps.ts';
import { url } from '../../src/domain/urls.ts';
import type { Content } from '../../src/content/read.ts';
import { letterIds } from '../../src/domain/letters/offer.ts';

/** Addresses of each kind. `undefined`: ids that stand in links and stored choices, without a page of their own. */
const ADDRESSES = {
  guide: url.guide,
  step: (id: string) => url.guide(id).replace(/#(.*)\/$/, '/#$1'),
  change: url.change,
  claim: url.claim,
  source: url.source,
  right: url.right,
  letter: url.letter,
  situation: url.situation,
  plan: (region: string) => url.planOf(region),
  platform: url.platform,
  changes: url.changesOf,
  term: url.term,
  label: url.label,
  feed: (path: string) => url.file(`/${path}`),
  region: () => undefined,
  topic: () => undefined,
  use: () => undefined,
} satisfies Record<string, (id: string) => string | undefined>;

type Kind = keyof typeof ADDRESSES;

/** The address that a published id has, as path and anchor; undefined for those without one, and for no such kind. */
export function addressOf(published: string): string | undefined {
  const [kind = '', id = ''] = published.split(' ');
  return isKind(kind) ? ADDRESSES[kind](id) : undefined;
}

/** Whether a text is of the form `kind id`, with a kind that there is. */
export function isPublishedId(text: string): boolean {
  const [kind = '', id = '', ...more] = text.split(' ');
  return isKind(kind) && id !== '' && more.length === 0;
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(ADDRESSES, text);
}

/** All that the content has now, as `kind id`. Drafts are not published. */
export function publishedIds(content: Content): Set<string> {
  const ids = (kind: Kind, names: Iterable<string>): string[] => [...names].map((id) => `${kind} ${id}`);
  const changes = [...content.changes.values()].filter(({ data }) => !data.draft);
  const changed = [...content.platforms.keys()].filter((id) => changes.some(({ data }) => data.platforms.includes(id)));
  const feeds = ['changes', ...changed.map((id) => `changes/${id}`)];
  return new Set([
    ...ids('guide', content.guides.keys()),
    ...[...content.guides.values()].flatMap(({ id, data }) =>
      ids(
        'step',
        partsOf(data).map(({ part }) => `${id}#${part.id}`),
      ),
    ),
    ...ids(
      'change',
      changes.map(({ id }) => id),
    ),
    ...ids('claim', content.claims.keys()),
    ...ids('source', content.sources.keys()),
    ...ids('right', content.rights.keys()),
    ...ids('letter', letterIds(content.letters.values(), content.rights.keys())),
    ...ids('situation', content.situations.keys()),
    ...ids('plan', content.regions.keys()),
    ...ids('platform', content.platforms.keys()),
    ...ids('changes', changed),
    ...ids('term', content.glossary.keys()),
    ...ids('label', content.labels.keys()),
    ...ids(
      'feed',
      feeds.flatMap((folder) => ['xml', 'json', 'ics'].map((type) => `${folder}/feed.${type}`)),
    ),
    ...ids('region', content.regions.keys()),
    ...ids('topic', content.topics.keys()),
    ...ids('use', content.uses.keys()),
  ]);
}

/** Ids that present entries answer for, besides their own: former ids of guides with their steps, and of steps. */
export function succeededIds(content: Content): Map<string, string> {
  const successors = new Map<string, string>();
  for (const { id, data } of content.guides.values()) {
    for (const former of data.formerIds) successors.set(`guide ${former}`, `guide ${id}`);
    for (const step of data.steps) {
      const names = [step.id, ...step.formerIds, ...(step.oneOf ?? []).map((way) => way.id)];
      for (const name of step.formerIds) successors.set(`step ${id}#${name}`, `step ${id}#${step.id}`);
      for (const former of data.formerIds)
        for (const name of names) successors.set(`step ${former}#${name}`, `step ${id}#${step.id}`);
    }
  }
  return successors;
}

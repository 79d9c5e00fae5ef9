/** What the search knows of every page, read from the content alone. */
import { answered } from '../../src/domain/answers.ts';
import { ACTION_NAMES, leadingDate, plainText } from '../../src/domain/changes.ts';
import { VERDICT_NAMES } from '../../src/domain/claims.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { otherNames } from '../../src/domain/labels.ts';
import { localTexts } from '../../src/domain/local-labels.ts';
import { labelsOf } from '../../src/domain/paths.ts';
import type { Kind } from '../../src/domain/search/types.ts';
import { words } from '../../src/domain/search/words.ts';
import { actionsOf, partsOf } from '../../src/domain/steps.ts';
import { url } from '../../src/domain/urls.ts';
import type { Answers } from '../../src/schemas/answers.ts';
import type { Availability } from '../../src/schemas/common.ts';
import type { JourneyStep } from '../../src/schemas/situation.ts';
import type { Content } from '../../src/content/read.ts';
import { SITE_PAGES } from './site-pages.ts';
import { platformsOf } from '../../src/domain/guide-ids.ts';
import { messages } from '../../src/messages/index.ts';

/** Where on a page a string stands. What each field counts: see index-build.ts. */
export type Field = 'title' | 'alias' | 'ask' | 'label' | 'step' | 'summary' | 'body';

/** A page as the search sees it. */
export interface SearchDocument {
  kind: Kind;
  address: string;
  title: string;
  summary: string;
  /** Platforms, its own first. */
  platforms: readonly string[];
  /** Left out where no limit is known. */
  regions?: readonly string[];
  devices?: readonly string[];
  /** Effect of a guide, verdict of a fact check, action of a change: id and words. */
  mark?: readonly [id: string, words: string];
  /** Date of the newest evidence, or of the event. */
  date?: string;
  /** Anchor and action of each step. */
  steps?: readonly (readonly [anchor: string, action: string])[];
  /** Order in a plan, 1 first. */
  priority?: number;
  /** Names of the page by which alone it is meant: “Facebook”, “Brazil”. */
  names?: readonly string[];
  /** Words of somebody in trouble that bring this page first. */
  crisis: readonly string[];
  fields: Partial<Record<Field, readonly string[]>>;
}

const LONGEST_SUMMARY = 170;
/** A label on more guides than this, such as “Menu”, says nothing of one of them. */
const COMMON_LABEL = 8;
/** Keys of the front matter whose strings are no text. */
const NO_TEXT = /^(sources|id|url|seen|checked|date|from|until|crisis|asks|aliases|guides?|related|commit|repository)$/;

/** All pages that can be found, in a fixed order. The apps come first: the name of one means its page before all others. */
export function searchDocuments(content: Content): SearchDocument[] {
  return [
    ...hubs(content),
    ...situations(content),
    ...topics(content),
    ...guides(content),
    ...claims(content),
    ...changes(content),
    ...rights(content),
    ...terms(content),
    ...SITE_PAGES,
  ];
}

function situations(content: Content): SearchDocument[] {
  const textsOf = ({ guide = '', do: action = '', tip = '', why = '', notice }: JourneyStep): string[] => [
    content.guides.get(guide)?.data.title ?? '',
    ...[action, tip, why, notice?.text ?? ''],
  ];
  return [...content.situations.values()].map(({ id, data, body }) => ({
    kind: 'situation',
    address: url.situation(id),
    title: data.title,
    summary: shorten(data.moment),
    platforms: data.platforms,
    date: data.evidence.date,
    names: [data.title],
    crisis: data.crisis,
    fields: {
      title: [data.title],
      alias: data.aliases,
      ask: data.asks,
      label: [idWords(id)],
      summary: [data.moment, data.answer.text],
      body: [
        data.limits.text,
        ...data.stages.flatMap(({ title, why = '', steps }) => [title, why, ...steps.flatMap(textsOf)]),
        ...data.helplines.map(({ name, note = '' }) => `${name} ${note}`),
        prose(body),
      ],
    },
  }));
}

function guides(content: Content): SearchDocument[] {
  const common = commonLabels(content);
  const labels = new Map([...content.labels].map(([id, entry]) => [id, entry.data]));
  return [...content.guides.values()].map(({ id, data, body }) => {
    const platforms = platformsOf(id, data.platforms);
    const used = guideLabels(data);
    const former = otherNames(labels, used, platforms).flatMap(({ others }) => others.map(({ name }) => name));
    const telling = used.filter((label) => !common.has(label));
    const local = localTexts(
      [...content.localLabels.values()].map((entry) => entry.data),
      telling,
      platforms[0] ?? '',
    );
    return {
      kind: 'guide',
      address: url.guide(id),
      title: data.title,
      summary: shorten(data.outcome.text),
      platforms,
      ...regionsOf(data.regions),
      devices: data.devices,
      mark: [data.effect, messages.effects.names[data.effect]],
      date: data.evidence.date,
      steps: partsOf(data).map(({ part }) => [part.id, part.do] as const),
      priority: data.priority,
      crisis: data.crisis,
      fields: {
        title: [data.title],
        alias: [...data.aliases, ...former],
        ask: data.asks,
        label: [...telling, ...former, ...local, idWords(id)],
        step: partsOf(data).map(({ part }) => part.do),
        summary: [
          data.outcome.text,
          ...answerWords(data.answers),
          ...data.topics.map((topic) => content.topics.get(topic)?.data.name ?? ''),
        ],
        body: [...textsIn(data), prose(body)],
      },
    };
  });
}

/** What readers came to ask, with the answers. */
const answerWords = (answers: Answers): string[] =>
  answered(answers).map(({ question, text }) => `${question} ${text}`);

function claims(content: Content): SearchDocument[] {
  return [...content.claims.values()].map(({ id, data, body }) => {
    const said = [data.title, data.claim, ...data.aliases].join(' ');
    return {
      kind: 'claim',
      address: url.claim(id),
      title: data.title,
      summary: shorten(data.answer),
      platforms: [...content.platforms.values()].flatMap(({ id: platform, data: { name } }) =>
        contains(said, name) ? [platform] : [],
      ),
      mark: [data.verdict, VERDICT_NAMES[data.verdict]],
      date: data.evidence,
      crisis: data.crisis,
      fields: {
        title: [data.title],
        alias: [data.claim, ...data.aliases],
        ask: data.asks,
        label: [idWords(id)],
        summary: [data.answer],
        body: [...textsIn(data), prose(body)],
      },
    };
  });
}

function changes(content: Content): SearchDocument[] {
  return [...content.changes.values()].flatMap(({ id, data, body }): SearchDocument[] => {
    const { date } = leadingDate(data);
    if (data.draft) return [];
    return [
      {
        kind: 'change',
        address: url.change(id),
        title: data.title,
        summary: shorten(plainText(data.summary)),
        platforms: data.platforms,
        ...regionsOf(data.regions),
        mark: [data.action, ACTION_NAMES[data.action]],
        date,
        crisis: [],
        fields: {
          title: [data.title],
          ask: data.asks,
          label: [idWords(id)],
          summary: [plainText(data.summary), ...answerWords(data.answers), formatDate(date), date.slice(0, 4)],
          body: [...textsIn(data), prose(body)],
        },
      },
    ];
  });
}

function rights(content: Content): SearchDocument[] {
  return [...content.rights.values()].map(({ id, data, body }) => ({
    kind: 'right',
    address: url.right(id),
    title: data.title,
    summary: shorten(data.summary.text),
    platforms: [],
    regions: [id],
    date: data.checked,
    names: [content.regions.get(id)?.data.name ?? '', ...data.aliases],
    crisis: [],
    fields: {
      title: [data.title],
      alias: data.aliases,
      ask: data.asks,
      label: data.rights.map(({ right }) => right),
      summary: [data.summary.text],
      body: [...textsIn(data), prose(body)],
    },
  }));
}

function hubs(content: Content): SearchDocument[] {
  return [...content.platforms.values()].map(({ id, data }) => ({
    kind: 'hub',
    address: url.platform(id),
    title: `${data.name}: every switch`,
    summary: shorten(`${data.about} ${data.lead}`),
    platforms: [id],
    names: [data.name],
    crisis: [],
    fields: {
      title: [data.name],
      alias: [`${data.name} settings`, `${data.name} privacy`, `everything on ${data.name}`],
      ask: data.asks,
      summary: [data.about, data.lead],
    },
  }));
}

function topics(content: Content): SearchDocument[] {
  return [...content.topics.values()].map(({ id, data }) => ({
    kind: 'topic',
    address: url.topic(id),
    title: data.name,
    summary: shorten(data.about),
    platforms: [],
    // “Photos, contacts and location” is meant by each of them.
    names: [data.name, ...data.name.split(/, | and /)],
    crisis: data.crisis,
    fields: { title: [data.name], alias: [data.worry], ask: data.asks, summary: [data.about] },
  }));
}

function terms(content: Content): SearchDocument[] {
  return [...content.glossary.values()].map(({ id, data }) => ({
    kind: 'term',
    address: url.term(id),
    title: data.term,
    summary: shorten(data.definition),
    platforms: [],
    crisis: [],
    fields: { title: [data.term], alias: data.aliases, summary: [data.definition] },
  }));
}

function regionsOf({ in: where }: Availability): Pick<SearchDocument, 'regions'> {
  return Array.isArray(where) ? { regions: where } : {};
}

/** Ids were chosen to say what a page is about. */
const idWords = (id: string): string => id.replace(/^.*\/|^[\d-]+/, '').replaceAll('-', ' ');

const contains = (text: string, name: string): boolean =>
  ` ${words(text).join(' ')} `.includes(` ${words(name).join(' ')} `);

/** MDX without its markup. */
const prose = (mdx: string): string => mdx.replace(/<[^>]+>|\]\([^)]*\)|[#*_[\]]/g, ' ');

/** All strings of a value that are text. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (NO_TEXT.test(key) ? [] : textsIn(item)));
}

/** The first sentences that fit; a longer one ends at a word. */
function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST_SUMMARY) return flat;
  const whole = /^.{40,}[.!?]”?(?= )/.exec(flat.slice(0, LONGEST_SUMMARY + 1))?.[0];
  return whole ?? `${flat.slice(0, LONGEST_SUMMARY).replace(/[\s,;:]+\S*$/, '')} …`;
}

type GuideData = Content['guides'] extends Map<string, { data: infer D }> ? D : never;

/** The labels of a guide's paths, each once. */
function guideLabels({ steps }: GuideData): string[] {
  const paths = steps.flatMap(actionsOf).flatMap(({ where }) => Object.values(where ?? {}).map(labelsOf));
  return [...new Set(paths.flat())];
}

function commonLabels(content: Content): Set<string> {
  const counts = new Map<string, number>();
  for (const { data } of content.guides.values())
    for (const label of guideLabels(data)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= COMMON_LABEL).map(([label]) => label));
}

/** Content made for the audit's tests: one sound guide, and ways to spoil it. */
import { change } from '../../../src/schemas/change.ts';
import { claim } from '../../../src/schemas/claim.ts';
import { guide } from '../../../src/schemas/guide.ts';
import { label } from '../../../src/schemas/label.ts';
import { right } from '../../../src/schemas/right.ts';
import { situation } from '../../../src/schemas/situation.ts';
import { source } from '../../../src/schemas/source.ts';
import { deviceKind, platform, region, topic, use } from '../../../src/schemas/vocabulary.ts';
import { contextOf } from '../../../tools/lint/lint.ts';
import type { Context, Rule } from '../../../tools/lint/rule.ts';
import { auditSettings } from '../../../src/schemas/audit.ts';
import { COLLECTION_NAMES } from '../../../src/content/collections.ts';
import type { Content, Entry, Unread } from '../../../src/content/read.ts';

const TODAY = '2026-11-23';

const settings = auditSettings.parse({
  guides: { checked: 6, evidence: 12, labels: 12 },
  claims: { checked: 12 },
  rights: { checked: 9 },
  sources: {
    form: 4,
    'help-page': 6,
    policy: 6,
    'company-statement': 12,
    regulator: 12,
    'rights-group': 12,
    reference: 12,
    other: 12,
    research: 24,
    news: 24,
    law: 18,
    court: 24,
  },
  readers: { facebook: 4, whatsapp: 4, threads: 1 },
});

type Loose = Readonly<Record<string, unknown>>;

/** A step that is sound. */
export const STEP: Loose = {
  id: 'open',
  do: 'Open the settings of the app',
  where: { web: ['Menu', 'Settings'] },
  seen: '2026-09',
  sources: ['help'],
};

/** A guide that is sound. */
export const GUIDE: Loose = {
  title: 'Hide your list of friends',
  outcome: { text: 'Others do not see the list any more.', sources: ['help'] },
  limits: { text: 'Friends may see it on theirs.', sources: ['news'] },
  effect: 'partial',
  topics: ['strangers'],
  uses: ['lists'],
  regions: { in: 'no-limit-known' },
  devices: ['web'],
  priority: 1,
  minutes: 2,
  aliases: ['friends', 'list'],
  evidence: { date: '2026-09', source: 'help' },
  checked: '2026-11-01',
  steps: [STEP],
};

/** A source that is sound. */
export const SOURCE: Loose = {
  passage: 'none',
  passageReason: 'A picture of a screen, made for this test.',
  url: 'https://example.org/a',
  title: 'A page',
  publisher: 'Somebody',
  published: '2026-09-01',
  kind: 'help-page',
  tier: 1,
  read: 'in-full',
  language: 'en',
  checked: '2026-11-01',
};

/** A changelog entry that touches nothing. */
export const CHANGE: Loose = {
  title: 'A policy got a new date',
  dates: { recorded: '2026-10-01' },
  dateSources: { recorded: ['help'] },
  kind: 'policy-text',
  platforms: ['facebook'],
  regions: { in: 'no-limit-known' },
  summary: 'The policy has a new date and otherwise the same words.',
  meaning: 'Nothing for you to do.',
  action: 'nothing-to-do',
  sources: ['help'],
};

/** A fact check. */
export const CLAIM: Loose = {
  short: 'Nobody has shown it.',
  claim: 'Meta reads your mind',
  title: 'Does Meta read your mind?',
  group: 'typing',
  verdict: 'no-evidence',
  answer: 'No source that we know shows such a thing.',
  origin: 'A joke among us',
  evidence: '2026-09',
  checked: '2026-11-01',
  sources: ['help'],
  aliases: ['mind'],
};

const statement = { text: 'Something about the law.', sources: ['help'] };

/** A region. */
export const RIGHT: Loose = {
  title: 'Your rights in Atlantis',
  summary: statement,
  law: statement,
  controller: statement,
  training: statement,
  adsFromChats: statement,
  aliases: ['atlantis'],
  checked: '2026-11-01',
  rights: [
    {
      id: 'object',
      right: 'Object',
      provision: 'Art. 1',
      deadline: 'a month',
      result: 'They must answer.',
      officialText: true,
      sources: ['help'],
    },
  ],
  regulators: [{ name: 'The office', url: 'https://example.org/office', sources: ['help'] }],
};

/** A situation. */
export const SITUATION: Loose = {
  title: 'I want to hide everything',
  moment: 'When too many people can see too much.',
  answer: { text: 'Hide your list, then look again.', sources: ['help'] },
  limits: { text: 'It hides nothing that was copied.', sources: ['help'] },
  order: 1,
  aliases: ['hide all'],
  evidence: { date: '2026-09', source: 'help' },
  checked: '2026-11-01',
  stages: [{ id: 'first', title: 'Hide the list', steps: [{ guide: 'facebook/hide-list' }] }],
};

export interface Made {
  readonly guides?: Readonly<Record<string, Loose>>;
  readonly changes?: Readonly<Record<string, Loose>>;
  readonly claims?: Readonly<Record<string, Loose>>;
  readonly rights?: Readonly<Record<string, Loose>>;
  readonly situations?: Readonly<Record<string, Loose>>;
  readonly sources?: Readonly<Record<string, Loose>>;
  readonly labels?: Readonly<Record<string, Loose>>;
  readonly gone?: Context['gone'];
  readonly body?: string;
}

function entries<T>(
  folder: string,
  schema: { parse: (data: unknown) => T },
  data: Readonly<Record<string, Loose>>,
  body = '',
): Map<string, Entry<T>> {
  return new Map(
    Object.entries(data).map(([id, value]) => [
      id,
      {
        id,
        file: `content/${folder}/${id}.mdx`,
        data: schema.parse(value),
        body,
        lineOf: () => 3,
        bodyLine: 10,
      },
    ]),
  );
}

/** Content with one sound guide, `facebook/hide-list`, and two sources; parts given here replace or add to it. */
export function madeContext(made: Made = {}): Context {
  const content: Content = {
    guides: entries('guides', guide, made.guides ?? { 'facebook/hide-list': GUIDE }, made.body),
    changes: entries('changes', change, made.changes ?? {}),
    claims: entries('claims', claim, made.claims ?? {}),
    rights: entries('rights', right, made.rights ?? {}),
    situations: entries('situations', situation, made.situations ?? {}),
    letters: new Map(),
    recipients: new Map(),
    sources: entries('sources', source, {
      help: SOURCE,
      news: { ...SOURCE, kind: 'news', url: 'https://example.org/b' },
      ...made.sources,
    }),
    labels: entries('labels', label, made.labels ?? {}),
    localLabels: new Map(),
    sightings: new Map(),
    helpIn: new Map(),
    platforms: entries('platforms', platform, {
      facebook: { name: 'Facebook', about: 'The app and site.', lead: 'Begin with these.' },
    }),
    regions: entries('regions', region, {
      'eu-eea': { name: 'EU', short: 'EU', inSentence: 'the EU', countries: ['DE'] },
    }),
    devices: entries('devices', deviceKind, {
      ios: { name: 'iPhone', kind: 'phone', inSentence: 'an iPhone' },
      web: { name: 'Computer', kind: 'computer', inSentence: 'a computer' },
    }),
    topics: entries('topics', topic, {
      strangers: { name: 'Strangers', worry: 'They see me', about: 'Who may see you.' },
    }),
    uses: entries('uses', use, { lists: { name: 'Lists', about: 'Lists of people.' } }),
    glossary: new Map(),
  };
  const unread: Unread = {
    ids: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Set<string>()])) as Unread['ids'],
    incomplete: new Set(),
    texts: [],
  };
  return contextOf(
    {
      content,
      unread,
      settings: { audit: settings, ...(made.gone && { passageState: { looked: TODAY, gone: made.gone } }) },
      settingsFiles: {},
    },
    TODAY,
  );
}

/** What one rule finds, short: entry and message. */
export function found(rule: Rule, made: Made = {}): string[] {
  return rule.find(madeContext(made)).map((item) => `${item.entry}: ${item.message}`);
}

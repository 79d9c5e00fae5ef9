import { z } from 'zod';
import { answers } from './answers.ts';
import {
  asks,
  availability,
  corrections,
  crisis,
  evidence,
  guideId,
  id,
  pastDate,
  pastDay,
  sourceIds,
  statement,
  tip,
  unconfirmed,
  webAddress,
} from './common.ts';
import { isOpening } from '../domain/letters/requests.ts';
import { EFFECTS } from './effects.ts';

/** The date of the newest source that shows exactly these labels. */
const seen = z.union([z.literal('unknown'), pastDate]);

/** The labels to tap or click on one surface, in order, exactly as the screen shows them. */
const labels = z.array(z.string().min(1)).min(1);

/** A path of its own evidence, where that of the action is not about this surface. */
const evidencedPath = z
  .strictObject({
    path: labels.meta({ description: 'The labels to tap or click, in order, exactly as the screen shows them.' }),
    seen: seen.meta({ description: 'As `seen` of the action, for this surface alone.' }),
    sources: z
      .array(sourceIds.element)
      .default([])
      .meta({ description: 'The sources that show this path, among those of the action or besides them.' }),
    sighting: id.optional().meta({
      description:
        'In place of sources: what was seen on a screen (content/sightings), by a maintainer or by two readers.',
    }),
  })
  .refine((value) => (value.sources.length === 0) !== (value.sighting === undefined), {
    path: ['sources'],
    message: 'needs sources or a sighting, and not both',
  });

/** Paths by surface. */
const where = z.record(id, z.union([labels, evidencedPath]));

/**
 * What the last label of a path is on the screen: a row that leads on, a switch that ends up on or off, one of several
 * answers, a button, or none of these.
 */
const ROWS = ['opens', 'on', 'off', 'picks', 'presses', 'plain'] as const;

export type Row = (typeof ROWS)[number];

/** What one action says; the same for a step and for a way of a choice. */
const action = {
  id: id.meta({
    description: `The anchor of the action's own link. It never changes; an action that is replaced gets a new id.`,
  }),
  do: z
    .string()
    .min(5)
    .max(140)
    .meta({ description: 'The action in plain text, beginning with its verb: "Turn off “Link history”".' }),
  where: where.optional().meta({
    description:
      'The exact labels on each surface (content/devices.yaml). Leave a surface out if no source shows its path. Where one surface was seen on another day, or in another source, than the rest, write `{ path: […], seen: …, sources: […] }`, or `sighting: …` in place of the sources.',
  }),
  row: z.enum(ROWS).optional().meta({
    description:
      'How the last label of the path is drawn. Only where the verb of `do` misleads: see src/domain/step-paths.ts.',
  }),
  url: webAddress
    .optional()
    .meta({ description: 'The address that opens the right page at once, if a source gives one.' }),
  note: z
    .string()
    .min(10)
    .optional()
    .meta({ description: 'What to expect, what may differ, what to beware of. Plain text.' }),
  tip: tip
    .optional()
    .meta({ description: 'Our advice for this action; no source says it, and it stands under no citation.' }),
  guides: z.array(guideId).min(1).optional().meta({
    description:
      'Other guides that the action or its note sends the reader to, by id; shown as links with their titles.',
  }),
  seen: seen.optional().meta({
    description:
      'Date of the newest source that shows exactly these labels, not merely that the feature exists. `unknown`: no source that we read shows them with a date. Needed wherever `where` has a path without a date of its own.',
  }),
  unconfirmed: unconfirmed
    .optional()
    .meta({ description: 'Set if the action stands on weak sources; the reader sees the sentence.' }),
  devices: z
    .array(id)
    .min(1)
    .optional()
    .meta({ description: `The surfaces that this action is for, if not all of the guide's.` }),
};

/** Whether each path has a date: its own or the action's. */
const pathsDated = (value: { where?: z.infer<typeof where> | undefined; seen?: string | undefined }): boolean =>
  value.seen !== undefined || Object.values(value.where ?? {}).every((path) => !Array.isArray(path));

const pathHasDate = {
  path: ['seen'],
  message: 'a step with a path needs the date of the newest source that shows exactly that path, or "unknown"',
};

/** One way of a choice. */
const way = z
  .strictObject({
    ...action,
    sources: sourceIds.meta({ description: 'What the action, its labels and its note stand on.' }),
    irreversible: z.literal(true).optional().meta({
      description: 'Set if the way cannot be undone; shown with a mark, and never the last way of its choice.',
    }),
  })
  .refine(pathsDated, pathHasDate);

/** What belongs to a way, not to the choice around it. */
const OF_WAYS = ['where', 'url', 'seen'] as const;

/**
 * What comes after a step that was sent: an answer; a confirmation that it came; the removal of what was reported; word of
 * how it stands or what came out; a report with one's data. `unowed`: an answer that no source obliges anybody to give.
 */
const AWAITED = ['answer', 'acknowledgement', 'removal', 'progress', 'report', 'unowed'] as const;

/** One action of a guide, or a choice between several ways to do it. */
export const step = z
  .strictObject({
    ...action,
    sources: z
      .array(sourceIds.element)
      .default([])
      .meta({ description: 'What the action, its labels and its note stand on. A choice may leave this to its ways.' }),
    oneOf: z.array(way).min(2, 'a choice needs two ways or more').optional().meta({
      description:
        'The ways of a choice, of which the reader does one. `do` then says what is chosen. It is ticked as one: ticks of steps that became its ways count for it, and their ids stay anchors.',
    }),
    formerIds: z
      .array(id)
      .default([])
      .meta({ description: 'Ids that the step had before: they stay anchors, and ticks under them count for it.' }),
    version: z.int().min(1).max(999).default(1).meta({
      description:
        'Raised when the step comes to mean something else, so that an old tick asks to be checked; never for a mere rewording.',
    }),
    awaits: z
      .strictObject({
        from: z.enum(['meta', 'authority']).meta({ description: 'Who is to answer.' }),
        what: z.enum(AWAITED).default('answer').meta({
          description:
            'What the source says will come: an answer; a confirmation that the letter came (acknowledgement); the removal of what was reported; word of how it stands (progress); a report with one’s data. `unowed`: an answer that no source obliges anybody to give.',
        }),
        days: z.int().min(1).max(3650).optional().meta({
          description: `How long the law or Meta's own text gives, in days, at most ten years; left out if no source says. Not beside \`months\`.`,
        }),
        months: z.int().min(1).max(120).optional().meta({
          description:
            'The same where the source counts in months: 31 January and a month is 28 February. Not beside `days`.',
        }),
        regions: z.array(id).min(1).optional().meta({
          description: 'The regions in which it is so, if not wherever the guide is offered.',
        }),
        sources: sourceIds.meta({ description: 'What the duty and its time limit stand on.' }),
      })
      .refine(({ days, months }) => days === undefined || months === undefined, {
        path: ['months'],
        message: 'has the time limit in days or in months, not in both',
      })
      .refine(({ what, days, months }) => what !== 'unowed' || (days ?? months) === undefined, {
        path: ['what'],
        message: 'is `unowed`, so that there can be no time limit',
      })
      .optional()
      .meta({ description: 'Set on a step after which Meta or an authority is to answer.' }),
  })
  .refine(pathsDated, pathHasDate)
  .refine((value) => value.oneOf !== undefined || value.sources.length > 0, {
    path: ['sources'],
    message: 'needs at least one source id',
  })
  .refine((value) => value.oneOf === undefined || OF_WAYS.every((key) => value[key] === undefined), {
    path: ['oneOf'],
    message: `the ways of a choice carry ${OF_WAYS.map((key) => `\`${key}\``).join(', ')}, not the choice`,
  })
  .refine((value) => value.oneOf?.at(-1)?.irreversible !== true, {
    path: ['oneOf'],
    message: 'ends with a way that cannot be undone; put one after it that can',
  });

/** Front matter of content/guides/<platform>/<guide>.mdx. */
export const guide = z.strictObject({
  title: z
    .string()
    .min(8)
    .max(60)
    .meta({ description: 'Imperative, at most 60 characters: "Object to AI training on your posts".' }),
  outcome: statement.meta({ description: 'What the reader has at the end.' }),
  limits: statement.meta({ description: 'What it does not do. As prominent as the outcome.' }),
  answers: answers.meta({
    description: 'What readers came to ask, each in one plain line near the top with its sources; only what it raises.',
  }),
  effect: z.enum(EFFECTS).meta({ description: 'How far it goes.' }),
  topics: z.array(id).min(1).meta({
    description: `The worries it answers (content/topics.yaml). The first one groups it on its platform's page.`,
  }),
  uses: z
    .array(id)
    .min(1)
    .meta({ description: 'The uses of data that it touches (content/uses.yaml), for the matrix of controls.' }),
  platforms: z.array(id).default([]).meta({ description: 'Platforms that it covers besides the one of its folder.' }),
  regions: availability.meta({ description: 'Where it is offered.' }),
  devices: z.array(id).min(1).meta({ description: 'The surfaces it can be done on.' }),
  priority: z
    .int()
    .min(1)
    .max(5)
    .meta({ description: 'Order in a plan: 1 first (matters most to most readers), 5 last.' }),
  minutes: z.int().min(1).max(120).meta({ description: 'Minutes that a person needs who does it for the first time.' }),
  aliases: z
    .array(z.string().min(2))
    .min(2)
    .meta({ description: `Old names and readers' own words, for search. Not shown as facts.` }),
  asks: asks.meta({ description: 'Questions that this answers, in readers’ own words; only search reads them.' }),
  crisis: crisis.meta({
    description: 'Words of somebody in trouble, for search: whoever uses them is shown this first.',
  }),
  inNeed: z.literal(true).optional().meta({
    description:
      'Set on a guide for those to whom something has happened: search and situations lead to it, no plan offers it.',
  }),
  evidence: evidence.meta({
    description: 'Newest source that shows that the thing exists; says nothing about its labels.',
  }),
  checked: pastDay.meta({ description: 'When a maintainer last held the guide against its sources.' }),
  related: z.array(guideId).default([]).meta({
    description: 'Other guides that a reader of this one should see. Those that share a worry are found without it.',
  }),
  tip: tip.optional().meta({ description: 'Our advice on the whole guide; no source says it.' }),
  sameAs: z.array(guideId).default([]).meta({
    description: `Guides of other platforms that do the same thing: a plan shows one of them, the one that serves more of the reader's apps. Name each pair once, on either guide.`,
  }),
  includes: z.array(guideId).default([]).meta({
    description:
      'Guides that are done with this one: a letter that says all that they say, and more. A plan then leaves them out.',
  }),
  leaves: z.boolean().default(false).meta({
    description:
      'Set if the account, or the use of the app, is over at the end. It then stands only in the plan of a reader who wants to leave, and what else is only about that app counts for little in it.',
  }),
  erases: z.boolean().default(false).meta({
    description:
      'Set if it deletes what the reader made and cannot get back. It then stands only in the plan of a reader whose worry it answers.',
  }),
  letter: id.optional().meta({
    description:
      'The letter that does the same in writing, by what it is for (src/domain/letters/requests.ts): the guide links to it.',
  }),
  letterAs: id.refine(isOpening, 'is no way in which a letter begins').optional().meta({
    description:
      'How that letter begins (src/domain/letters/requests.ts), if the guide is for one case only: `no-account`.',
  }),
  after: z.array(guideId).default([]).meta({
    description: 'Guides to be done before this one, where both are in a plan: a copy before the account is deleted.',
  }),
  unconfirmed: unconfirmed
    .optional()
    .meta({ description: 'Set if the whole guide stands on weak sources; shown at its top.' }),
  insteadIn: z.record(id, guideId).default({}).meta({
    description:
      'By region: the guide that helps there, where this one is not offered or does nothing. Without it the best one for the same app and worry is found.',
  }),
  ended: z
    .strictObject({
      change: id.meta({ description: 'The dated change that says so.' }),
      guides: z.array(guideId).default([]).meta({ description: 'Guides that help instead.' }),
    })
    .optional()
    .meta({
      description:
        'Set if what the guide is about has ended: the dated change that says so, and the guides that help instead.',
    }),
  corrections: corrections.meta({
    description:
      'Mistakes that stood here and were put right, newest first; shown at /about/corrections/ and told by the feeds.',
  }),
  formerIds: z
    .array(guideId)
    .default([])
    .meta({ description: 'Former addresses (platform/guide), each of which then redirects here.' }),
  steps: z.array(step).min(1).meta({ description: 'The actions, in order.' }),
});

export type Guide = z.infer<typeof guide>;
export type Step = z.infer<typeof step>;
/** A path on one surface, in its short or its long form. */
export type WherePath = z.infer<typeof where>[string];
export type Way = z.infer<typeof way>;

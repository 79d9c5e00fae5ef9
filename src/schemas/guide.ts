import { z } from 'zod';
import {
  asks,
  availability,
  citation,
  corrections,
  crisis,
  device,
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
import { EFFECTS } from './effects.ts';

/** The date of the newest source that shows exactly these labels. */
const seen = z.union([z.literal('unknown'), pastDate]);

/** The labels to tap or click on one surface, in order, exactly as the screen shows them. */
const labels = z.array(z.string().min(1)).min(1);

/** A path of its own evidence, where that of the action is not about this surface. */
const evidencedPath = z.strictObject({
  path: labels,
  /** As `seen` of the action, for this surface alone. */
  seen,
  /** The sources that show this path, among those of the action or besides them. */
  sources: sourceIds,
});

/** Paths by surface. */
const where = z.record(device, z.union([labels, evidencedPath]));

/**
 * What the last label of a path is on the screen: a row that leads on, a switch that ends up on or off, one of several
 * answers, a button, or none of these.
 */
export const ROWS = ['opens', 'on', 'off', 'picks', 'presses', 'plain'] as const;

export type Row = (typeof ROWS)[number];

/** What one action says; the same for a step and for a way of a choice. */
const action = {
  /** The anchor of the action's own link. It never changes; an action that is replaced gets a new id. */
  id,
  /** The action in plain text, beginning with its verb: "Turn off “Link history”". */
  do: z.string().min(5).max(140),
  /**
   * The exact labels on each surface (content/devices.yaml). Leave a surface out if no source shows its path. Where one
   * surface was seen on another day, or in another source, than the rest, write `{ path: […], seen: …, sources: […] }`.
   */
  where: where.optional(),
  /** How the last label of the path is drawn. Only where the verb of `do` misleads: see src/domain/step-paths.ts. */
  row: z.enum(ROWS).optional(),
  /** The address that opens the right page at once, if a source gives one. */
  url: webAddress.optional(),
  /** What to expect, what may differ, what to beware of. Plain text. */
  note: z.string().min(10).optional(),
  /** Our advice for this action; no source says it, and it stands under no citation. */
  tip: tip.optional(),
  /** Other guides that the action or its note sends the reader to, by id; shown as links with their titles. */
  guides: z.array(guideId).min(1).optional(),
  /**
   * Date of the newest source that shows exactly these labels, not merely that the feature exists.
   * `unknown`: no source that we read shows them with a date. Needed wherever `where` has a path without a date of its own.
   */
  seen: seen.optional(),
  /** Set if the action stands on weak sources; the reader sees the sentence. */
  unconfirmed: unconfirmed.optional(),
  /** The surfaces that this action is for, if not all of the guide's. */
  devices: z.array(device).min(1).optional(),
};

/** Whether each path has a date: its own or the action's. */
const pathsDated = (value: { where?: z.infer<typeof where> | undefined; seen?: string | undefined }): boolean =>
  value.seen !== undefined || Object.values(value.where ?? {}).every((path) => !Array.isArray(path));

const pathHasDate = {
  path: ['seen'],
  message: 'a step with a path needs the date of the newest source that shows exactly that path, or "unknown"',
};

/** One way of a choice. */
export const way = z
  .strictObject({
    ...action,
    /** What the action, its labels and its note stand on. */
    sources: sourceIds,
    /** Set if the way cannot be undone; shown with a mark, and never the last way of its choice. */
    irreversible: z.literal(true).optional(),
  })
  .refine(pathsDated, pathHasDate);

/** What belongs to a way, not to the choice around it. */
const OF_WAYS = ['where', 'url', 'seen'] as const;

/** One action of a guide, or a choice between several ways to do it. */
export const step = z
  .strictObject({
    ...action,
    /** What the action, its labels and its note stand on. A choice may leave this to its ways. */
    sources: z.array(sourceIds.element).default([]),
    /**
     * The ways of a choice, of which the reader does one. `do` then says what is chosen. It is ticked as one: ticks of
     * steps that became its ways count for it, and their ids stay anchors.
     */
    oneOf: z.array(way).min(2, 'a choice needs two ways or more').optional(),
    /** Ids that the step had before: they stay anchors, and ticks under them count for it. */
    formerIds: z.array(id).default([]),
    /** Raised when the step comes to mean something else, so that an old tick asks to be checked; never for a mere rewording. */
    version: z.int().min(1).max(999).default(1),
    /** Set on a step after which Meta or an authority has to answer. */
    awaits: z
      .strictObject({
        /** Who has to answer. */
        from: z.enum(['meta', 'authority']),
        /** How long the law or Meta's own text gives, in days, at most ten years; left out if no source says. */
        days: z.int().min(1).max(3650).optional(),
        /** What the time limit stands on. */
        sources: sourceIds,
      })
      .optional(),
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
  /** Imperative, at most 60 characters: "Object to AI training on your posts". */
  title: z.string().min(8).max(60),
  /** What the reader has at the end. */
  outcome: statement,
  /** What it does not do. As prominent as the outcome. */
  limits: statement,
  /** How far it goes. */
  effect: z.enum(EFFECTS),
  /** The worries it answers (content/topics.yaml). The first one groups it on its platform's page. */
  topics: z.array(id).min(1),
  /** The uses of data that it touches (content/uses.yaml), for the matrix of controls. */
  uses: z.array(id).min(1),
  /** Platforms that it covers besides the one of its folder. */
  platforms: z.array(id).default([]),
  /** Where it is offered. */
  regions: availability,
  /** The surfaces it can be done on. */
  devices: z.array(device).min(1),
  /** Order in a plan: 1 first (matters most to most readers), 5 last. */
  priority: z.int().min(1).max(5),
  /** Minutes that a person needs who does it for the first time. */
  minutes: z.int().min(1).max(120),
  /** Old names and readers' own words, for search. Not shown as facts. */
  aliases: z.array(z.string().min(2)).min(2),
  asks,
  crisis,
  /** Newest source that shows that the thing exists; says nothing about its labels. */
  evidence: z.strictObject({
    /** Date of that source. */
    date: pastDate,
    /** Its citation. */
    source: citation,
  }),
  /** When a maintainer last held the guide against its sources. */
  checked: pastDay,
  /** Other guides that a reader of this one should see. Those that share a worry are found without it. */
  related: z.array(guideId).default([]),
  /** Our advice on the whole guide; no source says it. */
  tip: tip.optional(),
  /**
   * Guides of other platforms that do the same thing: a plan shows one of them, the one that serves more of the reader's
   * apps. Name each pair once, on either guide.
   */
  sameAs: z.array(guideId).default([]),
  /** Guides that are done with this one: a letter that says all that they say, and more. A plan then leaves them out. */
  includes: z.array(guideId).default([]),
  /**
   * Set if the account, or the use of the app, is over at the end. It then stands only in the plan of a reader who wants
   * to leave, and what else is only about that app counts for little in it.
   */
  leaves: z.boolean().default(false),
  /**
   * Set if it deletes what the reader made and cannot get back. It then stands only in the plan of a reader whose worry it
   * answers.
   */
  erases: z.boolean().default(false),
  /** Guides to be done before this one, where both are in a plan: a copy before the account is deleted. */
  after: z.array(guideId).default([]),
  /** Set if the whole guide stands on weak sources; shown at its top. */
  unconfirmed: unconfirmed.optional(),
  /** Set if what the guide is about has ended: the dated change that says so, and the guides that help instead. */
  ended: z.strictObject({ change: id, guides: z.array(guideId).default([]) }).optional(),
  corrections,
  /** Former addresses (platform/guide), each of which then redirects here. */
  formerIds: z.array(guideId).default([]),
  /** The actions, in order. */
  steps: z.array(step).min(1),
});

export type Guide = z.infer<typeof guide>;
export type Step = z.infer<typeof step>;
/** A path on one surface, in its short or its long form. */
export type WherePath = z.infer<typeof where>[string];
export type Way = z.infer<typeof way>;

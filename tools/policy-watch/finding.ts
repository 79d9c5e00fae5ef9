/**
 * A finding: one change of one document that a person should look at. This schema is what `--json` writes, one object a
 * line; `--schema` prints it as JSON Schema.
 */
import { z } from 'zod';
import { isDay } from '../../src/domain/dates.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'must be a day that exists');
const commit = z.string().regex(/^[0-9a-f]{7,64}$/);
const time = z.iso.datetime();

/** Text in pieces, the changed ones marked. */
const marked = z.array(z.strictObject({ text: z.string(), changed: z.boolean() }));

const side = z.strictObject({ commit, recorded: time, url: z.url() });

export const findingSchema = z.strictObject({
  schema: z.literal(1),
  /** Stable: archive, document and the first commit that shows the change. */
  id: z.string(),
  /** `text`: new words. `removal`: sentences taken out, none new. `date`: only the effective date. `link`: only where a link leads. */
  kind: z.enum(['text', 'removal', 'date', 'link']),
  /** Whether the new text stands above the policy, as a notice, rather than in it. */
  notice: z.boolean(),
  /** `waiting`: on show at the end of the archive, but not yet for the days it takes. */
  status: z.enum(['confirmed', 'waiting']),
  confirmed: z.strictObject({ by: z.enum(['stood', 'date', 'sister', 'link']), on: time }).nullable(),
  archive: z.string(),
  repository: z.string(),
  view: z.string(),
  document: z.strictObject({
    id: z.string(),
    title: z.string(),
    path: z.string(),
    platforms: z.array(z.string()),
    regions: z.array(z.string()),
  }),
  /** Another page recorded in the same file, if the change lies there. */
  page: z.string().nullable(),
  /** Time of the recording that first shows it; the change itself may be older. */
  firstRecorded: time,
  /** Last time it was on show, as far as the archive reaches. */
  lastShown: time,
  /** What was on show just before. */
  before: side,
  /** The variant that the passages are compared with, where it is another recording: the page has several that take turns. */
  comparedWith: side.nullable(),
  after: side,
  commits: z.array(commit).min(1),
  /** Effective dates as the text states them, before and after. */
  effective: z.strictObject({ before: day.nullable(), after: day.nullable() }),
  topics: z.array(z.string()),
  guides: z.array(z.string()),
  /** Entries of the changelog that name one of the commits. */
  changelog: z.array(z.string()),
  /** Findings in documents that share the text. */
  sisters: z.array(z.string()),
  passages: z.array(z.strictObject({ section: z.string().nullable(), before: marked, after: marked })),
  /** Sentences that differ but are not shown, because they come and go with a variant of the page or are lightly reworded. */
  hidden: z.int().min(0),
  /** Passages of our sources that were there before and are not any more, with the statements that stand on them. */
  lost: z.array(z.strictObject({ citation: z.string(), statements: z.array(z.string()) })),
  links: z.array(z.strictObject({ words: z.string(), before: z.array(z.string()), after: z.array(z.string()) })),
  phrases: z.array(z.strictObject({ phrase: z.string(), before: z.int(), after: z.int() })),
  words: z.strictObject({ added: z.int().min(0), removed: z.int().min(0) }),
});

export type Finding = z.infer<typeof findingSchema>;
export type Passage = Finding['passages'][number];
export type Marked = Passage['before'];

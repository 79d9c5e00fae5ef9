import { z } from 'zod';
import { CITATION } from '../domain/citations.ts';
import { dayOf, hasBegun, isDate, isDay } from '../domain/dates.ts';
import { latestToday } from '../settings/clock.ts';

/** A stable id: lower case letters, digits and hyphens. It becomes part of an address, so it never changes. */
export const id = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** The id of a guide: its folder (the platform) and its file name. */
export const guideId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be written platform/guide, for example facebook/review-tags');

/** YAML readers differ: some turn a day into a Date and a year into a number. Both become text again. */
const dateText = (value: unknown): unknown => {
  if (value instanceof Date) return dayOf(value);
  return typeof value === 'number' ? String(value) : value;
};

/** A date as precise as the evidence, past or future: one on which an announced change takes effect. */
export const anyDate = z.preprocess(
  dateText,
  z.string().refine(isDate, 'must be a date that exists, from 1900 to 2100: 2026, 2026-05 or 2026-05-27'),
);

/**
 * A date as precise as the evidence: a year, a month or a day (ISO 8601, reduced precision).
 * Never later than today: a statement about the future is not evidence.
 */
export const pastDate = anyDate.refine((value) => hasBegun(value, latestToday()), 'lies in the future');

/** A full day in the past, for "checked on". */
export const pastDay = pastDate.refine(isDay, 'must be a full day: 2026-05-27');

/** Names that no public host has. */
const PRIVATE = /(?:^|\.)(?:localhost|local|internal|lan|home|test|invalid|onion|\d+)\.?$|\.$/i;

/** Whether anybody can open it: a host with a name, no password, no port, and no sign that a browser would rewrite. */
function isPublicAddress(text: string): boolean {
  const address =
    /^https:\/\/[^\s"<>\\^`{|}]+$/.test(text) && !/%(?![\dA-Fa-f]{2})/.test(text) ? URL.parse(text) : null;
  return (
    address !== null &&
    address.hostname.includes('.') &&
    !PRIVATE.test(address.hostname) &&
    address.username === '' &&
    address.password === '' &&
    address.port === '' &&
    !/^https:\/\/[^/?#]*[^\x21-\x7E]/.test(text)
  );
}

/** An address on the web; only https is linked to, so that no reader is sent over an open line. */
export const webAddress = z
  .url({ protocol: /^https$/, error: 'must be a full https:// address' })
  .refine(isPublicAddress, 'must be the address of a public page, as a browser shows it');

/**
 * A source (content/sources), or better one of its passages: `source-id#passage-id`. The passage is what carries the
 * sentence; read it with `parseCitation` (src/domain/citations.ts).
 */
export const citation = z
  .string()
  .regex(CITATION, 'must be the id of a source, or source#passage: lower-case words joined by hyphens');

/** What a statement stands on. At least one citation. */
export const sourceIds = z.array(citation).min(1, 'needs at least one source id');

/** Our advice or inference: what no source says. Shown as “Our advice”, without a citation. Plain text. */
export const tip = z.string().min(10);

/** Why something is shown although nobody could confirm it. The reader sees this sentence. */
export const unconfirmed = z.string().min(20, 'must tell the reader, in a sentence, what could not be confirmed');

/** One or two sentences that stand on sources. */
export const statement = z.strictObject({
  text: z.string().min(10).meta({ description: 'Plain text, no markup.' }),
  sources: sourceIds.meta({ description: 'What the text stands on.' }),
  unconfirmed: unconfirmed.optional().meta({ description: 'Set if the sources carry it only weakly.' }),
});

/** Where something holds. */
export const availability = z
  .strictObject({
    in: z.union([z.literal('everywhere'), z.literal('no-limit-known'), z.array(id).min(1)]).meta({
      description:
        'Region ids; or `everywhere`, only if a source says so (name it in `sources`); or `no-limit-known`, if no source speaks of a limit and none says that there is none.',
    }),
    note: z.string().optional().meta({
      description:
        'What the reader should know about it: "Seen in the US and India; we found nothing on other countries."',
    }),
    sources: sourceIds.optional().meta({ description: 'What the availability stands on. Needed for `everywhere`.' }),
  })
  .refine((value) => value.in !== 'everywhere' || value.sources !== undefined, {
    path: ['sources'],
    message: '"everywhere" needs a source that says so; without one write no-limit-known',
  });

/**
 * Questions in readers' own words that this page answers: ten to twenty whole sentences as different people would type
 * or say them (worried, angry, young, old, British, American), wrong names included. Only search reads them; they are
 * never shown and state no fact. Write them without looking at `tests/search`, or its figures mean nothing.
 */
export const asks = z.array(z.string().min(8).max(160)).default([]);

/**
 * What somebody in trouble types: "locked out", "intimate pictures". A query that has all words of one of these shows
 * this page first. For pages that help in an emergency, and for no others.
 */
export const crisis = z.array(z.string().min(3)).default([]);

/** The newest source that shows something, and its date. */
export const evidence = z.strictObject({
  date: pastDate.meta({ description: 'Date of that source.' }),
  source: citation.meta({ description: 'Its citation.' }),
});

/**
 * Mistakes that stood here and were put right, newest first; shown at /about/corrections/ and told by the feeds. Not for
 * rewording, and not for what has changed in the apps since: for what was wrong when a reader read it.
 */
export const corrections = z
  .array(
    z.strictObject({
      on: pastDay.meta({ description: 'The day on which it was put right.' }),
      since: pastDate.optional().meta({ description: 'Since when it stood here, if that is known.' }),
      wrong: z.string().min(20).meta({ description: 'What was wrong, in a sentence of our own: "It said that … ."' }),
      right: z.string().min(20).meta({ description: 'What is right.' }),
    }),
  )
  .default([]);

export type Correction = z.infer<typeof corrections>[number];
export type Statement = z.infer<typeof statement>;
export type Availability = z.infer<typeof availability>;

import { z } from 'zod';
import { pastDate, pastDay, webAddress } from './common.ts';

export const SOURCE_KINDS = [
  'policy',
  'help-page',
  'form',
  'company-statement',
  'regulator',
  'court',
  'law',
  'news',
  'research',
  'rights-group',
  'reference',
  'other',
] as const;

/** How much of it was read, and in which form. */
export const READ = ['in-full', 'in-part', 'archived-text', 'not-read'] as const;

/** One entry of content/sources/<publisher>.yaml. Its key is its id and its address, /sources/<id>/. */
export const source = z.strictObject({
  /** The publisher's own address, never a mirror's. */
  url: webAddress,
  /** Its title, as published; a policy text with its version. */
  title: z.string().min(3),
  publisher: z.string().min(2),
  /** Date of publication or, of a policy, of this version. */
  published: z.union([z.literal('unknown'), pastDate]),
  kind: z.enum(SOURCE_KINDS),
  /** 1: Meta's own texts, regulators, courts, laws. 2: established newsrooms, rights groups, research. 3: everything else; carries nothing alone. */
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  read: z.enum(READ),
  /** What the reader should know of how it was read: "An excerpt of an older copy." */
  readNote: z.string().min(5).optional(),
  /** A public copy that stays: a recorded version, an archived page. */
  archived: z
    .strictObject({
      url: webAddress,
      /** Day of the recording. */
      recorded: pastDate.optional(),
    })
    .optional(),
  /** Language of the text (BCP 47). */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  /** When a maintainer last looked at it, or at its stored copy. */
  checked: pastDay,
});

/** One file of sources: entries by id. */
export const sourceFile = z.record(z.string(), source);

export type Source = z.infer<typeof source>;

import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const pattern = z
  .string()
  .min(1)
  .refine((text) => {
    try {
      // A repetition of repetitions can take for ever.
      return new RegExp(text, 'iu') instanceof RegExp && !/\([^()]*[+*]\)[+*{]/.test(text);
    } catch {
      return false;
    }
  }, 'not a regular expression');

const archive = z.strictObject({
  id,
  /** Its part in the ids of sources: `ota-<archive>-<document>-<commit>`. */
  short: id,
  /** The public repository, `owner/name`; the addresses of commits are made from it. */
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  /** From where its pages are seen, in words for a reader. */
  view: z.string().min(3),
  /** Regions of the site that this view speaks for. */
  regions: z.array(id),
});

const family = z.strictObject({
  /** Words that introduce the document's own date. */
  effective: z.array(z.string()).default(['effective']),
  /** Sentences of the page that are not the document, as regular expressions on the whole sentence, case ignored. */
  boilerplate: z.array(pattern).default([]),
  /** Destinations (`host/path`) that are the document itself, as regular expressions. */
  selfLinks: z.array(pattern).default([]),
  /** Whether notices stand above the effective date. */
  noticesAboveDate: z.boolean().default(false),
});

const document = z.strictObject({
  id,
  /** Its part in the ids of sources. */
  short: id,
  title: z.string().min(3),
  path: z.string().min(3),
  archives: z.array(id).min(1),
  family: id,
  platforms: z.array(id).min(1),
  /** Documents of one group share their text. */
  sisters: id.optional(),
  /** Titles of other pages recorded in the same file, as regular expressions. */
  appended: z.array(pattern).default([]),
  guides: z.array(z.string()).default([]),
});

const topic = z.strictObject({
  id,
  title: z.string().min(3),
  /** Words and phrases that mean this topic, case ignored. */
  words: z.array(z.string().min(2)).min(1),
  /** Ids of the guides that a change in this topic touches, for the platforms of the document. */
  guides: z.array(z.string()).default([]),
});

/** content/watch.yaml: what the policy watch reads, and how. */
export const watchConfig = z
  .strictObject({
    archives: z.array(archive).min(1),
    families: z.record(id, family),
    /** Boilerplate of every family. */
    boilerplate: z.array(pattern),
    documents: z.array(document).min(1),
    topics: z.array(topic),
    phrases: z.array(z.string().min(2)),
    /** Words of links worth following, as regular expressions on the words of the link. */
    links: z.array(pattern),
    /** Words that make a rewording a change: kinds of data, parties, duties, negations. Numbers always do. */
    weighty: z.strictObject({
      negations: z.array(z.string()),
      duties: z.array(z.string()),
      data: z.array(z.string()),
      parties: z.array(z.string()),
    }),
  })
  .superRefine((config, context) => {
    const archives = new Set(config.archives.map((item) => item.id));
    config.documents.forEach((item, index) => {
      if (!(item.family in config.families))
        context.addIssue({
          code: 'custom',
          path: ['documents', index, 'family'],
          message: `document ${item.id} names the unknown family "${item.family}"`,
        });
      item.archives.forEach((name, position) => {
        if (!archives.has(name))
          context.addIssue({
            code: 'custom',
            path: ['documents', index, 'archives', position],
            message: `document ${item.id} names the unknown archive "${name}"`,
          });
      });
    });
  });

export type WatchConfig = z.infer<typeof watchConfig>;
export type WatchedDocument = WatchConfig['documents'][number];

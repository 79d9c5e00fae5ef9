import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { maps } from './data/map-loader.ts';
import { change } from './schemas/change.ts';
import { claim } from './schemas/claim.ts';
import { guide } from './schemas/guide.ts';
import { label } from './schemas/label.ts';
import { right } from './schemas/right.ts';
import { source } from './schemas/source.ts';
import { platform, region, term, topic, use } from './schemas/vocabulary.ts';

/** MDX files of a folder; the id is the path below it, unchanged, because ids are addresses. */
const prose = (folder: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

/** References between collections are checked by tools/check, which stops the build; Astro would only log them. */
export const collections = {
  guides: defineCollection({ loader: prose('guides'), schema: guide }),
  changes: defineCollection({ loader: prose('changes'), schema: change }),
  claims: defineCollection({ loader: prose('claims'), schema: claim }),
  rights: defineCollection({ loader: prose('rights'), schema: right }),
  sources: defineCollection({ loader: maps('content/sources/*.yaml'), schema: source }),
  labels: defineCollection({ loader: maps('content/labels/*.yaml'), schema: label }),
  platforms: defineCollection({ loader: maps('content/platforms.yaml'), schema: platform }),
  regions: defineCollection({ loader: maps('content/regions.yaml'), schema: region }),
  topics: defineCollection({ loader: maps('content/topics.yaml'), schema: topic }),
  uses: defineCollection({ loader: maps('content/uses.yaml'), schema: use }),
  glossary: defineCollection({ loader: maps('content/glossary.yaml'), schema: term }),
};

import { defineCollection } from 'astro:content';
import { loader } from './content/astro-loader.ts';
import { COLLECTIONS } from './content/collections.ts';

/** What Astro knows of the content: the table of src/content/collections.ts. The schemas only give the pages their types. */
export const collections = {
  guides: defineCollection({ loader: loader('guides'), schema: COLLECTIONS.guides.schema }),
  changes: defineCollection({ loader: loader('changes'), schema: COLLECTIONS.changes.schema }),
  claims: defineCollection({ loader: loader('claims'), schema: COLLECTIONS.claims.schema }),
  rights: defineCollection({ loader: loader('rights'), schema: COLLECTIONS.rights.schema }),
  letters: defineCollection({ loader: loader('letters'), schema: COLLECTIONS.letters.schema }),
  localLabels: defineCollection({ loader: loader('localLabels'), schema: COLLECTIONS.localLabels.schema }),
  sightings: defineCollection({ loader: loader('sightings'), schema: COLLECTIONS.sightings.schema }),
  helpIn: defineCollection({ loader: loader('helpIn'), schema: COLLECTIONS.helpIn.schema }),
  recipients: defineCollection({ loader: loader('recipients'), schema: COLLECTIONS.recipients.schema }),
  situations: defineCollection({ loader: loader('situations'), schema: COLLECTIONS.situations.schema }),
  sources: defineCollection({ loader: loader('sources'), schema: COLLECTIONS.sources.schema }),
  labels: defineCollection({ loader: loader('labels'), schema: COLLECTIONS.labels.schema }),
  platforms: defineCollection({ loader: loader('platforms'), schema: COLLECTIONS.platforms.schema }),
  regions: defineCollection({ loader: loader('regions'), schema: COLLECTIONS.regions.schema }),
  devices: defineCollection({ loader: loader('devices'), schema: COLLECTIONS.devices.schema }),
  topics: defineCollection({ loader: loader('topics'), schema: COLLECTIONS.topics.schema }),
  uses: defineCollection({ loader: loader('uses'), schema: COLLECTIONS.uses.schema }),
  glossary: defineCollection({ loader: loader('glossary'), schema: COLLECTIONS.glossary.schema }),
};

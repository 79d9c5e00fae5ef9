/** The relevance set: what it is and how it is written, README.md. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseYaml } from '../../src/content/yaml.ts';
import { url } from '../../src/domain/urls.ts';

/** The strata, in the order in which figures are printed. */
export const STRATA = ['names', 'old-names', 'own-words', 'fear', 'questions', 'typos', 'hubs', 'regions'] as const;
export type Stratum = (typeof STRATA)[number];

const item = z.strictObject({
  q: z.string().min(1),
  good: z.array(z.string().min(2)).min(1),
  from: z.string().optional(),
  region: z.string().optional(),
  device: z.string().optional(),
});
const file = z.strictObject(
  Object.fromEntries(STRATA.map((stratum) => [stratum, z.array(item).min(1)])) as Record<
    Stratum,
    z.ZodArray<typeof item>
  >,
);

export type Case = z.infer<typeof item> & { stratum: Stratum };
export type Half = 'queries' | 'held-out';

/**
 * All cases of one half, in the order of the strata.
 * @throws if the file is missing, is not what README.md says, or asks the same twice
 */
export function readCases(half: Half): Case[] {
  const found = file.parse(parseYaml(readFileSync(new URL(`${half}.yaml`, import.meta.url), 'utf8')).data);
  const cases = STRATA.flatMap((stratum) => found[stratum].map((one) => ({ ...one, stratum })));
  const key = ({ q, from, region, device }: Case): string => JSON.stringify([q, from, region, device]);
  const keys = cases.map(key);
  const twice = keys.find((one, at) => keys.indexOf(one) !== at);
  if (twice !== undefined) throw new Error(`${half}.yaml asks twice: ${twice}`);
  return cases;
}

const ADDRESSES: Record<string, (id: string) => string> = {
  hub: url.platform,
  topic: url.topic,
  claim: url.claim,
  change: url.change,
  right: url.right,
  term: url.term,
  situation: url.situation,
  page: (path) => `/${path}/`,
};

/**
 * The address of a page by its id in the set.
 * @throws if it is of no known kind
 */
export function addressOfId(id: string): string {
  const [kind = '', rest = ''] = id.includes(':') ? id.split(':') : ['guide', id];
  const address = kind === 'guide' ? url.guide : ADDRESSES[kind];
  if (!address) throw new Error(`“${id}” is of no known kind.`);
  return address(rest);
}

/** The relevance set: what it is and how it is written, README.md. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseYaml } from '../../src/content/yaml.ts';
import { url } from '../../src/domain/urls.ts';

/** The strata, in the order in which figures are printed. */
export const STRATA = ['names', 'old-names', 'own-words', 'fear', 'questions', 'typos', 'hubs', 'regions'] as const;
type Stratum = (typeof STRATA)[number];

const item = z.strictObject({
  q: z.string().min(1),
  good: z.array(z.string().min(2)).min(1),
  from: z.string().optional(),
  region: z.string().optional(),
  device: z.string().optional(),
});
const file = z.partialRecord(z.enum(STRATA), z.array(item).min(1));

export type Case = z.infer<typeof item> & { stratum: Stratum };
export type Half = 'queries' | 'held-out';

/**
 * All cases of one half, in the order of the strata. The held-out half may lie in several files, by different authors.
 * @throws if there is no file, if one is not what README.md says, or if the same is asked twice
 */
export function readCases(half: Half): Case[] {
  const files = globSync(`${half}*.yaml`, { cwd: import.meta.dirname }).sort();
  if (files.length === 0) throw new Error(`There is no ${half}.yaml.`);
  const found = files.map((name) => {
    const text = readFileSync(path.join(import.meta.dirname, name), 'utf8');
    return file.parse(parseYaml(text).data);
  });
  const cases = STRATA.flatMap((stratum) =>
    found.flatMap((one) => (one[stratum] ?? []).map((each) => ({ ...each, stratum }))),
  );
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

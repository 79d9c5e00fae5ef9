/** The relevance set: reading it, and its split into a part for tuning and a part that is only scored. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseYaml } from '../../src/content/yaml.ts';

export interface Case {
  q: string;
  /** Ids of pages that are a good answer. */
  good: string[];
  group: string;
  /** Scored, never tuned on. */
  heldOut: boolean;
}

/** Every third query, by its text alone, so that adding one does not move the others. */
export function isHeldOut(q: string): boolean {
  return createHash('sha256').update(q).digest().readUInt32BE(0) % 3 === 0;
}

/**
 * All cases of tests/search/queries.yaml.
 * @throws if the file is missing or a case has no query or no good page
 */
export function readCases(file = new URL('queries.yaml', import.meta.url)): Case[] {
  const groups = parseYaml(readFileSync(file, 'utf8')).data as Record<string, { q?: unknown; good?: unknown }[]>;
  const cases = Object.entries(groups).flatMap(([group, items]) =>
    items.map(({ q, good }): Case => {
      if (typeof q !== 'string' || !Array.isArray(good) || good.length === 0)
        throw new Error(`${group}: “${String(q)}” needs a query and good pages`);
      return { q, good: good.map(String), group, heldOut: isHeldOut(q) };
    }),
  );
  if (cases.length < 150) throw new Error(`The relevance set has ${String(cases.length)} queries; it needs 150.`);
  const twice = cases.find((item, index) => cases.findIndex((other) => other.q === item.q) !== index);
  if (twice) throw new Error(`“${twice.q}” stands in the relevance set twice.`);
  return cases;
}

/** The address of a page by its id in the set. */
export function addressOfId(id: string): string {
  const [kind, rest] = id.includes(':') ? id.split(':') : ['guide', id];
  const folders: Record<string, string> = {
    guide: `/${rest ?? ''}/`,
    change: `/changes/${rest ?? ''}/`,
    claim: `/claims/${rest ?? ''}/`,
    right: `/rights/${rest ?? ''}/`,
    term: `/glossary/#${rest ?? ''}`,
  };
  const address = folders[kind ?? ''];
  if (address === undefined) throw new Error(`“${id}” is of no known kind.`);
  return address;
}

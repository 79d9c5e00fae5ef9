import type { Change } from '../schemas/change.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import type { Citing } from './cited-by.ts';
import type { GuideEntry } from './guides.ts';
import { absolute, url } from './urls.ts';

type Origin = URL | string;

/** Wraps the items of one file of the API; see src/schemas/api.ts. */
export function envelope(name: string, items: readonly unknown[], origin: Origin): Record<string, unknown> {
  return { version: 1, licence: 'CC BY 4.0', schema: absolute(`/api/v1/schema/${name}.json`, origin), items };
}

/** A guide with absolute addresses. A step's `url` is its own link; the address in Meta's apps is `direct_address`. */
export function apiGuide({ id, platform, data }: GuideEntry, origin: Origin): Record<string, unknown> {
  return {
    id,
    url: absolute(url.guide(id), origin),
    platform,
    ...data,
    steps: data.steps.map(({ url: direct, ...step }) => ({
      ...step,
      url: absolute(url.step(id, step.id), origin),
      ...(direct === undefined ? {} : { direct_address: direct }),
    })),
  };
}

export function apiChange({ id, data }: { id: string; data: Change }, origin: Origin): Record<string, unknown> {
  return { id, url: absolute(url.change(id), origin), ...data };
}

export function apiClaim({ id, data }: { id: string; data: Claim }, origin: Origin): Record<string, unknown> {
  return { id, url: absolute(url.claim(id), origin), ...data };
}

/** A source with the pages that cite it. Its `url` is the publisher's; `page` is ours. */
export function apiSource(
  id: string,
  source: Source,
  citing: readonly Citing[],
  origin: Origin,
): Record<string, unknown> {
  return {
    id,
    page: absolute(url.source(id), origin),
    ...source,
    cited_by: citing.map((page) => absolute(page.address, origin)),
  };
}

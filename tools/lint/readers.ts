/**
 * How many readers something concerns, as a weight. Nothing is counted on this site, so it is reckoned from what editors
 * decided: a guide's place in the plan (priority), the size of its platform, and how many regions it holds in.
 */
import { sourcesIn } from '../../src/domain/citations.ts';
import { sourcesOfGuide } from '../../src/domain/guides.ts';
import type { Guide } from '../../src/schemas/guide.ts';
import { pointersOf } from '../../src/content/markup.ts';
import { proseOf } from '../../src/content/prose.ts';
import type { Content } from '../../src/content/read.ts';
import { supportsOf } from '../../src/content/support.ts';
import type { AuditSettings } from '../../src/schemas/audit.ts';
import { platformsOf } from '../../src/domain/guide-ids.ts';

/** A page of the changelog, a fact check or a region without a guide of its own. */
const OTHER_PAGE = 6;

/** Answers how many readers an entry has. */
export interface Readers {
  guide: (id: string) => number;
  source: (id: string) => number;
  /** The most read of these guides, or the weight of a plain page. */
  atLeast: (guides: readonly string[]) => number;
}

/** Weight of a guide: 1 (last in a plan, small platform, few regions) to 60. */
export function guideReaders(id: string, guide: Guide, settings: AuditSettings): number {
  const platforms = platformsOf(id, guide.platforms);
  const size = Math.max(...platforms.map((platform) => settings.readers[platform] ?? 1));
  const wide = Array.isArray(guide.regions.in)
    ? guide.regions.in.some((region) => ['eu-eea', 'us', 'india'].includes(region))
      ? 2
      : 1
    : 3;
  return (6 - guide.priority) * size * wide;
}

/** Reckons the readers of all guides and sources. A source has those of the pages that cite it. */
export function reckonReaders(content: Content, settings: AuditSettings): Readers {
  const guides = new Map([...content.guides].map(([id, { data }]) => [id, guideReaders(id, data, settings)]));
  const sources = new Map<string, number>();
  const add = (source: string, weight: number): void =>
    void sources.set(source, Math.max(sources.get(source) ?? 0, weight));
  for (const [id, { data }] of content.guides) {
    for (const source of sourcesIn(sourcesOfGuide(data))) add(source, guides.get(id) ?? 0);
  }
  for (const support of supportsOf(content)) {
    if (!content.guides.has(support.entry.id)) for (const source of support.sources) add(source, OTHER_PAGE);
  }
  for (const { id, body } of proseOf(content)) {
    const cited = pointersOf(body).filter(({ kind }) => kind === 'source');
    for (const { target } of cited) add(target, guides.get(id) ?? OTHER_PAGE);
  }
  return {
    guide: (id) => guides.get(id) ?? 0,
    source: (id) => sources.get(id) ?? 0,
    atLeast: (ids) => Math.max(OTHER_PAGE, ...ids.map((id) => guides.get(id) ?? 0)),
  };
}

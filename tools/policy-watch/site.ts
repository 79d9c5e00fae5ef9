/** What the watch knows of our own site: guides by topic and platform, and which commits the changelog already names. */
import { readContent } from '../../src/content/read.ts';
import type { WatchConfig, WatchedDocument } from './config.ts';
import { platformsOf } from '../../src/domain/guide-ids.ts';

/** The parts of the site that findings are held against. */
export interface Site {
  readonly guides: readonly {
    readonly id: string;
    readonly platforms: readonly string[];
    readonly topics: readonly string[];
    readonly priority: number;
  }[];
  /** Address of a source to its id. */
  readonly sources: ReadonlyMap<string, string>;
  /** Of a place, the platforms whose settings it holds. */
  readonly settingsOf: ReadonlyMap<string, readonly string[]>;
  readonly records: readonly { readonly change: string; readonly repository: string; readonly commit: string }[];
}

/** Reads guides and changelog below `root`. A folder without content gives an empty site. */
export function readSite(root: string): Site {
  const { content } = readContent(root);
  const guides = [...content.guides.values()].map(({ id, data }) => ({
    id,
    platforms: platformsOf(id, data.platforms),
    topics: data.topics,
    priority: data.priority,
  }));
  const records = [...content.changes.values()].flatMap(({ id, data }) =>
    data.records.map(({ repository, commit }) => ({ change: id, repository, commit })),
  );
  const sources = new Map([...content.sources.values()].map(({ id, data }) => [data.url, id]));
  const settingsOf = new Map([...content.platforms.values()].map(({ id, data }) => [id, data.settingsOf]));
  return { guides, sources, records, settingsOf };
}

/**
 * The guides that a change concerns: those the configuration names for its topics or its document, and those on the
 * document's platforms whose own first topic is one of its two foremost. Most urgent first.
 */
export function guidesFor(
  site: Site,
  config: WatchConfig,
  document: WatchedDocument,
  topics: readonly string[],
): string[] {
  const foremost = topics.slice(0, 2);
  const named = new Set([
    ...document.guides,
    ...config.topics.filter(({ id }) => foremost.includes(id)).flatMap(({ guides }) => guides),
  ]);
  const fits = (platforms: readonly string[]): boolean =>
    platforms.some(
      (platform) =>
        document.platforms.includes(platform) ||
        // A change of one platform's document may touch the guides of the place where its settings lie.
        site.settingsOf.get(platform)?.some((own) => document.platforms.includes(own)) === true,
    );
  const found = site.guides
    .filter(({ id, platforms, topics: own }) => named.has(id) || (fits(platforms) && foremost.includes(own[0] ?? '')))
    .sort((a, b) => a.priority - b.priority || a.id.localeCompare(b.id))
    .map(({ id }) => id);
  return [...new Set([...found, ...named])];
}

/** Changelog entries that name one of these commits of this repository. */
export function changesNaming(site: Site, repository: string, commits: readonly string[]): string[] {
  const named = site.records.filter(
    (record) =>
      record.repository === repository &&
      commits.some((commit) => commit.startsWith(record.commit) || record.commit.startsWith(commit)),
  );
  return [...new Set(named.map(({ change }) => change))].sort();
}

/** Which topics a change touches, by the words of the configuration in what came and went. */
import type { WatchConfig } from '../config.ts';
import type { Finding } from '../finding.ts';

/** Ids of the topics, the one with most hits first. Only marked words and their sentence's immediate change count. */
export function topicsOf(finding: Pick<Finding, 'passages' | 'links' | 'phrases'>, config: WatchConfig): string[] {
  const changed = finding.passages
    .flatMap(({ before, after }) => [before, after])
    .flatMap((side) =>
      side.some((piece) => piece.changed) ? side.map((piece) => (piece.changed ? piece.text : '\u0001')) : [],
    )
    .concat(
      finding.links.map((link) => link.words),
      finding.phrases.map((phrase) => phrase.phrase),
    )
    .join(' ');
  const scored = config.topics.map((topic) => {
    const words = topic.words.map(RegExp.escape).join('|');
    return {
      id: topic.id,
      hits: changed.match(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'))?.length ?? 0,
    };
  });
  return scored
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ id }) => id);
}

import { currentContent } from '../content/current.ts';

/** An archive and how far it was watched. */
export interface WatchedArchive {
  repository: string;
  view: string;
  /** Absent if the archive was never watched. */
  last: { commit: string; day: string; address: string } | undefined;
  /** Names of documents in which something had not stood long enough. */
  waiting: string[];
}

/** The archives that the policy watch reads; none if the content has no settings for it. */
export function watchedArchives(): WatchedArchive[] {
  const { watch: config, watchState: state } = currentContent().settings;
  return (config?.archives ?? []).map(({ id, repository, view }) => {
    const point = state?.archives[id];
    return {
      repository,
      view,
      last: point && {
        commit: point.commit,
        day: point.recorded.slice(0, 10),
        address: `https://github.com/${repository}/commit/${point.commit}`,
      },
      waiting: (point?.waiting ?? []).map(
        (document) => config?.documents.find((item) => item.id === document)?.title ?? document,
      ),
    };
  });
}

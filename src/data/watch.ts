import { parse } from 'yaml';
import configText from '../../content/watch.yaml?raw';
import stateText from '../../content/watch-state.yaml?raw';
import { watchState } from '../schemas/watch-state.ts';
import { watchConfig } from '../schemas/watch.ts';

/** An archive and how far it was watched. */
export interface WatchedArchive {
  repository: string;
  view: string;
  /** Absent if the archive was never watched. */
  last: { commit: string; day: string; address: string } | undefined;
  /** Names of documents in which something had not stood long enough. */
  waiting: string[];
}

/** The archives that the policy watch reads. Throws, and so stops the build, when one of its files is not valid. */
export function watchedArchives(): WatchedArchive[] {
  const config = watchConfig.parse(parse(configText));
  const state = watchState.parse(parse(stateText));
  return config.archives.map(({ id, repository, view }) => {
    const point = state.archives[id];
    return {
      repository,
      view,
      last: point && {
        commit: point.commit,
        day: point.recorded.slice(0, 10),
        address: `https://github.com/${repository}/commit/${point.commit}`,
      },
      waiting: (point?.waiting ?? []).map(
        (document) => config.documents.find((item) => item.id === document)?.title ?? document,
      ),
    };
  });
}

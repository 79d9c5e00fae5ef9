import { plainText } from '../../../src/domain/changes.ts';
import { TO_WRITE } from '../../policy-watch/draft.ts';
import { at, type Rule } from '../../lint/rule.ts';

/** Changelog entries that wait for a person. */
export const drafts: Rule = {
  id: 'draft',
  severity: 'review',
  about: 'changelog entries that wait for a person',
  find: ({ content, readers }) =>
    [...content.changes.values()]
      .filter(({ data }) => data.draft)
      .map((entry) => {
        const empty = [entry.data.summary, entry.data.meaning].some((text) => plainText(text).startsWith(TO_WRITE));
        return at(
          entry,
          ['draft'],
          empty ? 'draft: summary and meaning are not written yet' : 'draft: written, but not released',
          empty
            ? 'Read the recorded texts, write it, and remove “draft”; or delete the file if it tells nobody anything.'
            : 'Read it once more and remove “draft”.',
          readers.atLeast(entry.data.guides),
        );
      }),
};

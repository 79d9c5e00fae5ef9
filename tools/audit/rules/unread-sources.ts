import { at, type Rule } from '../../lint/rule.ts';

/** Sources that are cited although nobody read them. */
export const unreadSources: Rule = {
  id: 'unread-source',
  severity: 'review',
  about: 'cited, but nobody read it',
  find: ({ content, readers }) =>
    [...content.sources.values()]
      .filter(({ data }) => data.read === 'not-read')
      .map((entry) =>
        at(
          entry,
          ['read'],
          `${entry.data.kind} of ${entry.data.publisher}: nobody read it`,
          'Read it, or a recorded copy, and say how; or cite another source.',
          readers.source(entry.id),
        ),
      ),
};

import { firmSentences } from '../../../src/domain/coverage.ts';
import { claimedIn, sourcesOf } from '../../passages/coverage.ts';
import { at, type Rule } from '../../lint/rule.ts';

/** Headlines with “never”, “no form” and the like that no passage says, in a sentence that does not say who looked. */
export const firmHeadlines: Rule = {
  id: 'firm-headline',
  severity: 'review',
  about: 'headlines firmer than what carries them',
  find: ({ content, readers }) => {
    const sources = sourcesOf(content);
    return claimedIn(content).flatMap(({ entry, claimed }) =>
      firmSentences(claimed, sources).map((sentence) =>
        at(
          entry,
          claimed.path,
          `${claimed.kind}: “${sentence}”`,
          'Name a passage that says so, say who looked (“we found no …”), or soften it.',
          content.guides.has(entry.id) ? readers.guide(entry.id) : readers.atLeast([]),
        ),
      ),
    );
  },
};

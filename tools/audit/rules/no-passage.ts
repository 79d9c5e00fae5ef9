import { STATEMENT_KINDS, supportOf } from '../../../src/domain/coverage.ts';
import { claimedIn, sourcesOf } from '../../passages/coverage.ts';
import { at, type Rule } from '../../lint/rule.ts';
import { counted } from '../../../src/domain/counted.ts';

/** Pages with outcomes, limits, paths, answers, summaries, dates or deadlines that have neither a passage nor a reason for none. */
export const noPassage: Rule = {
  id: 'no-passage',
  severity: 'review',
  about: 'statements without the source’s own words under them',
  find: ({ content, readers }) => {
    const sources = sourcesOf(content);
    const bare = claimedIn(content).filter(({ claimed }) => supportOf(claimed, sources) === 'none');
    const pages = Map.groupBy(bare, ({ entry }) => entry);
    return [...pages].map(([entry, statements]) => {
      const kinds = [...new Set(statements.map(({ claimed }) => STATEMENT_KINDS[claimed.kind]))];
      return at(
        entry,
        statements[0]?.claimed.path ?? [],
        `${counted(statements.length, 'statement')} without a passage: ${kinds.join(', ').toLowerCase()}`,
        'Name the passage that carries each: CONTRIBUTING.md, “Passages”.',
        content.guides.has(entry.id) ? readers.guide(entry.id) : readers.atLeast([]),
      );
    });
  },
};

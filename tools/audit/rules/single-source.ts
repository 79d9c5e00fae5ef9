import { sourcesIn } from '../../../src/domain/citations.ts';
import { sourcesOfGuide } from '../../../src/domain/guides.ts';
import { at, type Rule } from '../../lint/rule.ts';

/** Guides that stand on one source alone: if it errs, so do we. */
export const singleSource: Rule = {
  id: 'single-source',
  severity: 'review',
  about: 'stands on a single source',
  find: ({ content, readers }) =>
    [...content.guides.values()].flatMap((entry) => {
      const [only, ...others] = sourcesIn(sourcesOfGuide(entry.data));
      if (only === undefined || others.length > 0) return [];
      return [
        at(
          entry,
          ['evidence', 'source'],
          `everything stands on ${only}`,
          'Find a second source, best of another kind.',
          readers.guide(entry.id),
        ),
      ];
    }),
};

import path from 'node:path';
import { parseCitation } from '../../../src/domain/citations.ts';
import { baseLanguage } from '../../../src/domain/languages.ts';
import { at, type Find } from '../../lint/rule.ts';

/** Instructions in another language lie in the file of their language, and a page of them has one entry. */
export const helpIn: Find = (content) => {
  const told = new Map<string, string>();
  return [...content.helpIn.values()].flatMap((entry) => {
    const page = parseCitation(entry.data.sources[0] ?? '').source;
    const earlier = told.get(page);
    told.set(page, entry.id);
    const again =
      earlier === undefined ? [] : [at(entry, ['sources', 0], `is the page of “${earlier}” again`, 'Join the two.')];
    const language = content.sources.get(page)?.data.language;
    const file = path.basename(entry.file, '.yaml');
    const elsewhere =
      language === undefined || baseLanguage(language) === file
        ? []
        : [
            at(
              entry,
              ['sources', 0],
              `lies in “${file}.yaml”, but its page is in “${language}”`,
              'Move it to the file of its language.',
            ),
          ];
    return [...again, ...elsewhere];
  });
};

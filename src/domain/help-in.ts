/** Instructions of others in other languages, for the guides and regions that they cover. Pure. */
import type { HelpIn } from '../schemas/help-in.ts';
import type { Source } from '../schemas/source.ts';
import { parseCitation } from './citations.ts';
import { newestFirst } from './dates.ts';
import { messages } from '../messages/index.ts';

/** One page of somebody else. */
export interface HelpLine {
  page: Pick<Source, 'language' | 'title' | 'url' | 'publisher' | 'published'>;
  covers: string;
  unconfirmed: string | undefined;
}

/**
 * The pages in other languages that cover a guide or a region, by language, and of each language the newest first; one
 * without a date comes last.
 * @param entries all that are known
 * @param of the field that must name it
 * @param id the guide or the region
 */
export function helpFor(
  entries: Iterable<HelpIn>,
  sources: ReadonlyMap<string, Source>,
  of: 'guides' | 'rights',
  id: string,
): HelpLine[] {
  return [...entries]
    .filter((entry) => entry[of].includes(id))
    .flatMap(({ sources: [first = ''], covers, unconfirmed }) => {
      const page = sources.get(parseCitation(first).source);
      return page ? [{ page, covers, unconfirmed }] : [];
    })
    .sort(
      (a, b) =>
        a.page.language.localeCompare(b.page.language, messages.locale.language) ||
        newestFirst(dated(a.page.published), dated(b.page.published)),
    );
}

function dated(published: string): string {
  return published === 'unknown' ? '' : published;
}

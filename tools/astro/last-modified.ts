/** When the content of a page last changed, for the sitemap: of pages made of one entry; of lists nobody can say. */
import type { Content } from '../../src/content/read.ts';
import { updatedOn } from '../../src/domain/feeds.ts';
import { letterPagesIn } from '../twins/letter.ts';
import { absolute, url } from '../../src/domain/urls.ts';

/** Days by whole address. @param site the host of the site */
export function lastModified(content: Content, site: string): Map<string, string> {
  const days = new Map<string, string>();
  const checked = (
    entries: Iterable<{ id: string; data: { checked: string; corrections: readonly { on: string }[] } }>,
    address: (id: string) => string,
  ): void => {
    for (const { id, data } of entries) {
      const day = [data.checked, ...data.corrections.map(({ on }) => on)].sort().at(-1);
      if (day !== undefined) days.set(absolute(address(id), site), day);
    }
  };
  checked(content.guides.values(), url.guide);
  checked(content.claims.values(), url.claim);
  checked(content.rights.values(), url.right);
  checked(content.situations.values(), url.situation);
  for (const { region, request, letter, right } of letterPagesIn(content)) {
    // The page shows where the letter goes, too, which stands with the rights of the region.
    const day = [letter.data.checked, right.data.checked].sort().at(-1);
    if (day !== undefined) days.set(absolute(url.letter(`${region}/${request}`), site), day);
  }
  for (const entry of content.changes.values()) days.set(absolute(url.change(entry.id), site), updatedOn(entry));
  return days;
}

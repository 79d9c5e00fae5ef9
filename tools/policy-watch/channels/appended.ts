/**
 * Channel U: other pages in the same recording.
 *
 * Why: what is recorded as the policy also holds help pages and other terms, each with a date of its own or none. The
 * policy's date must not be given for them. Where such a page begins is data: its title in the configuration.
 */
import type { Page, PageReader } from '../text/page.ts';

/** A page within a recording: its title (null for the document itself), first position, stated date. */
export interface Block {
  readonly title: string | null;
  readonly from: number;
  readonly effective: string | null;
}

/** Splits a page at the titles of the configuration. Out: at least one block, the document itself first. */
export function blocksOf(page: Page, reader: PageReader, isTitle: (sentence: string) => boolean): Block[] {
  const starts: { title: string | null; from: number }[] = [{ title: null, from: 0 }];
  for (let at = 0; at < page.units.length; at += 1) {
    const unit = page.units[at] ?? -1;
    if (page.sections[at] === unit && isTitle(reader.lexicon.info(unit).text))
      starts.push({ title: reader.lexicon.info(unit).text, from: at });
  }
  return starts.map(({ title, from }, index) => {
    const to = starts[index + 1]?.from ?? page.units.length;
    let effective: string | null = null;
    for (let at = from; at < to && effective === null; at += 1) effective = reader.dateOf(page.units[at] ?? -1);
    return { title, from, effective };
  });
}

/** The block a position lies in. */
export function blockAt(blocks: readonly Block[], position: number): Block {
  let found = blocks[0] ?? { title: null, from: 0, effective: null };
  for (const block of blocks) if (block.from <= position) found = block;
  return found;
}

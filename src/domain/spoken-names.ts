/** The words by which readers call platforms, regions and devices, from the vocabulary. For search. Pure. */
import { words as split } from './search/words.ts';
import { messages } from '../messages/index.ts';

/** As much of an entry of the vocabulary as its words need. */
export interface Named {
  name: string;
  words: readonly string[];
  /** ISO 3166-1 codes, of a region. */
  countries?: readonly string[];
}

/** CLDR's names in the language of the site, which Node and the browsers carry. */
const COUNTRY_NAMES = new Intl.DisplayNames([messages.locale.language], { type: 'region', fallback: 'none' });

/**
 * All words for the entries, folded as search folds them, with the id that each stands for; a word of two entries stands
 * for the first. Countries are known by their codes, so no region names its countries in its words. A region without
 * countries (“other countries”) is nothing that a reader names.
 * @returns in the order of the entries; an entry's name first
 */
export function spokenNames(entries: Iterable<readonly [id: string, entry: Named]>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [id, { name, words, countries }] of entries) {
    if (countries?.length === 0) continue;
    const names = (countries ?? []).map((code) => COUNTRY_NAMES.of(code) ?? '');
    for (const said of [name, ...words, ...names]) {
      const word = split(said).join(' ');
      if (word !== '' && !found.has(word)) found.set(word, id);
    }
  }
  return found;
}

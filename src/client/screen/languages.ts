import { messages } from '../../messages/index.ts';

/** Languages of menus to choose from in a report: those in which Meta’s apps are most used, by their tags (BCP 47). */
const TAGS =
  'en ar bn cs da de el es-ES es-419 fa fi fr he hi hr hu id it ja ko ms nb nl pl pt-BR pt-PT ro ru sk sr sv sw ta th tl tr uk ur vi zh-Hans zh-Hant';

/** A language that can be chosen. */
export interface Language {
  tag: string;
  /** In the language of the site: “German”. */
  name: string;
}

/**
 * The languages in the order of their names, and the one to begin with.
 * @param chosen the language that the reader chose for menus, if any
 * @param browser the browser’s own: `de-DE`
 */
export function languagesFor(chosen: string | undefined, browser: string): { languages: Language[]; guess: string } {
  const names = new Intl.DisplayNames(messages.locale.language, { type: 'language' });
  const tags = TAGS.split(' ');
  const fits = (wanted: string): string | undefined =>
    tags.find((tag) => tag === wanted) ??
    tags.find((tag) => tag === wanted.split('-')[0]) ??
    tags.find((tag) => tag.split('-')[0] === wanted.split('-')[0]);
  const languages = tags
    .map((tag) => ({ tag, name: names.of(tag) ?? tag }))
    .sort((a, b) => a.name.localeCompare(b.name, messages.locale.language));
  return {
    languages,
    guess: (chosen === undefined ? undefined : fits(chosen)) ?? fits(browser) ?? messages.locale.language,
  };
}

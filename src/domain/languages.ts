import { messages } from '../messages/index.ts';

/** The name of a language in that of the site: “German”. In: a BCP 47 tag. An unknown one is its own name. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(messages.locale.language, { type: 'language' }).of(tag) ?? tag;
}

/** The languages of screens of which we keep labels (BCP 47); menus in Spain and in Latin America differ. */
export const MENU_LANGUAGE_TAGS = ['de', 'es-ES', 'es-419', 'pt-BR', 'fr'] as const;

export type MenuLanguageTag = (typeof MENU_LANGUAGE_TAGS)[number];

/** The language of a tag without its variant: what a reader chooses. */
export function baseLanguage(tag: string): string {
  return tag.replace(/-.*/, '');
}

/** Whether a text in a language is one in the site's own: our paths and labels are. */
export function isOwnLanguage(tag: string): boolean {
  return baseLanguage(tag) === baseLanguage(messages.locale.language);
}

/** The languages that a reader can choose for menus: id and name. */
export const MENU_LANGUAGES: readonly { id: string; name: string }[] = [
  ...new Set(MENU_LANGUAGE_TAGS.map(baseLanguage)),
].map((id) => ({ id, name: languageName(id) }));

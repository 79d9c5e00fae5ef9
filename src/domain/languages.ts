/** The English name of a language: "German". In: a BCP 47 tag. An unknown one is its own name. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

/** The languages of screens of which we keep labels (BCP 47); menus in Spain and in Latin America differ. */
export const MENU_LANGUAGE_TAGS = ['de', 'es-ES', 'es-419', 'pt-BR', 'fr'] as const;

export type MenuLanguageTag = (typeof MENU_LANGUAGE_TAGS)[number];

/** The language of a tag without its variant: what a reader chooses. */
export function baseLanguage(tag: string): string {
  return tag.replace(/-.*/, '');
}

/** The languages that a reader can choose for menus: id and English name. */
export const MENU_LANGUAGES: readonly { id: string; name: string }[] = [
  ...new Set(MENU_LANGUAGE_TAGS.map(baseLanguage)),
].map((id) => ({ id, name: languageName(id) }));

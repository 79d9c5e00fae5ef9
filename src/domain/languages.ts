/** The English name of a language: "German". In: a BCP 47 tag. An unknown one is its own name. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

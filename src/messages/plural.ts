/** The forms of a word that goes with a number, by CLDR's categories: https://cldr.unicode.org/index/cldr-spec/plural-rules. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The form that goes with a number by the rules of a locale: `plural('en-GB', 1, { one: 'step', other: 'steps' })` is
 * “step”. A category without a form of its own takes `other`.
 */
export function plural(locale: string, number: number, forms: Forms): string {
  return forms[new Intl.PluralRules(locale).select(number)] ?? forms.other;
}

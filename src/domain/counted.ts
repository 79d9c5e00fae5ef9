/** Words that go with a number, by the rules of English. The only place that knows when a noun takes its plural. */
const ENGLISH = new Intl.PluralRules('en-GB');

/** The form that goes with a number: `byNumber(2, 'is', 'are')` is "are". */
export function byNumber(number: number, one: string, other: string): string {
  return ENGLISH.select(number) === 'one' ? one : other;
}

/**
 * A number with its noun: "1 step", "3 steps".
 * @param many the plural, where it is not the noun with an s
 */
export function counted(number: number, noun: string, many = `${noun}s`): string {
  return `${String(number)} ${byNumber(number, noun, many)}`;
}

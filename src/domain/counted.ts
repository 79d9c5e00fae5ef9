/** Numbers with their nouns where texts are English alone: in maintainers' tools, and on pages whose words are not in src/messages yet. */
import { plural } from '../messages/plural.ts';

/** The form that goes with a number: `byNumber(2, 'is', 'are')` is "are". */
export function byNumber(number: number, one: string, other: string): string {
  return plural('en-GB', number, { one, other });
}

/**
 * A number with its noun: "1 step", "3 steps".
 * @param many the plural, where it is not the noun with an s
 */
export function counted(number: number, noun: string, many = `${noun}s`): string {
  return `${String(number)} ${byNumber(number, noun, many)}`;
}

/**
 * A text cut to what a form takes, at the end of a sentence if there is one, else between words. Pure.
 * @param most the number of characters (UTF-16 units, as forms count them); 0 or less: no limit
 */
export function cutTo(text: string, most: number): string {
  if (most <= 0 || text.length <= most) return text;
  const head = text.slice(0, most);
  const end = [...head.matchAll(/[.!?](?=\s|$)/g)].at(-1)?.index;
  if (end !== undefined) return head.slice(0, end + 1);
  const space = head.search(/\s\S*$/);
  // Half of a character of two units is left out.
  return (space > 0 ? head.slice(0, space) : head).replace(/[\uD800-\uDBFF]$/, '');
}

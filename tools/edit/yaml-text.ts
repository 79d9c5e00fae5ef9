/** Small edits in the text of YAML, which leave everything else as its author wrote it. */

/** Writes a value so that YAML reads it as text: bare where that is safe. */
export function scalar(text: string): string {
  return /^[A-Za-z][\w ’./&-]*[\w.]$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}

/**
 * Puts a value first into a list, in either of its forms.
 * @param lines of the file, changed in place
 * @param at index of the line with the list's key
 * @param key of the list
 */
export function addToList(lines: string[], at: number, key: string, value: string): void {
  const line = lines[at] ?? '';
  // The line may have others before it, as in `{ path: […], sources: […] }`.
  const flow = new RegExp(`^(.*?\\b${key}:\\s*)\\[\\s*(.*)$`).exec(line);
  if (flow) {
    const [, before = '', rest = ''] = flow;
    lines[at] = `${before}[${value}${rest.startsWith(']') ? '' : ', '}${rest}`.trimEnd();
    return;
  }
  const next = lines[at + 1] ?? '';
  const indent = /^(\s*)- /.exec(next)?.[1] ?? `${/^\s*/.exec(line)?.[0] ?? ''}  `;
  lines.splice(at + 1, 0, `${indent}- ${value}`);
}

/** Replaces one label in a list on its line. Out: whether it stood there. */
export function replaceItem(lines: string[], at: number, from: string, to: string): boolean {
  const line = lines[at] ?? '';
  const item = new RegExp(
    `(?<=[[,]\\s*|-\\s+|^\\s*)(?:'${RegExp.escape(from.replaceAll("'", "''"))}'|"${RegExp.escape(from)}"|${RegExp.escape(from)})(?=\\s*(?:[,\\]]|$))`,
    'i',
  );
  if (!item.test(line)) return false;
  lines[at] = line.replace(item, () => inFlow(to));
  return true;
}

/** Writes a value so that YAML reads it as text inside a list or map on one line. */
export function inFlow(text: string): string {
  return /,|[[\]{}:#]/.test(text) ? `'${text.replaceAll("'", "''")}'` : scalar(text);
}

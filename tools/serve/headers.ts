/** One block of a `_headers` file: a path pattern and its headers. */
export interface HeaderRule {
  /** The path as it stands in the file, with its `*`. */
  path: string;
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Reads the `_headers` format of static hosts: a path on a line of its own, its headers indented below, `#` comments.
 * `*` in a path stands for anything.
 * @throws if a header stands before any path
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const source = line.trim().split('*').map(RegExp.escape).join('.*');
      rules.push({ path: line.trim(), pattern: new RegExp(`^${source}$`), headers: [] });
      continue;
    }
    const [name = '', ...value] = line.trim().split(':');
    const rule = rules.at(-1);
    if (!rule) throw new Error(`_headers: “${line.trim()}” stands before any path.`);
    rule.headers.push([name, value.join(':').trim()]);
  }
  return rules;
}

/** The headers for a path. Of two rules that set the same header, the later one wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (rule.pattern.test(path)) for (const [name, value] of rule.headers) headers.set(name.toLowerCase(), value);
  }
  return headers;
}

/** The headers of a path for whoever is asked without a network before it: what only its caches read is left out. */
export function headersForBrowsers(rules: readonly HeaderRule[], path: string): Map<string, string> {
  return new Map([...headersFor(rules, path)].filter(([name]) => !name.startsWith('cdn-')));
}

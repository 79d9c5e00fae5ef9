import { existsSync, readFileSync } from 'node:fs';

/** `_redirects` of static hosts: “from to status” a line. */
export function readRedirects(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  return new Map(
    lines.map((line) => {
      const [from = '', to = ''] = line.split(/\s+/);
      return [from, to];
    }),
  );
}

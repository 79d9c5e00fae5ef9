import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = 'dist';

interface BuiltPage {
  address: string;
  html: string;
}
let read: readonly BuiltPage[] | undefined;

/** All built pages as address and text, without redirects; read once. Fails if the site was not built. */
export function pages(): readonly BuiltPage[] {
  return (read ??= readPages());
}

function readPages(): BuiltPage[] {
  if (!existsSync(path.join(ROOT, 'index.html')))
    throw new Error('dist/index.html is missing. Build first: npm run build');
  return globSync('**/*.html', { cwd: ROOT })
    .filter((file) => !file.startsWith('pagefind'))
    .map((file) => ({
      address: `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      html: readFileSync(path.join(ROOT, file), 'utf8'),
    }))
    .filter(({ html }) => !isRedirect(html));
}

/** Whether it is no page of its own but the redirect of a former address: `formerIds` and retired.yaml make those. */
export function isRedirect(html: string): boolean {
  return html.includes('<meta http-equiv="refresh"');
}

/** A built file as text. */
export function built(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Whether an address of this site, without query and fragment, is answered by a file. */
export function exists(address: string): boolean {
  const file = path.join(ROOT, decodeURIComponent(address));
  return address.endsWith('/') ? existsSync(path.join(file, 'index.html')) : existsSync(file);
}

/** Values of an attribute of all elements of a page that have it, entities decoded. */
export function attribute(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"'),
  );
}

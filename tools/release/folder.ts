/** The built site as a folder that opens without a server. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderPage, folderSheet, type Copy } from './page.ts';

/** What nothing in a folder can use: scripts and their data, what hosts read, and compressed doubles. */
const LEFT_OUT =
  /^(?:_headers|_redirects|404\.html|boot\.js|robots\.txt|opensearch\.xml|site\.webmanifest|sitemap[^/]*\.xml|(?:pagefind|search-index|share|\.well-known)\/.*|plan\/.*\.json|rights\/letter\/course\.json|.*\.(?:js|br|gz))$/;

/**
 * Every file of the copy, by name.
 * @param site the folder of the built site
 * @throws if it was not built
 */
export function folderCopy(site: string, copy: Copy): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
    if (LEFT_OUT.test(file)) continue;
    const bytes = readFileSync(path.join(site, file));
    files.set(
      file,
      file.endsWith('.html')
        ? Buffer.from(folderPage(bytes.toString('utf8'), file, copy))
        : file.endsWith('.css')
          ? Buffer.from(folderSheet(bytes.toString('utf8'), file, copy.base))
          : bytes,
    );
  }
  if (!files.has('index.html')) throw new Error(`${site} holds no site. Build it first: npm run build`);
  return files;
}

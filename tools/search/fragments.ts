import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What Pagefind kept of a page: its address and the text that it indexed and shows. */
export interface Fragment {
  url: string;
  content: string;
  /** Pagefind's name of the page, as its search returns it. */
  id: string;
}

const MAGIC = 'pagefind_dcd';

/**
 * Reads the fragments that Pagefind wrote.
 * @throws if there are none, or if one is not what Pagefind 1.6 writes
 */
export function readFragments(folder: string): Fragment[] {
  const files = readdirSync(path.join(folder, 'fragment')).filter((name) => name.endsWith('.pf_fragment'));
  if (files.length === 0) throw new Error(`${folder}/fragment is empty: Pagefind indexed no page.`);
  return files.map((name) => {
    const text = gunzipSync(readFileSync(path.join(folder, 'fragment', name))).toString('utf8');
    if (!text.startsWith(MAGIC))
      throw new Error(`${name} does not begin with “${MAGIC}”: has Pagefind changed its format?`);
    const { url, content } = JSON.parse(text.slice(MAGIC.length)) as { url: string; content: string };
    return { url, content, id: name.replace('.pf_fragment', '') };
  });
}

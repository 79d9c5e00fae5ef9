/** Development: search over what was read, without a built site. Made when first asked for, and anew after an edit. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { ViteDevServer } from 'vite';
import { PROSE_NAMES } from '../../src/content/collections.ts';
import { currentContent } from '../../src/content/current.ts';
import { readMarkup } from '../../src/content/markup.ts';
import type { Content, Entry, ReadResult } from '../../src/content/read.ts';
import { url, withoutBase } from '../../src/domain/urls.ts';
import { buildIndex } from '../search/build-index.ts';
import { readNearEnglish } from '../search/near-words.ts';
import { INDEX_FOLDER, writeIndex } from '../search/write-index.ts';

const FOLDER = path.join('.cache', 'dev-search');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};
const ADDRESS = {
  guides: url.guide,
  changes: url.change,
  claims: url.claim,
  rights: url.right,
  situations: url.situation,
} as const;

/** Answers what the built site would: /search-index/ and /pagefind/. */
export function serveSearch(server: ViteDevServer): void {
  let made: { of: ReadResult; done: Promise<void> } | undefined;
  server.middlewares.use((request, response, next) => {
    const pathname = withoutBase(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!pathname.startsWith(`/${INDEX_FOLDER}/`) && !pathname.startsWith('/pagefind/')) {
      next();
      return;
    }
    const of = currentContent();
    if (made?.of !== of) made = { of, done: make(of.content) };
    const file = path.join(FOLDER, path.posix.normalize(pathname));
    made.done
      .then(() => readFile(file))
      .then(
        (bytes) => {
          response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
          response.end(bytes);
        },
        () => {
          next();
        },
      );
  });
}

async function make(content: Content): Promise<void> {
  writeIndex(buildIndex(content, readNearEnglish()), FOLDER);
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start.');
  for (const name of PROSE_NAMES) {
    for (const entry of (content[name] as Map<string, Entry<{ title: string }>>).values()) {
      await index.addCustomRecord({
        url: ADDRESS[name](entry.id),
        content: `${entry.data.title}. ${readMarkup(entry.body)
          .words.map(({ text }) => text)
          .join(' ')}`,
        language: 'en',
        meta: { title: entry.data.title },
      });
    }
  }
  await index.writeFiles({ outputPath: path.join(FOLDER, 'pagefind') });
  await close();
}

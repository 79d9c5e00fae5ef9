/** Pagefind: searches the whole text of all pages. It weighs more than our own index, so it loads when it is asked for. */
import type { Book } from '../../domain/search/book.ts';
import type { Hit } from '../../domain/search/rank.ts';
import type { Query } from '../../domain/search/understand.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  search: (text: string) => Promise<{ results: { id: string; data: () => Promise<PagefindData> }[] } | null>;
}
interface PagefindData {
  /** With <mark> around the words, and nothing else as markup; entities are escaped. */
  excerpt: string;
}

/** A page that has the words somewhere in its text. */
export interface TextHit {
  hit: Pick<Hit, 'page'>;
  excerpt: () => Promise<string>;
}

const ADDRESS = '/pagefind/pagefind.js';
const EXCERPT_WORDS = 24;
let loading: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    const engine = (await import(/* @vite-ignore */ ADDRESS)) as Pagefind;
    await engine.options({ excerptLength: EXCERPT_WORDS });
    return engine;
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Pages whose text has all known words of a query, best first. Pagefind gets only words that some page has, since it
 * would match an absent one by a shorter one.
 * @throws if Pagefind cannot be loaded
 */
export async function searchText(book: Book, query: Query): Promise<TextHit[]> {
  const words = query.terms.filter((term) => term.options.size > 0).map((term) => term.said);
  if (words.length === 0) return [];
  const engine = await loadPagefind();
  const found = await engine.search(
    [...query.platforms.map((id) => book.file.platforms.find(([known]) => known === id)?.[1] ?? ''), ...words]
      .join(' ')
      .trim(),
  );
  const byName = new Map(book.pages.flatMap((page) => (page.row.f === undefined ? [] : [[page.row.f, page] as const])));
  return (found?.results ?? []).flatMap((result) => {
    const page = byName.get(result.id);
    return page ? [{ hit: { page }, excerpt: async () => (await result.data()).excerpt }] : [];
  });
}

/** Cuts Pagefind's excerpt into plain and marked pieces, as text. */
export function excerptPieces(excerpt: string): [text: string, marked: boolean][] {
  const plain = (text: string): string =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const inside = /^<mark>([\s\S]*)<\/mark>$/.exec(piece)?.[1];
      return inside === undefined ? [plain(piece), false] : [plain(inside), true];
    });
}

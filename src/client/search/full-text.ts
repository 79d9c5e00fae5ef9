/** Pagefind: searches the whole text of all pages. It weighs more than our own index, so it loads when it is asked for. */
import type { Answer } from '../../domain/search/search.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import { url } from '../../domain/urls.ts';
import { make } from '../dom.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  search: (text: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] } | null>;
}
interface PagefindData {
  url: string;
  meta: { title?: string };
  /** With <mark> around the words, and nothing else as markup; entities are escaped. */
  excerpt: string;
}

const ADDRESS = url.pagefind();
const EXCERPT_WORDS = 24;
/** With fewer results than this, the texts are searched without being asked. */
const FEW = 4;
const MOST = 8;
/** Every word may cost a request, so the reader's pause is waited for. */
const PAUSE_MS = 400;
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

/** A section that searches the texts, at once if there are few results, else by its button. */
export function makeFullText(answer: Answer, index: SearchIndex): HTMLElement {
  const section = make('section', { class: 'search-texts', 'aria-label': 'In the texts' });
  const button = make('button', { type: 'button', class: 'button' }, 'Also search inside all texts');
  const say = (text: string): HTMLElement => make('p', { class: 'soft small', role: 'status' }, text);
  const run = (): void => {
    section.replaceChildren(say('Searching inside all texts …'));
    find(answer, index).then(
      (items) => {
        if (!section.isConnected) return;
        const name = make('h2', { class: 'hit-group-name' }, 'Also in the texts of');
        const list = make('ul', { role: 'list', class: 'hits' }, ...items);
        section.replaceChildren(
          ...(items.length > 0 ? [name, list] : [say('No other page has these words in its text.')]),
        );
      },
      () => {
        section.replaceChildren(say('The texts could not be searched. Your connection may be gone.'), button);
      },
    );
  };
  button.addEventListener('click', run);
  section.append(button);
  if (answer.hits.length < FEW)
    setTimeout(() => {
      if (section.isConnected) run();
    }, PAUSE_MS);
  return section;
}

/** The pages that have the words in their text, but for the best ones, which stand above. Pagefind gets words that some page has: it would match others by shorter ones. */
async function find({ query, groups }: Answer, { core }: SearchIndex): Promise<HTMLElement[]> {
  const apps = core.platforms.filter(([id]) => query.platform.includes(id)).map(([, name]) => name);
  const words = query.terms.filter(({ pair }) => !pair).map(({ word }) => word);
  if (words.length === 0) return [];
  const engine = await loadPagefind();
  const found = await engine.search([...apps, ...words].join(' '));
  const shown = new Set(groups[0]?.hits.map(({ row }) => row[2]));
  const all = await Promise.all((found?.results ?? []).slice(0, MOST + shown.size).map((result) => result.data()));
  return all
    .filter(({ url }) => !shown.has(url))
    .slice(0, MOST)
    .map(drawText);
}

function drawText({ url, meta, excerpt }: PagefindData): HTMLElement {
  const pieces = excerptPieces(excerpt).map(([text, mark]) => (mark ? make('mark', {}, text) : text));
  const title = make('span', { class: 'hit-title' }, meta.title ?? url);
  const link = make('a', { href: url, class: 'hit-link', 'data-hit': true }, title);
  const head = make('h3', { class: 'hit-head' }, link);
  return make('li', { class: 'hit' }, head, make('span', { class: 'hit-about' }, ...pieces));
}

/** Cuts Pagefind's excerpt into plain and marked pieces, as text. */
function excerptPieces(excerpt: string): [text: string, marked: boolean][] {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  const plain = (text: string): string =>
    text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const inside = /^<mark>([\s\S]*)<\/mark>$/.exec(piece)?.[1];
      return inside === undefined ? [plain(piece), false] : [plain(inside), true];
    });
}

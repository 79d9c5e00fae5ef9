/**
 * `npm run search:score`: types every query of the relevance set into the search box of the built site, in a browser,
 * and prints how well the answers do, beside MiniSearch and Pagefind as they come. With --misses it lists the misses of the half that
 * may be tuned on, and of no other.
 */
import type { Page } from '@playwright/test';
import { figuresOf, rankOf, type Figures } from '../../tests/search/figures.ts';
import { addressOfId, readCases, STRATA, type Case, type Half } from '../../tests/search/set.ts';
import { readContent } from '../../src/content/read.ts';
import { buildPlain, PLAIN_SITE } from '../search/plain.ts';
import { served, withBrowser } from '../search/served.ts';

const ENGINES = ['this search', 'plain MiniSearch', 'plain Pagefind'] as const;
interface Scored {
  item: Case;
  results: Record<(typeof ENGINES)[number], { rank: number; count: number }>;
}

/** What the search page shows for a query, in order. */
async function askOurs(page: Page, { q, region, device, from }: Case): Promise<string[]> {
  if (region !== undefined || device !== undefined || from !== undefined) {
    await page.evaluate(
      (chosen) => {
        localStorage.setItem('nss', JSON.stringify(chosen));
      },
      { v: 1, ticks: {}, region, device },
    );
    await page.goto(`/search/${from === undefined ? '' : `?from=${from}`}`);
  }
  await page.getByRole('searchbox').fill(q);
  await page.locator('[data-search-host]:not([data-waiting])').waitFor();
  const links = page.getByRole('list', { name: 'Search results' }).locator('.hit-link');
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  if (region !== undefined || device !== undefined || from !== undefined) {
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.goto('/search/');
  }
  return found;
}

/** What MiniSearch returns, and what Pagefind’s interface shows, in their order. */
function askPlain(page: Page, q: string): Promise<{ mini: string[]; pagefind: string[] }> {
  return page.evaluate(async (text) => {
    interface Engine {
      search: (text: string) => { address: string }[];
    }
    interface MiniSearch {
      loadJSON: (json: string, options: object) => Engine;
    }
    interface Pagefind {
      search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    }
    const [miniAddress, pagefindAddress] = ['/minisearch.js', '/pagefind/pagefind.js'];
    const shared = window as unknown as { mini?: Engine };
    if (!shared.mini) {
      const { default: MiniSearch } = (await import(miniAddress)) as { default: MiniSearch };
      const { options, index } = (await (await fetch('/minisearch.json')).json()) as {
        options: object;
        index: unknown;
      };
      shared.mini = MiniSearch.loadJSON(JSON.stringify(index), options);
    }
    const pagefind = (await import(pagefindAddress)) as Pagefind;
    const { results } = await pagefind.search(text);
    return {
      mini: shared.mini.search(text).map(({ address }) => address),
      pagefind: await Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url)),
    };
  }, q);
}

/** A page with anchors, such as the glossary, is one page for Pagefind: any place on it counts as found. */
const asPage = (address: string): string => address.replace(/#.*$/, '');

async function score(page: Page, plain: Page, item: Case): Promise<Scored> {
  const good = item.good.map(addressOfId);
  const ours = await askOurs(page, item);
  const { mini, pagefind } = await askPlain(plain, item.q);
  return {
    item,
    results: {
      'this search': { rank: rankOf(ours, good), count: ours.length },
      'plain MiniSearch': { rank: rankOf(mini, good), count: mini.length },
      'plain Pagefind': { rank: rankOf(pagefind.map(asPage), good.map(asPage)), count: pagefind.length },
    },
  };
}

function line(name: string, { queries, hitAt1, hitAt3, mrr, none }: Figures): string {
  const figures = [hitAt1, hitAt3, mrr, none].map((value) => value.toFixed(3).padStart(8));
  return [name.padEnd(34), String(queries).padStart(7), ...figures].join('');
}

function report(half: Half, scored: readonly Scored[]): void {
  console.log(
    `\n${half === 'queries' ? 'tuned on' : 'held out'}`.padEnd(35) + 'queries  hit@1   hit@3     MRR    none',
  );
  for (const stratum of ['all', ...STRATA]) {
    const part = scored.filter(({ item }) => stratum === 'all' || item.stratum === stratum);
    if (part.length === 0) continue;
    for (const engine of ENGINES)
      console.log(line(`${stratum}: ${engine}`, figuresOf(part.map(({ results }) => results[engine]))));
  }
  if (half !== 'queries' || !process.argv.includes('--misses')) return;
  for (const { item, results } of scored) {
    const { rank } = results['this search'];
    if (rank !== 1) console.log(`${rank === 0 ? 'not found' : `rank ${String(rank)}`}: ${item.q}`);
  }
}

async function main(): Promise<void> {
  const { content } = readContent('.');
  await buildPlain('dist', content);
  await served('dist', (ours) =>
    served(PLAIN_SITE, (theirs) =>
      withBrowser(async (browser) => {
        const page = await browser.newPage({ baseURL: ours });
        const plain = await browser.newPage();
        await plain.goto(`${theirs}/`);
        await page.goto('/search/');
        for (const half of ['queries', 'held-out'] as const) {
          const scored: Scored[] = [];
          for (const item of readCases(half)) scored.push(await score(page, plain, item));
          report(half, scored);
        }
      }),
    ),
  );
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

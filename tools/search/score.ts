/**
 * `npm run search:score`: types every query of the relevance set into the search box of the built site, in a browser,
 * and prints how well the answers do, beside plain Pagefind on the same pages.
 */
import type { Page } from '@playwright/test';
import { figuresOf, rankOf, type Figures } from '../../tests/search/figures.ts';
import { addressOfId, readCases, type Case } from '../../tests/search/set.ts';
import { buildPlain, PLAIN_SITE } from './plain.ts';
import { served, withBrowser } from './served.ts';

interface Scored {
  item: Case;
  ours: { rank: number; count: number };
  plain: { rank: number; count: number };
}

/** What the search page shows for a query, in order. The page answers within the key press, so nothing is waited for. */
async function askOurs(page: Page, q: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(q);
  const links = page.getByRole('list', { name: 'Search results' }).locator('.hit-link');
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
}

/** What Pagefind's own search returns, in its order, which is that of its interface. */
async function askPlain(page: Page, q: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const address = '/pagefind/pagefind.js';
    const engine = (await import(address)) as {
      search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await engine.search(text);
    return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
  }, q);
}

/** The whole glossary is one page for Pagefind: any term of it counts as found. */
const asPage = (address: string): string => address.replace(/#.*$/, '');

async function score(page: Page, plain: Page, item: Case): Promise<Scored> {
  const good = item.good.map(addressOfId);
  const ours = await askOurs(page, item.q);
  const theirs = await askPlain(plain, item.q);
  return {
    item,
    ours: { rank: rankOf(ours, good), count: ours.length },
    plain: { rank: rankOf(theirs.map(asPage), good.map(asPage)), count: theirs.length },
  };
}

function line(name: string, { queries, hitAt1, hitAt3, mrr, none }: Figures): string {
  return [
    name.padEnd(34),
    String(queries).padStart(7),
    ...[hitAt1, hitAt3, mrr, none].map((value) => value.toFixed(3).padStart(8)),
  ].join('');
}

async function main(): Promise<void> {
  const cases = readCases();
  await buildPlain('dist');
  const scored = await served('dist', (ours) =>
    served(PLAIN_SITE, (theirs) =>
      withBrowser(async (browser) => {
        const [page, plain] = [await browser.newPage(), await browser.newPage()];
        await plain.goto(`${theirs}/`);
        await page.goto(`${ours}/search/?q=camera+roll`);
        await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().waitFor();
        const all: Scored[] = [];
        for (const item of cases) all.push(await score(page, plain, item));
        return all;
      }),
    ),
  );
  report(scored);
}

function report(scored: readonly Scored[]): void {
  console.log(`${''.padEnd(34)}queries  hit@1   hit@3     MRR    none`);
  for (const [name, heldOut] of [
    ['tuned', false],
    ['held out', true],
  ] as const) {
    const part = scored.filter(({ item }) => item.heldOut === heldOut);
    console.log(line(`${name}: this search`, figuresOf(part.map(({ ours }) => ours))));
    console.log(line(`${name}: plain Pagefind`, figuresOf(part.map(({ plain }) => plain))));
  }
  // One by one only for the part that may be tuned on.
  if (!process.argv.includes('--misses')) return;
  for (const { item, ours } of scored)
    if (!item.heldOut && ours.rank !== 1)
      console.log(`${ours.rank === 0 ? 'not found' : `rank ${ours.rank}`}: ${item.q}`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

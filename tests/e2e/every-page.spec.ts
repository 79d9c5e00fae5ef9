import type { Page } from '@playwright/test';
import { axeFaults, prepareAxe } from './axe.ts';
import { expect, sitemapPaths, test } from './support.ts';

/** Pages are checked in this many tests, so that the workers share them and none of them is long on a busy machine. */
const SHARDS = 32;
/** The narrowest screen that the site promises to fit. */
const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };

interface Way {
  show: (page: Page, path: string) => Promise<unknown>;
  screens: readonly (typeof PHONE)[];
}

/**
 * The fixture site has every kind of page and state and is opened as readers open it, scripts and all, on both screens.
 * The real site has over a thousand pages of the same kinds: each is written into the one document that knows axe, on the
 * phone's screen, which takes a fifth of the time.
 */
const WAYS: Record<string, Way> = {
  fixture: { show: (page, path) => page.goto(path), screens: [DESKTOP, PHONE] },
  real: { show: writePage, screens: [PHONE] },
};

for (let shard = 0; shard < SHARDS; shard++) {
  test(`every page, part ${shard + 1}: accessible in light and dark, no sideways scrolling at 320 px`, async ({
    page,
    siteFolder,
  }, info) => {
    const way = WAYS[info.project.name];
    if (!way) throw new Error(`No way is known to show the pages of the project “${info.project.name}”.`);
    await prepareAxe(page);
    const faults: string[] = [];
    const paths = [...sitemapPaths(siteFolder), '/404.html'].filter((_, index) => index % SHARDS === shard);
    for (const screen of way.screens) {
      await page.setViewportSize(screen);
      await page.goto('/404.html');
      for (const path of paths) {
        await way.show(page, path);
        faults.push(...(await axeFaults(page)));
        if (screen !== PHONE) continue;
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) faults.push(`${path} scrolls ${wide} px sideways at 320 px`);
      }
    }
    expect(faults).toEqual([]);
  });
}

/** Puts the HTML of an address, with its style sheets, in place of the page; what the window knows stays. */
async function writePage(page: Page, path: string): Promise<void> {
  await page.evaluate(async (address) => {
    const answer = await fetch(address);
    const html = await answer.text();
    history.replaceState(null, '', address);
    document.open();
    // Deprecated for what it does to readers' pages; nothing else gives a document new HTML and keeps its window.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.write(html);
    document.close();
    if (document.readyState === 'complete') return;
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  }, path);
}

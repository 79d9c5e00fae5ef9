import { axeFaults, prepareAxe } from './axe.ts';
import { expect, sitemapPaths, test } from './support.ts';

/** Pages are checked in this many tests, so that the workers share them. */
const SHARDS = 16;
/** Header, footer and style sheets that this worker has looked at: they are the same on hundreds of pages. */
const frames = new Set<string>();

for (let shard = 0; shard < SHARDS; shard++) {
  test(`every page, part ${shard + 1}: accessible in light and dark, no sideways scrolling at 320 px`, async ({
    page,
    siteFolder,
  }) => {
    await prepareAxe(page);
    const faults: string[] = [];
    const paths = [...sitemapPaths(siteFolder), '/404.html'].filter((_, index) => index % SHARDS === shard);
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      faults.push(...(await axeFaults(page, frames)));
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) faults.push(`${path} scrolls ${wide} px sideways at 320 px`);
    }
    expect(faults).toEqual([]);
  });
}

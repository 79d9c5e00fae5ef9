import { axeFaults, prepareAxe } from './axe.ts';
import { expect, sitemapPaths, test } from './support.ts';

/** Pages are checked in this many tests, so that the workers share them. */
const SHARDS = 16;
const all = [...sitemapPaths(), '/404.html'];

for (let shard = 0; shard < SHARDS; shard++) {
  const paths = all.filter((_, index) => index % SHARDS === shard);

  test(`every page, part ${shard + 1}: accessible in light and dark, no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await prepareAxe(page);
    const faults: string[] = [];
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      faults.push(...(await axeFaults(page)));
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) faults.push(`${path} scrolls ${wide} px sideways at 320 px`);
    }
    expect(faults).toEqual([]);
  });
}

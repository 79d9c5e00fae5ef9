import AxeBuilder from '@axe-core/playwright';
import { expect, sitemapPaths, test } from './support.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Pages are checked in this many tests, so that they share the work. */
const SHARDS = 24;
const all = [...sitemapPaths(), '/404.html'];

for (let shard = 0; shard < SHARDS; shard++) {
  const paths = all.filter((_, index) => index % SHARDS === shard);

  test(`every page, part ${String(shard + 1)}: accessible in light and dark, no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      const light = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(light.passes.length, `${path}: axe did not run`).toBeGreaterThan(5);
      expect(summary(light.violations), `${path}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
      expect(summary(dark.violations), `${path}, dark`).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${path} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
    }
  });
}

function summary(violations: { id: string; nodes: { html: string }[] }[]): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

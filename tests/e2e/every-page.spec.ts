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
    const faults: string[] = [];
    const tell = (path: string, violations: Violation[]): void => {
      for (const { id, nodes } of violations) {
        faults.push(`${path} ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
      }
    };
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      const light = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      if (light.passes.length < 5) faults.push(`${path}: axe did not run`);
      tell(path, light.violations);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
      tell(`${path} (dark)`, dark.violations);
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) faults.push(`${path} scrolls ${wide} px sideways at 320 px`);
    }
    expect(faults).toEqual([]);
  });
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}

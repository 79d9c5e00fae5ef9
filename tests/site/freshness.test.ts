import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { built } from './dist.ts';

const html = built('about/freshness/index.html');
const { content, settings } = readContent(process.cwd());

test('the chart says in words what its table says, and counts every guide', () => {
  const label = /<svg[^>]*role="img"[^>]*aria-label="([^"]+)"/.exec(html.slice(html.indexOf('<figure')))?.[1] ?? '';
  const chart = html.slice(html.indexOf('<figure'), html.indexOf('</figure>'));
  const rows = [...chart.matchAll(/<th scope="row"[^>]*>([^<]+)<\/th>\s*<td[^>]*>(\d+)<\/td>/g)];
  expect(rows).toHaveLength(5);
  for (const [, band = '', count = ''] of rows) expect(label).toContain(`${band}: ${count}`);
  expect(rows.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(content.guides.size);
});

test('every guide has its row', () => {
  for (const id of content.guides.keys()) expect(html).toContain(`href="/${id}/"`);
});

test('the last point of every archive is shown', () => {
  const points = Object.values(settings.watchState?.archives ?? {});
  expect(points.length).toBeGreaterThan(0);
  for (const { commit } of points) expect(html).toContain(`/commit/${commit}`);
});

test('it needs no script of its own and no inline style', () => {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  expect(main).not.toMatch(/<script|\sstyle=/);
});

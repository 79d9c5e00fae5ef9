import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { holdsIn } from '../../../src/domain/availability.ts';
import { findBrowser } from '../../../tools/browser/find.ts';
import { bookPage, type Cover } from '../../../tools/pdf/book.ts';
import { makeBook } from '../../../tools/pdf/make.ts';
import { printBook } from '../../../tools/pdf/print.ts';

const cover: Cover = { app: 'Pal', region: 'Here', day: '27 November 2026', live: undefined };
const page = (main: string): string =>
  `<head><link rel="stylesheet" href="/a.css"></head><body><svg class="sprite"><path id="m-full"></path></svg><main id="main">${main}</main></body>`;
const chapter = (address: string, main: string) => ({
  address,
  title: `Of ${address}`,
  topic: 'Chats',
  html: page(main),
});

test('ids of different guides do not meet, and links lead within the book or to the site', () => {
  const html = bookPage(
    cover,
    [
      chapter(
        '/pal/a/',
        '<h2 id="steps"><use href="#m-full"></use></h2><a href="/pal/b/#open">b</a><a href="#steps">up</a><script>x</script>',
      ),
      chapter(
        '/pal/b/',
        '<p id="open" aria-labelledby="open other"></p><a href="/changes/">c</a><a href="https://m.example/">m</a>',
      ),
    ],
    'https://site.example',
  );
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of html.matchAll(/\shref="#([^"]+)"/g)) expect(ids).toContain(target);
  expect(html).toContain('href="#g2-open">b');
  expect(html).toContain('aria-labelledby="g2-open g2-other"');
  expect(html).toContain('href="https://site.example/changes/"');
  expect(html).toContain('href="https://m.example/"');
  expect(html).not.toContain('<script');
  expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
});

test('the cover says since when it holds, and where the newest is', () => {
  expect(bookPage(cover, [], 'https://site.example')).toContain('Valid as of 27 November 2026.');
  const live = { address: 'https://site.example/pal/', qr: { path: 'M0 0h1', size: 29 } };
  const html = bookPage({ ...cover, app: 'A & B', live }, [], 'https://site.example');
  expect(html).toContain('<a href="https://site.example/pal/">');
  expect(html).toContain('viewBox="0 0 29 29"');
  expect(html).not.toContain('A & B');
});

describe('of the fixture site’s content', () => {
  const { content } = readContent('tests/fixtures/site');
  const site = mkdtempSync(path.join(tmpdir(), 'nss-pdf-'));
  for (const id of content.guides.keys()) {
    mkdirSync(path.join(site, id), { recursive: true });
    writeFileSync(path.join(site, id, 'index.html'), page(`<h1>${id}</h1>`));
  }
  writeFileSync(path.join(site, 'a.css'), 'h1 { color: #000 }');
  const settings = { site: 'https://site.example', preview: false };
  const make = (app: string, region?: string) => makeBook(content, settings, site, '2026-11-27', app, region);

  test('a book holds the guides that hold in the region, and none that has ended', () => {
    const all = make('chirper');
    const there = make('chirper', 'uk');
    for (const { id, data } of content.guides.values()) {
      if (!id.startsWith('chirper/')) continue;
      expect(all.html.includes(`<h1>${id}</h1>`), id).toBe(!data.ended);
      expect(there.html.includes(`<h1>${id}</h1>`), id).toBe(!data.ended && holdsIn(data.regions, 'uk'));
    }
    expect(there.count).toBeLessThan(all.count);
    expect(there.footer).toContain('valid as of 27 November 2026');
  });

  test('what there is not is told with what there is', () => {
    expect(() => make('nothing')).toThrow('There are: chirper,');
    expect(() => make('chirper', 'nowhere')).toThrow('There is no region “nowhere”. There are: ');
    expect(() => makeBook(content, settings, `${site}/none`, '2026-11-27', 'chirper', undefined)).toThrow(
      'npm run build',
    );
  });

  test.skipIf(findBrowser() === undefined)('Chromium prints it, asking for nothing that is not there', async () => {
    const { html, footer, count } = make('chirper', 'uk');
    const pdf = await printBook(html, site, '', footer);
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
    // The cover, and a page for each guide at least.
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(count);
    await expect(printBook(html.replace('/a.css', '/gone.css'), site, '', footer)).rejects.toThrow('/gone.css');
  });
});

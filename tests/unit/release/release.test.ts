import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { release } from '../../../tools/release/archive.ts';
import { folderCopy } from '../../../tools/release/folder.ts';
import { folderPage, folderSheet } from '../../../tools/release/page.ts';
import { sumsOf } from '../../../tools/release/sums.ts';

const copy = { base: '', day: '27 November 2026', live: 'https://site.example/' };

/** A built site of a few files. */
function madeSite(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'nss-release-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

test('addresses begin where the page lies; anchors stay, questions and foreign addresses are left', () => {
  const page = (address: string, file = 'pal/delete/index.html', base = ''): string =>
    /href="([^"]*)"/.exec(folderPage(`<a href="${address}">x</a>`, file, { ...copy, base }))?.[1] ?? '';
  expect(page('/')).toBe('../../index.html');
  expect(page('/pal/')).toBe('../index.html');
  expect(page('/pal/delete/')).toBe('index.html');
  expect(page('/pal/other/#step-one')).toBe('../other/index.html#step-one');
  expect(page('/search/?q=a#top')).toBe('../../search/index.html#top');
  expect(page('/changes/feed.xml', 'index.html')).toBe('changes/feed.xml');
  expect(page('/x/pal/', 'index.html', '/x')).toBe('pal/index.html');
  for (const other of ['#here', 'https://meta.example/', 'mailto:a@b.example']) expect(page(other)).toBe(other);
});

test('nothing runs, nothing is asked of a host, and the page says what it is', () => {
  const page = folderPage(
    '<head><script src="/boot.js"></script><link rel="manifest" href="/site.webmanifest"><link rel="canonical" href="https://site.example/"><script type="application/ld+json">{"a":1}</script></head><body class="a"><p class="no-js lede">Search needs JavaScript. Without it, <a href="/guides/">all guides</a>.</p><script type="module">x</script></body>',
    'search/index.html',
    copy,
  );
  expect(page).not.toMatch(/boot|module|manifest|needs JavaScript/);
  expect(page).toContain('{"a":1}');
  expect(page).toContain('Search needs the site itself.');
  expect(page).toContain(
    '<body class="a"><p class="wrap small folder-copy">A copy, valid as of 27 November 2026. Search, plans',
  );
  expect(page).toContain('href="https://site.example/" rel="noreferrer"');
});

test('a page that leads on leads within the folder, and so do style sheets', () => {
  expect(folderPage('<meta http-equiv="refresh" content="0;url=/pal/new/">', 'pal/old/index.html', copy)).toContain(
    'content="0;url=../new/index.html"',
  );
  expect(folderSheet('a{src:url(/_astro/f.woff2)}b{c:url("data:x")}', '_astro/a.css', '')).toBe(
    'a{src:url(f.woff2)}b{c:url("data:x")}',
  );
});

test('what only scripts and hosts use is left out', () => {
  const site = madeSite({
    'index.html': '<body></body>',
    'boot.js': '',
    _headers: '',
    'pagefind/pagefind.js': '',
    'search-index/core.json': '',
    'plan/steps/pal.json': '',
    'plan/index.html': '<body></body>',
    'index.html.br': '',
    'api/v1/guides.json': '[]',
  });
  expect([...folderCopy(site, copy).keys()].sort()).toEqual(['api/v1/guides.json', 'index.html', 'plan/index.html']);
  expect(() => folderCopy(madeSite({}), copy)).toThrow('npm run build');
});

test('a release is the same twice, its sums are those of its files, and its parts list names what is in it', () => {
  const site = madeSite({ 'index.html': '<body>Words</body>' });
  const make = (): Map<string, Buffer> => release('.', site, '', '2026-11-27', undefined).files;
  const files = make();
  expect([...make()]).toEqual([...files]);
  expect([...files.keys()]).toEqual(['no-single-switch-2026-11-27.zip', 'no-single-switch-2026-11-27.spdx.json']);
  const archive = files.get('no-single-switch-2026-11-27.zip') ?? Buffer.alloc(0);
  expect(sumsOf(files)).toContain(
    `${createHash('sha256').update(archive).digest('hex')}  no-single-switch-2026-11-27.zip\n`,
  );
  const parts = JSON.parse(String(files.get('no-single-switch-2026-11-27.spdx.json'))) as {
    packages: { SPDXID: string; name: string; licenseDeclared: string }[];
    relationships: { spdxElementId: string; relationshipType: string; relatedSpdxElement: string }[];
  };
  const ids = parts.packages.map(({ SPDXID }) => SPDXID);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
  for (const { spdxElementId, relatedSpdxElement } of parts.relationships) {
    expect(['SPDXRef-DOCUMENT', ...ids]).toContain(spdxElementId);
    expect(ids).toContain(relatedSpdxElement);
  }
  const inside = parts.relationships.flatMap(({ relationshipType, relatedSpdxElement }) =>
    relationshipType === 'CONTAINS' ? [parts.packages.find(({ SPDXID }) => SPDXID === relatedSpdxElement)?.name] : [],
  );
  expect(inside.sort()).toEqual(['Bitter', 'tailwindcss']);
});

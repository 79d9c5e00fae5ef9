import { expect, test } from 'vitest';
import { pathsOf } from '../../src/domain/devices.ts';
import { readContent } from '../../src/content/read.ts';
import { attribute, built, pages } from './dist.ts';

const all = pages().filter(({ address }) => address !== '/404.html');
const { content } = readContent(process.cwd());
const htmlOf = new Map(all.map(({ address, html }) => [address, html]));

test('titles and descriptions are unique and present', () => {
  for (const [name, pattern] of [
    ['title', /<title>([^<]+)<\/title>/],
    ['description', /<meta name="description" content="([^"]+)"/],
  ] as const) {
    const seen = new Map<string, string>();
    const faults: string[] = [];
    for (const { address, html } of all) {
      const value = pattern.exec(html)?.[1];
      if (value === undefined) faults.push(`${address} has no ${name}`);
      else if (seen.has(value)) faults.push(`${address} and ${seen.get(value) ?? ''} share the ${name} “${value}”`);
      else seen.set(value, address);
    }
    expect(faults).toEqual([]);
  }
});

test('every page names itself as canonical, and every page below another carries breadcrumbs that lead to it', () => {
  let trails = 0;
  for (const { address, html } of all) {
    expect(/<link rel="canonical" href="https:\/\/[^/"]+([^"]*)"/.exec(html)?.[1], address).toBe(address);
    const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = '']) => JSON.parse(json) as { '@type'?: string; itemListElement?: { item?: string }[] },
    );
    const trail = data.find((one) => one['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
    if (address.split('/').length > 3) expect(trail.length, address).toBeGreaterThan(1);
    if (trail.length === 0) continue;
    trails += 1;
    expect(new URL(trail.at(-1)?.item ?? '', 'https://site.example').pathname, address).toBe(address);
  }
  expect(trails).toBeGreaterThan(all.length / 2);
});

test('every step of every guide has its anchor, its text, its labels and its sources without JavaScript', () => {
  expect(content.guides.size).toBeGreaterThanOrEqual(36);
  for (const { id, data } of content.guides.values()) {
    const html = htmlOf.get(`/${id}/`);
    if (html === undefined) throw new Error(`/${id}/ was not built`);
    const ids = attribute(html, 'id');
    for (const step of data.steps) {
      expect(ids, `/${id}/#${step.id}`).toContain(step.id);
      for (const label of pathsOf(step).flatMap((path) => path.labels)) {
        expect(html, `/${id}/#${step.id} shows “${label}”`).toContain(escaped(label));
      }
    }
    expect(html).toContain('"@type":"HowTo"');
  }
});

test('a step of a situation that leads to a page for each region is for these regions and no other', () => {
  let steps = 0;
  for (const { id } of content.situations.values()) {
    const rows = (htmlOf.get(`/situations/${id}/`) ?? '').split(/<li value="/).slice(1);
    for (const row of rows) {
      const own = /<ul class="about own".*?<\/ul>/s.exec(row)?.[0];
      if (own === undefined) continue;
      const [head = ''] = row.split('>');
      const limit = /data-regions="([^"]*)"/.exec(head)?.[1]?.split(' ') ?? [...content.rights.keys()];
      const links = [...own.matchAll(/<li class="answer" data-regions="([^"]*)"/g)].map(([, region = '']) => region);
      expect(links.sort(), `/situations/${id}/, step ${head}`).toEqual(limit.sort());
      steps += 1;
    }
  }
  expect(steps).toBeGreaterThan(0);
});

test('every entry has its page', () => {
  const expected = [
    ...[...content.changes.values()].filter((entry) => !entry.data.draft).map(({ id }) => `/changes/${id}/`),
    ...[...content.claims.keys()].map((id) => `/claims/${id}/`),
    ...[...content.situations.keys()].map((id) => `/situations/${id}/`),
    ...[...content.rights.keys()].map((id) => `/rights/${id}/`),
    ...[...content.sources.keys()].map((id) => `/sources/${id}/`),
    ...[...content.platforms.keys()].map((id) => `/${id}/`),
  ];
  expect(expected.filter((address) => !htmlOf.has(address))).toEqual([]);
});

test('the sitemap names every page, and nothing else', () => {
  const listed = [...built('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  expect(listed.sort()).toEqual(all.map(({ address }) => address).sort());
});

test('two links side by side keep the blank between them', () => {
  const html = htmlOf.get('/changes/');
  expect(html).toMatch(
    /<a href="\/changes\/feed.xml">Atom feed<\/a>, <a href="\/changes\/feed.json">JSON feed<\/a> or <a href="(?:webcal:\/\/[^"]*)?\/changes\/feed.ics">/,
  );
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

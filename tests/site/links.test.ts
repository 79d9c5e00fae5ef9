import { expect, test } from 'vitest';
import { attribute, exists, pages } from './dist.ts';

const all = pages();
const ids = new Map(all.map(({ address, html }) => [address, new Set(attribute(html, 'id'))]));

test('every internal link and anchor leads somewhere', () => {
  const broken: string[] = [];
  let links = 0;
  for (const { address, html } of all) {
    for (const href of [...attribute(html, 'href'), ...attribute(html, 'src')]) {
      if (/^[a-z]+:/.test(href)) continue;
      links += 1;
      const target = new URL(href, `https://site.example${address}`);
      const to = target.pathname;
      if (!exists(to)) broken.push(`${address} → ${href}`);
      else if (target.hash !== '' && !(ids.get(to)?.has(decodeURIComponent(target.hash.slice(1))) ?? false)) {
        broken.push(`${address} → ${href}: no such anchor`);
      }
    }
  }
  expect(links).toBeGreaterThan(5000);
  expect(broken.slice(0, 30)).toEqual([]);
});

test('every link to another site is https and hides where the reader came from', () => {
  const faults: string[] = [];
  let links = 0;
  for (const { address, html } of all) {
    for (const [tag] of html.matchAll(/<a\s[^>]*href="[a-z]+:[^>]*>/g)) {
      // Help lines are rung, not opened.
      if (/href="tel:\+?\d{3,15}"/.test(tag)) continue;
      links += 1;
      if (!tag.includes('href="https:') || !/rel="[^"]*noreferrer/.test(tag))
        faults.push(`${address}: ${tag.slice(0, 160)}`);
    }
  }
  expect(links).toBeGreaterThan(500);
  expect(faults.slice(0, 20)).toEqual([]);
});

test('nothing that the browser loads by itself comes from another host', () => {
  const faults: string[] = [];
  for (const { address, html } of all) {
    for (const [tag] of html.matchAll(/<(?:script|img|iframe|video|audio|source|embed|object|link)\b[^>]*>/g)) {
      const foreign = /(?:src|href|data)="(?:https?:)?\/\/(?!no-single-switch\.example)[^"]*"/.test(tag);
      if (foreign && !/rel="(?:canonical|alternate)"/.test(tag)) faults.push(`${address}: ${tag}`);
    }
  }
  expect(faults).toEqual([]);
});

test('no guide leads on to itself', () => {
  const lists = all.map(({ address, html }) => ({
    address,
    list: /<section[^>]*aria-labelledby="related-title">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '',
  }));
  expect(lists.filter(({ address, list }) => list.includes(`href="${address}"`))).toEqual([]);
  expect(lists.some(({ list }) => list.includes('href='))).toBe(true);
});

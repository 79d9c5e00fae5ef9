import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { letterPagesIn } from '../../tools/twins/letter.ts';
import { built, exists, pages } from './dist.ts';

const { content } = readContent(process.cwd());
const drafts = [...content.changes.values()].filter(({ data }) => data.draft).length;
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats(ajv);

interface ApiFile {
  items: { id: string; url: string }[];
}

test.each(['guides', 'changes', 'claims', 'rights', 'situations', 'letters', 'sightings', 'sources'] as const)(
  '/api/v1/%s.json is complete and fits its JSON Schema',
  (name) => {
    const data = JSON.parse(built(`api/v1/${name}.json`)) as ApiFile;
    const validate = ajv.compile(JSON.parse(built(`api/v1/schema/${name}.json`)) as object);
    validate(data);
    expect((validate.errors ?? []).slice(0, 5)).toEqual([]);
    expect(data.items.length).toBe(name === 'letters' ? letterPagesIn(content).length : content[name].size);
    for (const item of data.items) {
      const address = new URL('page' in item ? String(item.page) : item.url);
      expect(exists(address.pathname), address.href).toBe(true);
    }
  },
);

test('the vocabularies fit their schema and name every word that the data use', () => {
  const data = JSON.parse(built('api/v1/vocabularies.json')) as {
    items: { id: string; terms: { id: string; name: string }[] }[];
  };
  const validate = ajv.compile(JSON.parse(built('api/v1/schema/vocabularies.json')) as object);
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  const ids = (name: string) => new Set(data.items.find(({ id }) => id === name)?.terms.map(({ id }) => id));
  for (const { data: guide } of content.guides.values()) {
    expect(ids('effect').has(guide.effect), guide.effect).toBe(true);
    for (const topic of guide.topics) expect(ids('topics').has(topic), topic).toBe(true);
  }
  for (const { data: source } of content.sources.values()) expect(ids('tier').has(String(source.tier))).toBe(true);
});

test('every page that says so has a Markdown twin, with its own address and what it stands on; llms.txt lists them all', () => {
  const llms = built('llms.txt');
  const found = pages().filter(({ html }) => html.includes('type="text/markdown"'));
  expect(found.length).toBe(
    letterPagesIn(content).length +
      content.guides.size +
      content.changes.size +
      content.claims.size +
      content.rights.size +
      content.situations.size -
      drafts,
  );
  for (const { address } of found) {
    const twin = built(`${address.slice(1)}index.md`);
    expect(twin, address).toMatch(new RegExp(`^url: "https?://[^"]*${address}"$`, 'm'));
    expect(twin, address).toMatch(/^\[\^1\]: .+\(https:\/\//m);
    expect(twin, address).not.toMatch(/undefined|<Cite|<Term|\]\(\//);
    expect(llms.includes(`${address}index.md)`), address).toBe(true);
  }
});

test('a schema refuses a wrong file', () => {
  const validate = ajv.compile(JSON.parse(built('api/v1/schema/guides.json')) as object);
  expect(validate({ version: 1, licence: 'CC BY 4.0', schema: 'https://x.example/', items: [{ id: 'x' }] })).toBe(
    false,
  );
});

test('JSON feeds have what the format wants, and lead to pages that exist', () => {
  const files = globSync('dist/changes/**/feed.json');
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    const feed = JSON.parse(readFileSync(file, 'utf8')) as {
      version: string;
      items: { id: string; url: string; date_published: string; date_modified: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.length).toBeGreaterThan(0);
    for (const item of feed.items) {
      expect(exists(new URL(item.url).pathname), item.url).toBe(true);
      expect(Number.isNaN(Date.parse(item.date_published))).toBe(false);
    }
    const dates = feed.items.map((item) => item.date_modified);
    expect(dates).toEqual([...dates].sort().reverse());
  }
});

test('Atom feeds are well formed and their entries have ids, titles and dates', () => {
  const files = globSync('dist/changes/**/feed.xml');
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    const xml = readFileSync(file, 'utf8');
    const entries = xml.match(/<entry>/g)?.length ?? 0;
    expect(entries).toBeGreaterThan(0);
    for (const tag of ['id', 'title', 'updated', 'content']) {
      const found = xml.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;
      expect(found, `${file}: ${tag}`).toBeGreaterThanOrEqual(entries);
    }
    expect(xml.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/&/);
  }
});

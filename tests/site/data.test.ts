import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { built, exists } from './dist.ts';

const { content } = readContent(process.cwd());
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats(ajv);

interface ApiFile {
  items: { id: string; url: string }[];
}

test.each(['guides', 'changes', 'claims', 'sources'] as const)(
  '/api/v1/%s.json is complete and fits its JSON Schema',
  (name) => {
    const data = JSON.parse(built(`api/v1/${name}.json`)) as ApiFile;
    const validate = ajv.compile(JSON.parse(built(`api/v1/schema/${name}.json`)) as object);
    validate(data);
    expect((validate.errors ?? []).slice(0, 5)).toEqual([]);
    expect(data.items.length).toBe(content[name].size);
    for (const item of data.items) {
      const address = new URL('page' in item ? String(item.page) : item.url);
      expect(exists(address.pathname), address.href).toBe(true);
    }
  },
);

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

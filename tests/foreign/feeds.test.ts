import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTools, hasPythonModule, needDist, run, withTool } from './tools.ts';

/** The first Python that has it: a second one from elsewhere often stands before the system's. */
const python = findTools('python3').find((file) => hasPythonModule(file, 'feedparser'));

/** Reads feeds with Python's feedparser and says what it understood. */
const SCRIPT = `
import feedparser, json, sys
out = []
for file in sys.argv[1:]:
    feed = feedparser.parse(open(file, 'rb').read())
    out.append({
        'file': file, 'bozo': str(feed.get('bozo_exception', '')) if feed.bozo else '', 'version': feed.version,
        'updated': feed.feed.get('updated', ''),
        'entries': [{'id': e.get('id', ''), 'link': e.get('link', ''), 'title': e.get('title', ''),
                     'published': e.get('published', ''), 'updated': e.get('updated', '')} for e in feed.entries]})
print(json.dumps(out))
`;

interface Understood {
  file: string;
  bozo: string;
  version: string;
  updated: string;
  entries: { id: string; link: string; title: string; published: string; updated: string }[];
}

withTool('Python’s feedparser', python !== undefined, 'Install it: apt-get install python3-feedparser', () => {
  test('understands every Atom feed, its order and its dates', () => {
    needDist();
    const files = globSync('dist/changes/**/feed.xml');
    expect(files.length).toBeGreaterThan(4);
    const now = new Date().toISOString();
    for (const feed of JSON.parse(run(python, ['-c', SCRIPT, ...files])) as Understood[]) {
      expect([feed.file, feed.bozo, feed.version]).toEqual([feed.file, '', 'atom10']);
      expect(feed.entries.length, feed.file).toBeGreaterThan(0);
      expect(new Set(feed.entries.map(({ id }) => id)).size, feed.file).toBe(feed.entries.length);
      const updated = feed.entries.map((entry) => entry.updated);
      expect(updated, feed.file).toEqual([...updated].sort().reverse());
      expect(feed.updated, feed.file).toBe(updated[0]);
      for (const entry of feed.entries) {
        expect(entry.title && entry.link, feed.file).toBeTruthy();
        expect(entry.published <= entry.updated && entry.updated <= now, `${feed.file} ${entry.id}`).toBe(true);
      }
    }
  });
});

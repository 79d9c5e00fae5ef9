import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formerAddresses, spacedRefresh } from '../../../tools/redirects/redirects.ts';
import { readContent } from '../../../src/content/read.ts';
import { GUIDE } from '../content/project.ts';

test('a renamed guide’s former addresses lead to its new one', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'nss-redirects-'));
  mkdirSync(path.join(root, 'content/guides/lampbook'), { recursive: true });
  writeFileSync(
    path.join(root, 'content/guides/lampbook/lamp.mdx'),
    GUIDE.replace('priority: 1', 'priority: 1\nformerIds: [lampbook/old-lamp]'),
  );
  expect(formerAddresses(readContent(root).content)).toEqual({ '/lampbook/old-lamp/': '/lampbook/lamp/' });
});

test('a redirect page has the blank that HTML asks for, and is else as it was', () => {
  const page = '<meta http-equiv="refresh" content="0;url=/lampbook/lamp/"><a href="/x;url=/">0;url=</a>';
  expect(spacedRefresh(page)).toBe(page.replace('content="0;url=', 'content="0; url='));
  expect(spacedRefresh(spacedRefresh(page))).toBe(spacedRefresh(page));
});

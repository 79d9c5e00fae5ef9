/** The walk accounts for every file: read, or named with why not. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentPlace } from '../../../src/content/folder.ts';
import { readContent } from '../../../src/content/read.ts';
import { GUIDE, madeProject, source } from './project.ts';

/** The faults of a sound project with one thing added below content/, as “file: message”. */
function faultsWith(add: (content: string) => void): string[] {
  const root = madeProject();
  add(path.join(root, 'content'));
  return readContent(root).faults.map(({ file, message }) => `${file}: ${message}`);
}
const write = (file: string, text: string | Uint8Array) => (content: string) => {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), text);
};

test.each<[string, (content: string) => void, RegExp]>([
  ['.md for .mdx', write('guides/lampbook/other.md', GUIDE), /guides\/lampbook\/other\.md: is read by nothing/],
  ['.MDX in capitals', write('guides/lampbook/other.MDX', GUIDE), /other\.MDX: is read by nothing/],
  ['.yml for .yaml', write('sources/other.yml', source('other')), /sources\/other\.yml: is read by nothing/],
  [
    'YAML in a folder below',
    write('sources/deep/other.yaml', source('other')),
    /deep\/other\.yaml: is read by nothing/,
  ],
  ['an unknown folder', write('guidse/lampbook/lamp.mdx', GUIDE), /guidse\/lampbook\/lamp\.mdx: is read by nothing/],
  ['an empty YAML file', write('sources/other.yaml', ''), /sources\/other\.yaml: is empty/],
  ['a list for a map', write('sources/other.yaml', '- a\n- b\n'), /sources\/other\.yaml: is not a map/],
  ['an empty text', write('guides/lampbook/other.mdx', ''), /other\.mdx: has no front matter/],
  ['UTF-16', write('topics.yaml', Buffer.from('\uFEFFa: 1', 'utf16le')), /topics\.yaml: is UTF-16/],
  ['Latin 1', write('topics.yaml', Buffer.from('a: caf\xe9', 'latin1')), /topics\.yaml: is not UTF-8/],
  [
    'a byte order mark',
    write('sources/other.yaml', `\uFEFF${source('other')}`),
    /other\.yaml: begins with a byte order/,
  ],
  ['a zero byte', write('sources/other.yaml', `${source('other')}#\0`), /other\.yaml: holds a zero byte/],
  ['line ends of old Macs', write('sources/other.yaml', 'a: 1\rb: 2\r'), /other\.yaml: has line ends/],
  ['a huge file', write('sources/other.yaml', `a: ${'x'.repeat(1_000_001)}`), /other\.yaml: is larger than 1 MB/],
  [
    'a link in a circle',
    (content) => {
      symlinkSync('..', path.join(content, 'guides/round'));
    },
    /guides\/round: is a symbolic link/,
  ],
  [
    'a dangling link',
    (content) => {
      symlinkSync('nowhere.mdx', path.join(content, 'guides/lampbook/gone.mdx'));
    },
    /gone\.mdx: is a symbolic link/,
  ],
  [
    'a folder named like a file',
    (content) => {
      mkdirSync(path.join(content, 'news.yaml'));
    },
    /news\.yaml: is a folder/,
  ],
  [
    'a named pipe',
    (content) => {
      spawnSync('mkfifo', [path.join(content, 'sources/pipe.yaml')]);
    },
    /pipe\.yaml: is not a plain file/,
  ],
])('%s is named, once', (_, add, message) => {
  const faults = faultsWith(add);
  expect(faults.join('\n')).toMatch(message);
  expect(faults).toHaveLength(1);
});

test('what programs leave behind is accounted for without a fault', () => {
  const root = madeProject();
  for (const name of ['.DS_Store', 'guides/lampbook/.lamp.mdx.swp', 'LICENSE.md', 'topics.yaml~'])
    writeFileSync(path.join(root, 'content', name), 'x');
  const { faults, beside } = readContent(root);
  expect(faults).toEqual([]);
  expect(beside.map(({ file }) => file).sort()).toEqual([
    'content/.DS_Store',
    'content/LICENSE.md',
    'content/guides/lampbook/.lamp.mdx.swp',
    'content/topics.yaml~',
  ]);
});

test('an absent content folder is a fault', () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'nss-empty-'));
  expect(readContent(empty).faults).toMatchObject([{ message: 'cannot be read: there is no such folder' }]);
});

test('CONTENT_DIR names the content of the project one works in, not that of another', () => {
  expect(contentPlace(process.cwd(), { CONTENT_DIR: 'made/up' }).folder).toBe('made/up');
  expect(contentPlace(process.cwd(), { CONTENT_DIR: ' ' }).folder).toBe('content');
  expect(contentPlace('/elsewhere', { CONTENT_DIR: 'made/up' }).folder).toBe('content');
  expect(readContent({ root: madeProject(), folder: './content' }).content.guides.size).toBe(1);
});

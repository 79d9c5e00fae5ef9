/** What the check says of letters that are not whole. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../tools/check/check.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'nss-letters-'));
  cpSync('tests/fixtures/site/content', path.join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const OBJECT = 'data-act-object-ai-training.mdx';
function change(file: string, from: string | RegExp, to: string): void {
  const target = path.join(root, 'content/letters', file);
  const before = readFileSync(target, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(target, after);
}
const said = (): string[] => checkContent(root).faults.map(({ field, message }) => `${field}: ${message}`);

test.each([
  ['a blank that nobody fills', '{{details}}', '{{detials}}', /leaves \{\{detials\}\} without words/],
  ['an article in the text', '{{article}} I object', 'Article 21 I object', /names “Article 2” itself/],
  [
    'a condition that only one language has',
    /- if: time\n(\s+)text: '?Please answer \{\{time\}\}\.'?/,
    "- 'Please answer {{time}}.'",
    /other paragraphs or blanks than the English/,
  ],
  ['a region that does not exist', '\n  uk:\n', '\n  ukk:\n', /which is not in content\/regions/],
  [
    'a right that the page does not have',
    'right: object',
    'right: objects',
    /“objects”, which content\/rights\/eu-eea\.mdx does not have/,
  ],
  [
    'paragraphs that differ by language',
    'Meine Gründe: {{details}}',
    'Meine Gründe stehen unten.',
    /other paragraphs or blanks than the English/,
  ],
  ['a name that no paragraph uses', 'restriction: Article 18', 'restraint: Article 18', /is named by no paragraph/],
  [
    'a text of more than a page',
    'My reasons:',
    'My reasons are many. '.repeat(66).trim(),
    /makes a letter of \d+ words/,
  ],
  ['a question for no blank', 'details: Why?', 'detail: Why?', /asks for “detail”, which is no blank/],
])('%s', (_, from, to, message) => {
  change(OBJECT, from, to);
  expect(said().join('\n')).toMatch(message);
});

test('a body, a second letter for the same, and a name that does not say the request', () => {
  change(OBJECT, /---\n$/, '---\n\nNobody sees this.\n');
  cpSync(path.join(root, 'content/letters', OBJECT), path.join(root, 'content/letters/other-object-ai-training.mdx'));
  renameSync(
    path.join(root, 'content/letters/shared-erasure.mdx'),
    path.join(root, 'content/letters/shared-deletion.mdx'),
  );
  const all = said().join('\n');
  expect(all).toMatch(/a text below its front matter/);
  expect(all).toMatch(/is already told by/);
  expect(all).toMatch(/is not the end of the file’s name/);
});

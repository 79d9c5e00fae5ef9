import { expect, test } from 'vitest';
import { editAddress, issueAddress } from '../../../src/domain/repository.ts';

test.each([
  ['https://github.com/a/b', 'https://github.com/a/b/edit/main/content/x/y%20z.mdx', '/issues/new/choose'],
  ['https://gitlab.com/a/b', 'https://gitlab.com/a/b/-/edit/main/content/x/y%20z.mdx', '/-/issues/new'],
  ['https://gitlab.example.org/a/b', 'https://gitlab.example.org/a/b/-/edit/main/content/x/y%20z.mdx', '/-/issues/new'],
  ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/_edit/main/content/x/y%20z.mdx', '/issues/new'],
])('%s: the page that edits a file, and the one that takes an issue', (repository, edit, issue) => {
  expect(editAddress(repository, 'content/x/y z.mdx')).toBe(edit);
  expect(issueAddress(repository)).toBe(`${repository}${issue}`);
});

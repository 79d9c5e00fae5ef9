import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PACKAGES, worksOfOthers } from '../../../src/data/licences.ts';
import { readBase } from '../../../src/settings/base.ts';
import { metaPolicyOf, publishing } from '../../../src/settings/publishing.ts';

describe('the settings of whoever publishes', () => {
  test('without SITE_URL it is a preview', () => {
    expect(publishing({})).toEqual({
      site: 'https://no-single-switch.example',
      base: '',
      preview: true,
      contact: undefined,
      contactEmail: undefined,
      issues: undefined,
      repository: undefined,
      metaPolicy: false,
    });
  });

  test('are taken as they are meant', () => {
    expect(publishing({ SITE_URL: 'https://your.address/', CONTACT_URL: 'mailto:a@b.example', CSP_META: '1' })).toEqual(
      {
        site: 'https://your.address',
        base: '',
        preview: false,
        contact: 'mailto:a@b.example',
        contactEmail: undefined,
        issues: undefined,
        repository: undefined,
        metaPolicy: true,
      },
    );
    expect(publishing({ SITE_URL: 'http://localhost:8080' }).site).toBe('http://localhost:8080');
  });

  test.each([
    ['', /^SITE_URL is empty\./],
    ['  ', /^SITE_URL is empty\./],
    ['your.address', /no web address/],
    ['http://your.address', /begin with https/],
    ['ftp://your.address', /begin with https/],
    ['https://your.address/?a=1', /no “\?” and no “#”/],
    ['https://me:secret@your.address', /name or a password/],
  ])('SITE_URL=%s is refused in a sentence', (SITE_URL, message) => {
    expect(() => publishing({ SITE_URL })).toThrow(message);
    expect(() => publishing({ SITE_URL })).toThrow(/for example SITE_URL=https:\/\//);
  });

  test('so are a contact that no link can have, and a CSP_META that is no yes or no', () => {
    expect(() => publishing({ CONTACT_URL: 'me at home' })).toThrow(/^CONTACT_URL is “me at home”\./);
    expect(() => publishing({ CONTACT_URL: 'javascript:alert(1)' })).toThrow(/^CONTACT_URL/);
    expect(() => publishing({ CONTACT_EMAIL: 'mailto:a@b.example' })).toThrow(/^CONTACT_EMAIL is “mailto/);
    expect(publishing({ CONTACT_EMAIL: 'a@b.example' }).contactEmail).toBe('a@b.example');
    for (const REPO_URL of ['http://github.com/a/b', 'https://github.com/a', 'me', 'https://github.com/a/b?x'])
      expect(() => publishing({ REPO_URL })).toThrow(/^REPO_URL is/);
    for (const REPO_URL of ['https://github.com/a/b', 'https://github.com/a/b/', 'https://github.com/a/b.git'])
      expect(publishing({ REPO_URL }).repository).toBe('https://github.com/a/b');
    for (const ISSUES_URL of [
      'http://github.com/a/b/issues',
      'https://github.com/a/b',
      'https://github.com/issues',
      'me',
    ])
      expect(() => publishing({ ISSUES_URL })).toThrow(/^ISSUES_URL is/);
    for (const ISSUES_URL of ['https://gitlab.com/g/a/b/-/issues', 'https://gitlab.com/g/a/b/issues/'])
      expect(publishing({ ISSUES_URL }).issues).toBe('https://gitlab.com/g/a/b');
    expect(publishing({ REPO_URL: 'https://github.com/a/b' }).issues).toBe('https://github.com/a/b');
    expect(() => publishing({ CSP_META: 'yes' })).toThrow(/^CSP_META is “yes”\./);
  });
});

describe('the path below which the site stands', () => {
  test('is none, or that of BASE_PATH or of SITE_URL, with and without slashes', () => {
    expect(readBase({})).toBe('');
    for (const BASE_PATH of ['/', '']) expect(readBase({ BASE_PATH })).toBe('');
    for (const BASE_PATH of ['/x/', '/x', 'x', 'x/']) expect(readBase({ BASE_PATH })).toBe('/x');
    expect(readBase({ SITE_URL: 'https://your.address' })).toBe('');
    expect(readBase({ SITE_URL: 'https://your.address/' })).toBe('');
    for (const SITE_URL of ['https://me.example/no/switch', 'https://me.example/no/switch/'])
      expect(readBase({ SITE_URL })).toBe('/no/switch');
    expect(readBase({ SITE_URL: 'https://me.example/x', BASE_PATH: '/x/' })).toBe('/x');
  });

  test.each([
    [{ BASE_PATH: '/a b/' }, /^BASE_PATH is “\/a b\/”/],
    [{ BASE_PATH: '/../' }, /^BASE_PATH/],
    [{ BASE_PATH: '/a?b' }, /^BASE_PATH/],
    [{ BASE_PATH: '/y/', SITE_URL: 'https://me.example/x' }, /but SITE_URL ends with \/x\//],
  ])('%o is refused in a sentence', (env, message) => {
    expect(() => readBase(env)).toThrow(message);
  });
});

test('the policy of the meta tag is that of the headers, without what a meta tag cannot do', () => {
  const policy = metaPolicyOf(readFileSync('public/_headers', 'utf8'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('frame-ancestors');
  expect(() => metaPolicyOf('/*\n  X: 1\n')).toThrow();
});

test('every package of which code reaches readers is on the page of licences, with its text', () => {
  const imported = new Set(
    globSync('src/{client,domain}/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from |import\()'((?:@[\w.-]+\/)?[a-z][\w.-]*)/g)].map(
        ([, name = '']) => name,
      ),
    ),
  );
  expect(imported.size).toBeGreaterThan(0);
  expect([...imported].filter((name) => !Object.hasOwn(PACKAGES, name))).toEqual([]);
  for (const { name, text } of worksOfOthers()) expect(text.length, name).toBeGreaterThan(500);
  for (const [name, { licence }] of Object.entries(PACKAGES))
    expect(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')), name).toMatchObject({
      license: licence,
    });
});

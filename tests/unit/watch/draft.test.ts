/** Drafts: valid content, nothing written twice, nothing copied from the policy. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../../src/domain/changes.ts';
import { readContent } from '../../../src/content/read.ts';
import { groupFindings, TO_WRITE, writeDrafts } from '../../../tools/policy-watch/draft.ts';
import type { Finding } from '../../../tools/policy-watch/finding.ts';
import { changesNaming, guidesFor, readSite } from '../../../tools/policy-watch/site.ts';
import { madeConfig } from './made-config.ts';

const side = (digit: string): Finding['before'] => ({
  commit: digit.repeat(40),
  recorded: '2026-03-02T06:00:00Z',
  url: `https://github.com/example/made-versions/commit/${digit.repeat(40)}`,
});

function finding(document: 'alpha' | 'beta', more: Partial<Finding> = {}): Finding {
  const digit = document === 'alpha' ? '1' : '2';
  return {
    schema: 1,
    id: `made-versions:${document}-policy:${digit.repeat(10)}`,
    kind: 'text',
    notice: false,
    status: 'confirmed',
    confirmed: { by: 'date', on: '2026-03-02T06:00:00Z' },
    archive: 'made-versions',
    repository: 'example/made-versions',
    view: 'as made by a test',
    document: {
      id: `${document}-policy`,
      title: `${document} Privacy Policy`,
      path: 'x.md',
      platforms: [document === 'alpha' ? 'facebook' : 'instagram'],
      regions: ['eu-eea'],
    },
    page: null,
    firstRecorded: '2026-03-02T06:00:00Z',
    lastShown: '2026-04-02T06:00:00Z',
    before: side('0'),
    comparedWith: null,
    after: side(digit),
    commits: [digit.repeat(40)],
    effective: { before: '2026-01-01', after: '2026-03-01' },
    topics: ['ai-training'],
    guides: ['facebook/object'],
    changelog: [],
    sisters: [],
    passages: [{ section: null, before: [], after: [{ text: 'Secret words of the policy.', changed: true }] }],
    hidden: 0,
    lost: [],
    links: [],
    phrases: [],
    words: { added: 5, removed: 0 },
    ...more,
  };
}

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'drafts-'));
  mkdirSync(path.join(root, 'content/sources'), { recursive: true });
});
const write = (findings: readonly Finding[]): string[] =>
  writeDrafts(findings, madeConfig, readSite(root), root, '2026-03-03');

describe('drafts', () => {
  it('are valid changelog entries, marked as drafts, with their sources', () => {
    expect(write([finding('alpha')])).toEqual([
      'content/changes/2026-03-01-draft-alpha-policy-11111111.mdx',
      'content/sources/open-terms-archive.yaml',
    ]);
    const { content, faults } = readContent(root);
    expect(faults).toEqual([]);
    const [entry] = content.changes.values();
    expect(entry?.data).toMatchObject({
      draft: true,
      dates: { effective: '2026-03-01', recorded: '2026-03-02' },
      kind: 'policy-text',
      platforms: ['facebook'],
      guides: ['facebook/object'],
      records: [{ repository: 'example/made-versions', commit: '1'.repeat(40) }],
      sources: ['ota-made-alpp-11111111'],
    });
    expect(entry && plainText(entry.data.summary).startsWith(TO_WRITE)).toBe(true);
    expect(content.sources.get('ota-made-alpp-11111111')?.data).toMatchObject({
      read: 'not-read',
      published: '2026-03-02',
      checked: '2026-03-03',
    });
    expect(readFileSync(path.join(root, entry?.file ?? ''), 'utf8')).not.toContain('Secret');
  });

  it('call a change under an old date a silent edit, named by the day of its recording', () => {
    const [file] = write([finding('alpha', { effective: { before: '2026-01-01', after: '2026-01-01' } })]);
    expect(file).toBe('content/changes/2026-03-02-draft-alpha-policy-11111111.mdx');
    expect([...readContent(root).content.changes.values()][0]?.data).toMatchObject({
      kind: 'silent-edit',
      dates: { recorded: '2026-03-02' },
    });
  });

  it('take sister documents into one entry', () => {
    const [alpha, beta] = [finding('alpha'), finding('beta')];
    write([
      { ...alpha, sisters: [beta.id] },
      { ...beta, sisters: [alpha.id] },
    ]);
    const entries = [...readContent(root).content.changes.values()];
    expect(entries).toHaveLength(1);
    expect(entries[0]?.data).toMatchObject({
      platforms: ['facebook', 'instagram'],
      sources: ['ota-made-alpp-11111111', 'ota-made-bepp-22222222'],
    });
  });

  it('are not written for what waits or stands in the changelog already', () => {
    expect(
      groupFindings([
        finding('alpha', { status: 'waiting', confirmed: null }),
        finding('beta', { changelog: ['2026-03-01-known'] }),
      ]),
    ).toEqual([]);
  });

  it('leave what a person wrote: the same draft is not written twice, sources are added at the end', () => {
    const file = path.join(root, 'content/sources/open-terms-archive.yaml');
    writeFileSync(file, '# kept\n');
    const [draft = ''] = write([finding('alpha')]);
    writeFileSync(path.join(root, draft), 'mine');
    expect(write([finding('alpha')])).toEqual([]);
    expect(readFileSync(path.join(root, draft), 'utf8')).toBe('mine');
    expect(readFileSync(file, 'utf8').startsWith('# kept\nota-made-alpp-11111111:')).toBe(true);
  });

  it('use a source that is there already, by its address', () => {
    write([finding('alpha')]);
    const site = readSite(root);
    expect(site.sources.get(side('1').url)).toBe('ota-made-alpp-11111111');
    expect(
      writeDrafts(
        [finding('alpha', { firstRecorded: '2026-03-05T06:00:00Z', effective: { before: null, after: null } })],
        madeConfig,
        site,
        root,
      ),
    ).toEqual(['content/changes/2026-03-05-draft-alpha-policy-11111111.mdx']);
  });
});

describe('what a finding concerns', () => {
  const guides = [
    { id: 'facebook/object', platforms: ['facebook'], topics: ['ai-training', 'rights'], priority: 1 },
    { id: 'whatsapp/object', platforms: ['whatsapp'], topics: ['ai-training'], priority: 1 },
    { id: 'facebook/tags', platforms: ['facebook'], topics: ['strangers'], priority: 1 },
    { id: 'accounts-center/ads', platforms: ['accounts-center'], topics: ['ai-training'], priority: 3 },
  ];
  const [alpha] = madeConfig.documents;
  if (!alpha) throw new Error('no document');

  it('names guides of its platforms and of shared settings that answer its foremost topics', () => {
    expect(
      guidesFor(
        { guides, settingsOf: new Map([['accounts-center', ['facebook']]]), sources: new Map(), records: [] },
        madeConfig,
        alpha,
        ['ai-training', 'ads'],
      ),
    ).toEqual(['facebook/object', 'accounts-center/ads']);
    expect(
      guidesFor(
        { guides, settingsOf: new Map([['accounts-center', ['facebook']]]), sources: new Map(), records: [] },
        madeConfig,
        alpha,
        [],
      ),
    ).toEqual([]);
  });

  it('finds the changelog entry by repository and commit, short or long', () => {
    const records = [
      { change: '2026-03-01-x', repository: 'example/made-versions', commit: '1111111' },
      { change: '2026-03-01-y', repository: 'example/other', commit: '1111111' },
    ];
    expect(
      changesNaming({ guides: [], settingsOf: new Map(), sources: new Map(), records }, 'example/made-versions', [
        '1'.repeat(40),
      ]),
    ).toEqual(['2026-03-01-x']);
    expect(
      changesNaming({ guides: [], settingsOf: new Map(), sources: new Map(), records }, 'example/made-versions', [
        '2'.repeat(40),
      ]),
    ).toEqual([]);
  });
});

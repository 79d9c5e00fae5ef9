/** Every rule of the audit: that it fires, and that it does not. */
import { describe, expect, it } from 'vitest';
import { changedSince } from '../../../tools/audit/rules/changed-since.ts';
import { drafts } from '../../../tools/audit/rules/drafts.ts';
import { firmHeadlines } from '../../../tools/audit/rules/firm-headlines.ts';
import { gonePassages } from '../../../tools/audit/rules/gone-passages.ts';
import { RULES } from '../../../tools/audit/rules/index.ts';
import { noPassage } from '../../../tools/audit/rules/no-passage.ts';
import { oldChecks } from '../../../tools/audit/rules/old-checks.ts';
import { oldEvidence } from '../../../tools/audit/rules/old-evidence.ts';
import { oldLabels } from '../../../tools/audit/rules/old-labels.ts';
import { oldSources } from '../../../tools/audit/rules/old-sources.ts';
import { renamedLabels } from '../../../tools/audit/rules/renamed-labels.ts';
import { singleSource } from '../../../tools/audit/rules/single-source.ts';
import { unconfirmed } from '../../../tools/audit/rules/unconfirmed.ts';
import { unreadSources } from '../../../tools/audit/rules/unread-sources.ts';
import { CHANGE, CLAIM, found, GUIDE, RIGHT, SOURCE, STEP } from './made-content.ts';

const guide = (more: object): { guides: Record<string, Record<string, unknown>> } => ({
  guides: { 'facebook/hide-list': { ...GUIDE, ...more } },
});

/** A source that can be quoted. */
const QUOTED = { ...SOURCE, passage: undefined, passageReason: undefined };

describe('sound content', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says nothing', (_id, rule) => {
    expect(
      found(rule, {
        changes: { '2026-10-01-date': { ...CHANGE, guides: ['facebook/hide-list'] } },
        claims: { mind: CLAIM },
        rights: { 'eu-eea': RIGHT },
        labels: {
          menu: {
            platforms: ['facebook'],
            about: 'The menu of the app.',
            names: [
              { name: 'Menu', status: 'current', sources: ['help'] },
              { name: 'Hamburger', status: 'former', sources: ['help'] },
            ],
          },
        },
        body: 'See [the plan](/plan/) and [the guide](/facebook/hide-list/).<Cite source="help" />',
      }),
    ).toEqual([]);
  });
});

describe('old-check', () => {
  it('fires for guides, fact checks and regions past their thresholds, to the day', () => {
    expect(found(oldChecks, guide({ checked: '2026-05-22' }))).toEqual([
      'facebook/hide-list: last checked on 22 May 2026',
    ]);
    expect(found(oldChecks, guide({ checked: '2026-05-23' }))).toEqual([]);
    expect(found(oldChecks, { claims: { mind: { ...CLAIM, checked: '2025-11-22' } } })).toEqual([
      'mind: last checked on 22 November 2025',
    ]);
    expect(found(oldChecks, { rights: { 'eu-eea': { ...RIGHT, checked: '2026-02-01' } } })).toEqual([
      'eu-eea: last checked on 1 February 2026',
    ]);
  });
});

describe('old-evidence', () => {
  it('fires past a year; a month counts to its end', () => {
    expect(found(oldEvidence, guide({ evidence: { date: '2025-10', source: 'help' } }))).toEqual([
      'facebook/hide-list: newest evidence is of October 2025 (help)',
    ]);
    expect(found(oldEvidence, guide({ evidence: { date: '2025-11', source: 'help' } }))).toEqual([]);
  });
});

describe('old-labels', () => {
  it('fires for labels seen long ago or on no known date, once a guide', () => {
    expect(
      found(
        oldLabels,
        guide({
          steps: [
            STEP,
            { ...STEP, id: 'b', seen: '2024-03' },
            { ...STEP, id: 'c', seen: '2025-01' },
            { ...STEP, id: 'd', seen: 'unknown' },
          ],
        }),
      ),
    ).toEqual(['facebook/hide-list: labels of 3 of 4 steps: 2 last seen March 2024 or later, 1 on no known date']);
  });
  it('leaves steps without labels alone', () => {
    expect(found(oldLabels, guide({ steps: [{ id: 'wait', do: 'Wait for an answer', sources: ['help'] }] }))).toEqual(
      [],
    );
  });
});

describe('old-source', () => {
  it('fires by kind: a help page after half a year, news after two', () => {
    const old = { ...SOURCE, checked: '2026-03-01' };
    expect(found(oldSources, { sources: { help: old } })).toEqual(['help: help-page last looked at on 1 March 2026']);
    expect(found(oldSources, { sources: { help: { ...old, kind: 'news' } } })).toEqual([]);
  });
});

describe('unconfirmed', () => {
  it('fires once a page, with the first reason', () => {
    const reason = 'Only one private guide shows this switch.';
    expect(
      found(
        unconfirmed,
        guide({
          steps: [
            { ...STEP, unconfirmed: reason },
            { ...STEP, id: 'b', unconfirmed: 'Nobody knows where this has gone.' },
          ],
        }),
      ),
    ).toEqual([`facebook/hide-list: 2 statements unconfirmed: ${reason}`]);
  });
  it('counts a mark on the whole page once', () => {
    expect(found(unconfirmed, guide({ unconfirmed: 'The whole thing may be a rumour.' }))).toEqual([
      'facebook/hide-list: 1 statement unconfirmed: The whole thing may be a rumour.',
    ]);
  });
});

describe('changed-since', () => {
  const changes = (dates: object): { changes: Record<string, Record<string, unknown>> } => ({
    changes: { '2026-11-10-new': { ...CHANGE, dates, guides: ['facebook/hide-list'] } },
  });
  it('fires when a change was recorded after the check', () => {
    expect(found(changedSince, changes({ recorded: '2026-11-10' }))).toEqual([
      'facebook/hide-list: checked on 1 November 2026, but touched by 1 change since: 2026-11-10-new (10 November 2026)',
    ]);
  });
  it('fires when a change that was known took effect since', () => {
    expect(found(changedSince, changes({ announced: '2026-06-01', effective: '2026-11-20' }))).toHaveLength(1);
  });
  it('does not fire for changes before the check, still to come, or of other guides', () => {
    expect(found(changedSince, changes({ recorded: '2026-10-31' }))).toEqual([]);
    expect(found(changedSince, changes({ announced: '2026-06-01', effective: '2027-01-01' }))).toEqual([]);
    expect(
      found(changedSince, { changes: { '2026-11-10-new': { ...CHANGE, dates: { recorded: '2026-11-10' } } } }),
    ).toEqual([]);
  });
});

describe('draft', () => {
  it('fires for drafts, and says whether they are written', () => {
    expect(
      found(drafts, {
        changes: {
          '2026-10-01-a': { ...CHANGE, draft: true },
          '2026-10-01-b': { ...CHANGE, draft: true, summary: 'To be written by a person: what changed.' },
          '2026-10-01-c': CHANGE,
        },
      }),
    ).toEqual([
      '2026-10-01-a: draft: written, but not released',
      '2026-10-01-b: draft: summary and meaning are not written yet',
    ]);
  });
});

describe('renamed-label', () => {
  const labels = {
    center: {
      platforms: ['facebook'],
      about: 'The shared settings.',
      names: [
        { name: 'Meta Account', status: 'current', sources: ['help'] },
        { name: 'Settings', status: 'leaving', sources: ['help'] },
      ],
    },
  };
  it('fires when a step shows only the name that is leaving', () => {
    expect(found(renamedLabels, { labels })).toEqual([
      'facebook/hide-list: shows “Settings”, now “Meta Account”, which the step does not name',
    ]);
  });
  it('does not fire when the step names the new one, or for another platform', () => {
    expect(
      found(renamedLabels, {
        labels,
        ...guide({ steps: [{ ...STEP, note: 'It may be called “Meta Account” now.' }] }),
      }),
    ).toEqual([]);
    expect(found(renamedLabels, { labels: { center: { ...labels.center, platforms: ['whatsapp'] } } })).toEqual([]);
  });
});

describe('unread-source', () => {
  it('fires for sources that nobody read', () => {
    expect(found(unreadSources, { sources: { help: { ...SOURCE, read: 'not-read' } } })).toEqual([
      'help: help-page of Somebody: nobody read it',
    ]);
  });
});

describe('single-source', () => {
  it('fires when outcome, limits, steps and evidence name one source', () => {
    expect(
      found(singleSource, guide({ limits: { text: 'Friends may see it on theirs.', sources: ['help'] } })),
    ).toEqual(['facebook/hide-list: everything stands on help']);
  });
});

describe('gone-passage', () => {
  const commit = 'a'.repeat(40);
  const url = `https://github.com/example/made-versions/commit/${commit}`;
  const passages = { lit: { text: 'Lists are hidden.', at: 'Lists', read: '2026-09-01' } };
  const made = (recorded: string): Parameters<typeof found>[1] => ({
    sources: { policy: { ...QUOTED, url, passages } },
    ...guide({ limits: { text: 'Friends may see it on theirs.', sources: ['policy#lit'] } }),
    gone: [{ citation: 'policy#lit', state: 'changed', recorded, last: '2026-08-01', now: 'Lists are shown.' }],
  });
  it('tells what became of the words, until the source names another recording', () => {
    expect(found(gonePassages, made(commit))).toEqual([
      'policy: the words of “lit” are no longer there, last recorded 2026-08-01; now: “Lists are shown.”',
    ]);
    expect(found(gonePassages, made('b'.repeat(40)))).toEqual([]);
  });
});

describe('gone-passage', () => {
  const commit = 'a'.repeat(40);
  const url = `https://github.com/example/made-versions/commit/${commit}`;
  const passages = { lit: { text: 'Lists are hidden.', at: 'Lists', read: '2026-09-01' } };
  const made = (recorded: string): Parameters<typeof found>[1] => ({
    sources: { policy: { ...QUOTED, url, passages } },
    ...guide({ limits: { text: 'Friends may see it on theirs.', sources: ['policy#lit'] } }),
    gone: [{ citation: 'policy#lit', state: 'changed', recorded, last: '2026-08-01', now: 'Lists are shown.' }],
  });
  it('tells what became of the words, until the source names another recording', () => {
    expect(found(gonePassages, made(commit))).toEqual([
      'policy: the words of “lit” are no longer there, last recorded 2026-08-01; now: “Lists are shown.”',
    ]);
    expect(found(gonePassages, made('b'.repeat(40)))).toEqual([]);
  });
});

describe('no-passage', () => {
  it('names pages with statements that have neither a passage nor a reason for none', () => {
    const bare = {
      sources: { bare: QUOTED },
      ...guide({ outcome: { text: 'Nobody else sees it.', sources: ['bare'] } }),
    };
    expect(found(noPassage, bare)).toEqual([
      'facebook/hide-list: 1 statement without a passage: what a guide gets you',
    ]);
    const passages = { lit: { text: 'Nobody else sees it.', at: 'Lists', read: '2026-09-01' } };
    const quoted = {
      sources: { bare: { ...QUOTED, passages } },
      ...guide({ outcome: { text: 'Nobody else sees it.', sources: ['bare#lit'] } }),
    };
    expect(found(noPassage, quoted)).toEqual([]);
  });
});

describe('firm-headline', () => {
  const outcome = (text: string, sources = ['help']): ReturnType<typeof guide> => guide({ outcome: { text, sources } });
  it('names an absolute sentence that nobody is said to have looked into', () => {
    expect(found(firmHeadlines, outcome('The list is hidden. No form takes it back.'))).toEqual([
      'facebook/hide-list: outcome: “No form takes it back.”',
    ]);
    expect(found(firmHeadlines, outcome('We found no form that takes it back.'))).toEqual([]);
    expect(found(firmHeadlines, outcome('Meta says that the list is never shown.'))).toEqual([]);
    expect(found(firmHeadlines, outcome('Friends of friends see another list.'))).toEqual([]);
  });
  it('lets a passage say it', () => {
    const passages = { never: { text: 'We never show it to others.', at: 'Lists', read: '2026-09-01' } };
    const sources = { policy: { ...QUOTED, passages } };
    const made = outcome('The list is never shown to others.', ['policy#never']);
    expect(found(firmHeadlines, { sources, ...made })).toEqual([]);
  });
});

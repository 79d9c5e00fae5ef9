import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../../../tools/check/check.ts';
import type { Fault } from '../../../src/content/fault.ts';

export const GUIDE = `---
title: Turn off the lamp in Lampbook
outcome:
  text: The lamp of your page goes dark at once.
  sources: [maker-help]
limits:
  text: Other people's lamps stay lit all night.
  sources: [maker-help]
effect: partial
topics: [light]
uses: [lamps]
regions:
  in: [here]
devices: [ios, web]
priority: 1
minutes: 2
aliases: [dark page, no light]
evidence:
  date: 2026-05
  source: maker-help
checked: 2026-06-01
steps:
  - id: open-settings
    do: Open the settings
    where:
      ios: [Menu, Lamp settings]
      web: [Lamp settings]
    seen: 2026-05
    sources: [maker-help]
  - id: turn-off
    do: Turn off “Lamp”
    sources: [maker-help, a-paper]
---

## Why

Lamps draw moths.<Cite source="a-paper" /> See [the same](/lampbook/lamp/).
`;

const FILES: Record<string, string> = {
  'devices.yaml':
    'ios:\n  name: iPhone\n  kind: phone\n  inSentence: an iPhone\nandroid:\n  name: Android\n  kind: phone\n  inSentence: an Android device\nweb:\n  name: Computer\n  kind: computer\n  inSentence: a computer\n',
  'platforms.yaml': 'lampbook:\n  name: Lampbook\n  about: An app about lamps.\n  lead: All lamps are on by default.\n',
  'topics.yaml': 'light:\n  name: Light\n  worry: Too much light\n  about: Whatever shines at night.\n',
  'uses.yaml': 'lamps:\n  name: Lamps\n  about: All kinds of lamps there are.\n',
  'regions.yaml': 'here:\n  name: Here\n  inSentence: here\n  countries: [ZZ]\n',
  'glossary.yaml': 'moth:\n  term: Moth\n  definition: An animal that likes lamps very much.\n',
  'sources/maker.yaml': source('maker-help', { tier: 1, kind: 'help-page' }),
  'sources/paper.yaml': source('a-paper', { tier: 2, kind: 'news' }),
  'labels/lampbook.yaml': `lamp-settings:
  platforms: [lampbook]
  about: The page on which lamps are set.
  names:
    - name: Lamp settings
      status: current
      sources: [maker-help]
    - name: Light preferences
      status: former
      sources: [a-paper]
`,
  'guides/lampbook/lamp.mdx': GUIDE,
};

/** A source file with one entry; `passages` is YAML of further fields, indented by two. */
export function source(id: string, fields: Record<string, string | number> = {}, passages = ''): string {
  const entry = {
    url: `https://example.org/${id}`,
    title: `About ${id}`,
    publisher: 'Example',
    published: '2026-05-02',
    kind: 'news',
    tier: 2,
    read: 'in-full',
    language: 'en',
    checked: '2026-06-01',
    ...fields,
  };
  return `${id}:\n${Object.entries(entry)
    .map(([key, value]) => `  ${key}: ${value}\n`)
    .join('')}${passages}`;
}

/**
 * Writes a small project that is right but for the given files. Out: its folder.
 * @param changes files below content/ to write over, by path
 */
export function madeProject(changes: Record<string, string> = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'nss-content-'));
  for (const [file, text] of Object.entries({ ...FILES, ...changes })) {
    const target = path.join(root, 'content', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return root;
}

/** The faults of that project. */
export function check(changes: Record<string, string> = {}): Fault[] {
  return checkContent(madeProject(changes)).faults;
}

/** The guide with one piece of its text replaced. Fails if the piece is not there. */
export function guideWith(piece: string, replacement: string): Record<string, string> {
  if (!GUIDE.includes(piece)) throw new Error(`The test's guide has no “${piece}”.`);
  return { 'guides/lampbook/lamp.mdx': GUIDE.replace(piece, replacement) };
}

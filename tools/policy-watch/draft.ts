/**
 * Draft changelog entries for findings that the changelog lacks.
 *
 * What a machine knows goes in (dates, documents, commits, guides, sources); summary and meaning are left for a person,
 * in words that say so, and `draft: true` keeps the entry out of the built site. Nothing of the policy's text is copied.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentPath, contentPlace } from '../../src/content/folder.ts';
import { formatYaml } from '../../src/content/yaml.ts';
import { buildDay } from '../../src/settings/clock.ts';
import type { WatchConfig } from './config.ts';
import type { Finding } from './finding.ts';
import { longDate } from './report/words.ts';
import type { Site } from './site.ts';

/** Begins the fields that a person must write; `npm run audit` looks for it. */
export const TO_WRITE = 'To be written by a person:';

const SOURCES = 'sources/open-terms-archive.yaml';

/** Findings that make one entry: a confirmed one that the changelog lacks, with its sisters. */
export function groupFindings(findings: readonly Finding[]): Finding[][] {
  const open = new Map(
    findings
      .filter(({ status, changelog }) => status === 'confirmed' && changelog.length === 0)
      .map((finding) => [finding.id, finding]),
  );
  const taken = new Set<string>();
  const groups: Finding[][] = [];
  for (const finding of open.values()) {
    if (taken.has(finding.id)) continue;
    const group = [finding, ...finding.sisters.flatMap((id) => open.get(id) ?? [])].filter(({ id }) => !taken.has(id));
    for (const { id } of group) taken.add(id);
    groups.push(group);
  }
  return groups;
}

/** The id that the source of a finding's recorded text gets, in the way in which the existing ones are named. */
function sourceIdOf(finding: Finding, config: WatchConfig): string {
  const archive = config.archives.find(({ id }) => id === finding.archive)?.short ?? finding.archive;
  const document = config.documents.find(({ id }) => id === finding.document.id)?.short ?? finding.document.id;
  return `ota-${archive}-${document}-${finding.after.commit.slice(0, 8)}`;
}

function sourceOf(finding: Finding, today: string): Record<string, unknown> {
  const day = finding.after.recorded.slice(0, 10);
  return {
    url: finding.after.url,
    title: `${finding.document.title}, version recorded ${day} (${finding.view})`,
    publisher: 'Meta, recorded by Open Terms Archive',
    published: day,
    kind: 'policy',
    tier: 1,
    read: 'not-read',
    readNote: 'Put in by the policy watch. Read the recorded text, then say how it was read.',
    archived: { url: finding.after.url, recorded: day },
    language: 'en',
    checked: today,
  };
}

/** The new effective date among the findings, or null when none states a new one. */
function newDate(group: readonly Finding[]): string | null {
  return (
    group.map(({ effective }) => effective).find(({ before, after }) => after !== null && before !== after)?.after ??
    null
  );
}

function titleOf(group: readonly Finding[]): string {
  const documents = [...new Set(group.map(({ document }) => document.title))].join(' and ');
  const what = { text: 'new text', removal: 'text taken out', date: 'new date', link: 'a link moved' }[
    group[0]?.kind ?? 'text'
  ];
  return `Draft: ${what} in ${documents}`.slice(0, 90);
}

/** Front matter and body of a draft. In: findings that belong together, and the ids of their sources. */
function draftText(group: readonly Finding[], sources: readonly string[]): string {
  const [first] = group;
  if (!first) throw new Error('a draft needs a finding');
  const effective = newDate(group);
  const data = {
    title: titleOf(group),
    dates: { ...(effective === null ? {} : { effective }), recorded: first.firstRecorded.slice(0, 10) },
    kind: effective === null && first.effective.after !== null ? 'silent-edit' : 'policy-text',
    platforms: [...new Set(group.flatMap(({ document }) => document.platforms))],
    regions: {
      in: [...new Set(group.flatMap(({ document }) => document.regions))],
      note: `In the text ${first.view}.`,
    },
    documents: [...new Set(group.map(({ document }) => document.title))],
    records: group.flatMap(({ commits, document, repository }) =>
      commits.map((commit) => ({ document: document.title, repository, commit })),
    ),
    summary: `${TO_WRITE} what changed, in one to four plain sentences.`,
    meaning: `${TO_WRITE} what it means for the reader.`,
    action: 'nothing-to-do',
    guides: [...new Set(group.flatMap(({ guides }) => guides))],
    sources: [...new Set(sources)],
    unconfirmed: 'Drafted by the policy watch; nobody has read the recorded texts yet.',
    draft: true,
  };
  const topics = [...new Set(group.flatMap((finding) => finding.topics))].join(', ') || 'none matched';
  return `---\n${formatYaml(data)}---\n\nDrafted by the policy watch. Topics by their words: ${topics}. First recorded on ${longDate(first.firstRecorded)}.\n\nRead the two recordings. Write summary and meaning, choose the action, check guides and regions, and say in the sources how they were read. Then remove “unconfirmed”, “draft” and this text.\n`;
}

/**
 * Writes drafts and their sources below `root`; a file that exists is never written over. Out: what was written, as paths.
 * `today` is a day (YYYY-MM-DD): when the sources were put in.
 */
export function writeDrafts(
  findings: readonly Finding[],
  config: WatchConfig,
  site: Pick<Site, 'sources'>,
  root: string,
  today = buildDay(),
): string[] {
  const place = contentPlace(root);
  const written: string[] = [];
  const added: Record<string, Record<string, unknown>> = {};
  const known = new Map(site.sources);
  for (const group of groupFindings(findings)) {
    const [first] = group;
    if (!first) continue;
    const leading = newDate(group) ?? first.firstRecorded.slice(0, 10);
    const file = contentPath(
      place,
      `changes/${leading}-draft-${first.document.id}-${first.after.commit.slice(0, 8)}.mdx`,
    );
    if (existsSync(path.join(root, file))) continue;
    const ids = group.map((finding) => {
      const id = known.get(finding.after.url) ?? sourceIdOf(finding, config);
      if (!known.has(finding.after.url)) added[id] = sourceOf(finding, today);
      known.set(finding.after.url, id);
      return id;
    });
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), draftText(group, ids));
    written.push(file);
  }
  if (Object.keys(added).length > 0) written.push(addSources(root, added));
  return written;
}

/** Adds sources at the end of their file, so that what people wrote there stays as it is. */
function addSources(root: string, added: Record<string, Record<string, unknown>>): string {
  const name = contentPath(contentPlace(root), SOURCES);
  const file = path.join(root, name);
  const before = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n*$/, '\n') : '';
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${before}${formatYaml(added)}`);
  return name;
}

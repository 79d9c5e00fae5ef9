/**
 * Draft changelog entries for findings that the changelog lacks.
 *
 * What a machine knows goes in (dates, documents, commits, guides, sources); summary and meaning are left for a person,
 * in words that say so, and `draft: true` keeps the entry out of the built site. Nothing of the policy's text is copied.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Finding } from './finding.ts';
import { longDate } from './report/words.ts';
import type { Site } from './site.ts';

/** Begins the fields that a person must write; `npm run audit` looks for it. */
export const TO_WRITE = 'To be written by a person:';

/** One entry for findings that belong together: sisters, in the same archive. */
export function groupFindings(findings: readonly Finding[]): Finding[][] {
  const open = new Map(findings.filter(({ status, changelog }) => status === 'confirmed' && changelog.length === 0).map((finding) => [finding.id, finding]));
  const groups: Finding[][] = [];
  for (const finding of open.values()) {
    if (groups.some((group) => group.includes(finding))) continue;
    groups.push([finding, ...finding.sisters.flatMap((id) => {
      const sister = open.get(id);
      return sister && !groups.some((group) => group.includes(sister)) ? [sister] : [];
    })]);
  }
  return groups;
}

/** The id of the source that a recorded version is, by the convention of content/sources/open-terms-archive.yaml. */
export function sourceIdOf(finding: Finding): string {
  return `ota-${finding.archive.replace(/-versions$/, '')}-${finding.document.id}-${finding.after.commit.slice(0, 8)}`;
}

function sourceOf(finding: Finding, today: string): Record<string, unknown> {
  const day = finding.after.recorded.slice(0, 10);
  return {
    url: finding.after.url, title: `${finding.document.title}, version recorded ${day}, ${finding.view}`,
    publisher: 'Open Terms Archive', published: day, kind: 'policy', tier: 1, read: 'not-read',
    readNote: 'Put in by the policy watch. Read the recorded text, then set how it was read.', language: 'en', checked: today,
  };
}

function titleOf(group: readonly Finding[]): string {
  const documents = [...new Set(group.map(({ document }) => document.title))].join(' and ');
  const what = { text: 'new text', removal: 'text taken out', date: 'new date', link: 'a link moved' }[group[0]?.kind ?? 'text'];
  return `Draft: ${what} in ${documents}`.slice(0, 90);
}

/** Front matter and body of a draft. `sources` gives the id of the source of each finding. */
export function draftText(group: readonly Finding[], sources: readonly string[]): string {
  const [first] = group;
  if (!first) throw new Error('a draft needs a finding');
  const effective = group.map((finding) => finding.effective.after).find((date) => date !== null);
  const dated = group.some(({ effective: dates }) => dates.before !== dates.after);
  const regions = [...new Set(group.flatMap(({ document }) => document.regions))];
  const data = {
    title: titleOf(group),
    dates: { ...(dated && effective !== undefined ? { effective } : {}), recorded: first.firstRecorded.slice(0, 10) },
    kind: dated || first.effective.after === null ? 'policy-text' : 'silent-edit',
    platforms: [...new Set(group.flatMap(({ document }) => document.platforms))],
    regions: { in: regions, note: `Seen in the text ${first.view}.` },
    documents: [...new Set(group.map(({ document }) => document.title))],
    records: group.flatMap((finding) => finding.commits.map((commit) => ({ document: finding.document.title, repository: finding.repository, commit: commit.slice(0, 10) }))),
    summary: `${TO_WRITE} what changed, in one to four plain sentences.`,
    meaning: `${TO_WRITE} what it means for the reader.`,
    action: 'nothing-to-do',
    guides: [...new Set(group.flatMap(({ guides }) => guides))],
    sources: [...new Set(sources)],
    draft: true,
  };
  const topics = [...new Set(group.flatMap((finding) => finding.topics))].join(', ') || 'none matched';
  return `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\nDrafted by the policy watch. Topics by their words: ${topics}. First recorded on ${longDate(first.firstRecorded)}.\nRead the two recordings, write summary and meaning, choose the action, check guides and regions, then remove \`draft: true\` and this text.\n`;
}

/**
 * Writes drafts and their sources below `root`. Files that exist are never written over. Out: paths of what was written.
 * `today` is a day (YYYY-MM-DD), for the sources.
 */
export function writeDrafts(findings: readonly Finding[], site: Pick<Site, 'sources'>, root: string, today = new Date().toISOString().slice(0, 10)): string[] {
  const written: string[] = [];
  const added: Record<string, Record<string, unknown>> = {};
  const known = new Map(site.sources);
  for (const group of groupFindings(findings)) {
    const [first] = group;
    if (!first) continue;
    const effective = group.map((finding) => finding.effective).find(({ before, after }) => after !== null && before !== after)?.after;
    const leading = effective ?? first.firstRecorded.slice(0, 10);
    const file = `content/changes/${leading}-draft-${first.document.id}-${first.archive.split('-')[0] ?? ''}-${first.after.commit.slice(0, 7)}.mdx`;
    if (existsSync(path.join(root, file))) continue;
    const ids = group.map((finding) => {
      const id = known.get(finding.after.url) ?? sourceIdOf(finding);
      if (!known.has(finding.after.url)) added[id] = sourceOf(finding, today);
      known.set(finding.after.url, id);
      return id;
    });
    mkdirSync(path.join(root, 'content/changes'), { recursive: true });
    writeFileSync(path.join(root, file), draftText(group, ids));
    written.push(file);
  }
  if (Object.keys(added).length > 0) written.push(addSources(root, added));
  return written;
}

const SOURCES = 'content/sources/open-terms-archive.yaml';

/** Adds sources at the end of their file, so that what people wrote there stays as it is. */
function addSources(root: string, added: Record<string, Record<string, unknown>>): string {
  const file = path.join(root, SOURCES);
  const before = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n*$/, '\n') : '';
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${before}${stringify(added, { lineWidth: 0 })}`);
  return SOURCES;
}

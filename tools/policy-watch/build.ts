/** From candidates to findings: joins sisters, compares pages, adds topics, guides and changelog entries. */
import { blockAt, blocksOf } from './channels/appended.ts';
import { noticeUnits } from './channels/notices.ts';
import type { PhraseChange } from './channels/phrases.ts';
import { joinSisters, sisterKeys } from './channels/sisters.ts';
import { comparePages } from './compare/passages.ts';
import { topicsOf } from './compare/topics.ts';
import type { WatchConfig } from './config.ts';
import type { Finding } from './finding.ts';
import { changesNaming, guidesFor, type Site } from './site.ts';
import type { WatchedRun } from './watch/archive-run.ts';
import type { Candidate } from './watch/candidate.ts';
import type { Accepted } from './watch/memory.ts';

/** Which candidates to report. All times ISO 8601 UTC. */
export interface Selection {
  /** Only what was first recorded at or after this time. */
  readonly recordedFrom?: string;
  /** Only what was confirmed after this time: what an earlier run up to then could not report. */
  readonly confirmedAfter?: string;
}

/** Whether a candidate belongs in this report. Waiting ones do while they are on show. */
function selected(item: Candidate, selection: Selection): boolean {
  if (!item.confirmed && item.since === null) return false;
  if (selection.recordedFrom !== undefined && item.firstRecorded < selection.recordedFrom) return false;
  if (selection.confirmedAfter === undefined || !item.confirmed) return true;
  return Date.parse(item.confirmed.on) > Date.parse(selection.confirmedAfter);
}

/** Builds the findings of one archive's runs, oldest first. */
export function buildFindings(
  runs: readonly WatchedRun[],
  config: WatchConfig,
  site: Site,
  selection: Selection,
): Finding[] {
  const items = runs.flatMap((run) =>
    run.result.candidates.map((candidate) => ({
      run,
      candidate,
      document: run.document.id,
      group: run.document.sisters,
      keys: sisterKeys(candidate, run.result.reader.lexicon),
    })),
  );
  const sisters = joinSisters(items);
  const idOf = (index: number): string => {
    const item = items[index];
    return item ? findingId(item.run, item.candidate) : '';
  };
  return items
    .map((item, index) => ({ ...item, sisterIds: (sisters[index] ?? []).map(idOf) }))
    .filter(({ candidate }) => selected(candidate, selection))
    .map(({ run, candidate, sisterIds }) => build(run, candidate, sisterIds, config, site))
    .filter((finding) => finding.kind === 'date' || finding.passages.length + finding.links.length > 0)
    .sort((a, b) => a.firstRecorded.localeCompare(b.firstRecorded) || a.id.localeCompare(b.id));
}

function findingId(run: WatchedRun, candidate: Candidate): string {
  return `${run.archive.id}:${run.document.id}:${(candidate.commits[0] ?? '').slice(0, 10)}${candidate.kind === 'link' ? ':link' : ''}`;
}

function build(run: WatchedRun, item: Candidate, sisters: readonly string[], config: WatchConfig, site: Site): Finding {
  const { archive, document, rules, result } = run;
  const source = config.archives.find(({ id }) => id === archive.id);
  if (!source) throw new Error(`unknown archive ${archive.id}`);
  const { lexicon } = result.reader;
  const ignore = (unit: number): boolean => rules.boilerplate(lexicon.info(unit).text);
  const compared =
    item.kind === 'link' || item.kind === 'date'
      ? { passages: [], hidden: 0, at: -1 }
      : comparePages(item, result.reader, ignore);
  const block = blockAt(blocksOf(item.after.page, result.reader, rules.isAppendedTitle), compared.at);
  const blockBefore = blocksOf(item.previous.page, result.reader, rules.isAppendedTitle).find(
    ({ title }) => title === block.title,
  );
  const above = noticeUnits(item.after.page, rules.noticesAboveDate);
  const side = (page: Accepted): Finding['before'] => ({
    commit: page.commit,
    recorded: page.date,
    url: `https://github.com/${source.repository}/commit/${page.commit}`,
  });
  const words = (pieces: Finding['passages'][number]['before']): number =>
    pieces.filter((piece) => piece.changed).reduce((sum, piece) => sum + piece.text.trim().split(/\s+/).length, 0);
  const parts = {
    passages: compared.passages,
    links: item.links.map(({ anchor, before, after }) => ({ words: anchor, before: [...before], after: [...after] })),
    phrases: item.kind === 'link' || item.kind === 'date' ? [] : phraseChanges(run, item),
  };
  const topics = topicsOf(parts, config);
  return {
    schema: 1,
    id: findingId(run, item),
    kind: item.kind,
    notice: item.fresh.length > 0 && item.fresh.every((unit) => above.has(unit)),
    status: item.confirmed ? 'confirmed' : 'waiting',
    confirmed: item.confirmed && { by: item.confirmed.by, on: new Date(item.confirmed.on).toISOString() },
    archive: archive.id,
    repository: source.repository,
    view: source.view,
    document: {
      id: document.id,
      title: document.title,
      path: document.path,
      platforms: document.platforms,
      regions: source.regions,
    },
    page: block.title,
    firstRecorded: item.firstRecorded,
    lastShown: item.lastShown,
    before: side(item.previous),
    comparedWith: item.before === item.previous ? null : side(item.before),
    after: side(item.after),
    commits: item.commits,
    effective: { before: blockBefore?.effective ?? null, after: block.effective },
    topics,
    guides: guidesFor(site, config, document, topics),
    changelog: changesNaming(site, source.repository, item.commits),
    sisters: [...sisters],
    ...parts,
    hidden: compared.hidden,
    // Needs other texts of the archive: see withLost in tools/passages.
    lost: [],
    words: {
      added: compared.passages.reduce((sum, passage) => sum + words(passage.after), 0),
      removed: compared.passages.reduce((sum, passage) => sum + words(passage.before), 0),
    },
  };
}

/** Phrases that reached or left zero, against what was on show and against the variant: pop-ups alone do neither. */
function phraseChanges({ result }: WatchedRun, item: Candidate): PhraseChange[] {
  const against = new Set(result.phrases.crossings(item.before.bag, item.after.bag).map(({ phrase }) => phrase));
  return result.phrases.crossings(item.previous.bag, item.after.bag).filter(({ phrase }) => against.has(phrase));
}

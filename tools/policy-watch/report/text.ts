/** Findings for a terminal: side by side, changed words marked `[-so-]` and `{+so+}`. */
import type { Finding, Marked } from '../finding.ts';
import type { ArchiveOutcome } from '../watch-run.ts';
import { confirmationWords, effectiveWords, KIND_NAMES, kindWords, longDate, isNoise, hiddenWords } from './words.ts';
import { counted } from '../../../src/domain/counted.ts';

const SHOWN = 12;

function withMarks(pieces: Marked, open: string, close: string): string {
  return pieces
    .map(({ text, changed }) => {
      if (!changed) return text;
      const end = /\s*$/.exec(text)?.[0] ?? '';
      return `${open}${text.trimEnd()}${close}${end}`;
    })
    .join('');
}

/** Breaks a text into lines of at most `width` characters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function sideBySide(before: Marked, after: Marked, width: number): string[] {
  const column = Math.floor((width - 7) / 2);
  const left = wrap(withMarks(before, '[-', '-]'), column);
  const right = wrap(withMarks(after, '{+', '+}'), column);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `  ${(left[row] ?? '').padEnd(column)} │ ${right[row] ?? ''}`.trimEnd(),
  );
}

/** One finding as lines. `width` is the width of the terminal. */
export function findingText(finding: Finding, width: number): string {
  const lines = [
    `${finding.firstRecorded.slice(0, 10)}  ${finding.document.title} · ${finding.archive}, ${finding.view}`,
    `  ${kindWords(finding)}${finding.page === null ? '' : `, in the appended page “${finding.page}”`} · first recorded ${longDate(finding.firstRecorded)} · ${effectiveWords(finding)}`,
    `  ${finding.before.commit.slice(0, 10)} → ${finding.commits.map((commit) => commit.slice(0, 10)).join(', ')} · ${confirmationWords(finding)}`,
    `  topics: ${finding.topics.join(', ') || 'none matched'} · guides: ${finding.guides.join(', ') || 'none'}`,
    `  changelog: ${finding.changelog.join(', ') || 'not there yet'}${finding.sisters.length > 0 ? ` · sisters: ${finding.sisters.join(', ')}` : ''}`,
  ];
  for (const { citation, statements } of finding.lost)
    lines.push(
      `  the words under these statements are no longer there: ${citation}`,
      ...statements.map((at) => `    ${at}`),
    );
  for (const link of finding.links)
    lines.push(`  link “${link.words}”: ${link.before.join(', ')} → ${link.after.join(', ')}`);
  for (const phrase of finding.phrases)
    lines.push(`  “${phrase.phrase}”: ${String(phrase.before)} → ${String(phrase.after)}`);
  let section: string | null = null;
  for (const passage of finding.passages.slice(0, SHOWN)) {
    if (passage.section !== section) lines.push(`  § ${passage.section ?? 'top of the page'}`);
    section = passage.section;
    lines.push(...sideBySide(passage.before, passage.after, width));
  }
  const more = finding.passages.length - SHOWN;
  if (more > 0) lines.push(`  … and ${counted(more, 'more passage')}: see --report or --json`);
  if (finding.hidden > 0) lines.push(`  (${hiddenWords(finding.hidden)})`);
  return lines.join('\n');
}

/** What was seen of an archive and left out, in a few lines. */
export function summaryText(outcome: ArchiveOutcome): string {
  const recordings = outcome.documents.flatMap(({ judged }) => judged);
  const counts = new Map<string, number>();
  for (const recording of recordings.filter(isNoise)) {
    const name = KIND_NAMES[recording.kind];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const noise = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${String(count)} ${name}`);
  const waiting = outcome.findings.filter(({ status }) => status === 'waiting').length;
  return [
    `${outcome.archive.id}: from ${outcome.from} to ${outcome.archive.headDate.slice(0, 10)} (${outcome.archive.head.slice(0, 10)})`,
    `  ${counted(outcome.findings.length - waiting, 'change')}, ${waiting} waiting`,
    recordings.length === 0
      ? '  nothing new in the watched documents'
      : `  read ${String(recordings.length)} recordings of ${String(outcome.documents.length)} documents; set aside: ${noise.join(', ') || 'none'}`,
    ...outcome.attention.map((line) => `  look at by hand: ${line}`),
  ].join('\n');
}

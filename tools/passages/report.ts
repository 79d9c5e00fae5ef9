/** What a look-up found, as text. */
import { STATEMENT_KINDS, type Coverage } from '../../src/domain/coverage.ts';
import { placeText } from './statements.ts';
import type { Outcome } from './look-up.ts';

const WORDS: Record<Outcome['state'], string> = {
  found: 'found',
  gone: 'the words under these statements are no longer there',
  changed: 'the words under these statements were changed',
  'document-gone': 'the document is no longer recorded',
  'not-there': 'the recording that the source names does not have these words',
  'no-recording': 'the archive does not have the recording that the source names',
};

/** One passage with every statement that stands on it. */
export function outcomeText({ citation, state, last, now, statements }: Outcome): string {
  return [
    `${citation}: ${WORDS[state]}`,
    ...(last ? [`  last seen in the recording of ${last.day} (${last.commit.slice(0, 10)})`] : []),
    ...(now === undefined ? [] : [`  now: ${now}`]),
    ...statements.map((place) => `  ${placeText(place)}`),
  ].join('\n');
}

/** How many passages there are of each kind. */
export function summary(outcomes: readonly Outcome[]): string {
  const counts = (Object.keys(WORDS) as Outcome['state'][])
    .map((state) => ({ state, count: outcomes.filter((outcome) => outcome.state === state).length }))
    .filter(({ state, count }) => count > 0 || state === 'found')
    .map(({ state, count }) => `${String(count)} ${state}`);
  return `${String(outcomes.length)} passages of recorded texts: ${counts.join(', ')}`;
}

/** The coverage as a table, one kind a line. */
export function coverageText(coverage: readonly Coverage[]): string {
  const lines = coverage.map(({ kind, total, passage, reason }) => {
    const share = total === 0 ? 100 : Math.round((100 * (passage + reason)) / total);
    const counts = [total, passage, reason, total - passage - reason].map((count) => String(count).padStart(7));
    return `${STATEMENT_KINDS[kind].padEnd(36)}${counts.join('')}  ${String(share).padStart(3)} %`;
  });
  return `${['kind'.padEnd(36), '    all', 'passage', ' reason', 'without'].join('')}\n${lines.join('\n')}\n`;
}
